package dev.orderwell.refund;

import static dev.orderwell.refund.Bases.eur;

import dev.orderwell.party.Actor;
import dev.orderwell.payment.Operation;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.Tender;
import dev.orderwell.refund.RefundBasis.ShippingBalance;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Ledgers, refunds and legs, told in minor units. */
final class Ledgers {
  static final Actor ANA = Actor.staff("ana");
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final PaymentMethod CARD = new PaymentMethod("acme", "pay_1", null, Tender.MONEY);
  static final RefundTerms TERMS =
      new RefundTerms(LegStrategy.NEWEST_FIRST, List.of(), null, null, Map.of());

  private Ledgers() {}

  /** The ledger of an order of which nothing is refunded, and that has what a basis has. */
  static RefundLedger ledger(Bases bases) {
    RefundBasis basis = bases.build();
    return new RefundLedger(
        basis.currency(),
        basis.lines().stream().map(RefundLine::balance).toList(),
        basis.shipping().stream().map(ShippingBalance::balance).toList(),
        basis.fees(),
        basis.rounding(),
        List.of(),
        List.of());
  }

  static Refund requested(int number, RefundItem... items) {
    return requested(number, Arrays.asList(items));
  }

  static Refund requested(int number, List<RefundItem> items) {
    return new Refund(
        number,
        Refund.State.REQUESTED,
        ANA,
        RefundReason.NONE,
        CurrencyUnit.EUR,
        items,
        TERMS,
        List.of(),
        NOON);
  }

  static RefundLeg leg(int number, int payment, long minor, OperationState state) {
    return new RefundLeg(
        number,
        payment,
        CARD,
        RefundMode.AUTOMATIC,
        eur(minor),
        state,
        operation(number),
        null,
        null);
  }

  static Operation operation(int number) {
    return new Operation(number, "key-" + number, NOON, 0, null);
  }

  /** An amount of a component without units. */
  static RefundItem amount(Component component, long minor) {
    return new RefundItem(component, 0, 0, true, eur(minor), List.of(), eur(0));
  }

  /** Units of a line that are worth so much. */
  static RefundItem units(int line, int units, long minor) {
    Money net = eur(minor);
    return new RefundItem(Component.line(line), units, 0, false, net, List.of(), eur(0));
  }
}
