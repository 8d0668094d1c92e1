package dev.orderwell.workflow;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Facts of a new order of 10 yen and two units of goods, changed piece by piece. */
final class SomeFacts {
  private long total = 10;
  private long paid;
  private long refunded;
  private long authorized;
  private long handedOver;
  private long calledOff;
  private long delivered;
  private List<PartState> parts = List.of();
  private OrderCategory order = OrderCategory.NEW;
  private boolean archived;
  private boolean refundOpen;
  private boolean kept;
  private @Nullable PaymentCancellation cancellation;

  SomeFacts total(long value) {
    total = value;
    return this;
  }

  SomeFacts paid(long value) {
    paid = value;
    return this;
  }

  SomeFacts refunded(long value) {
    refunded = value;
    return this;
  }

  SomeFacts authorized(long value) {
    authorized = value;
    return this;
  }

  SomeFacts units(long out, long off, long arrived) {
    handedOver = out;
    calledOff = off;
    delivered = arrived;
    return this;
  }

  SomeFacts parts(PartState... values) {
    parts = List.of(values);
    return this;
  }

  SomeFacts order(OrderCategory value) {
    order = value;
    return this;
  }

  SomeFacts archived() {
    archived = true;
    return this;
  }

  SomeFacts refundOpen() {
    refundOpen = true;
    return this;
  }

  SomeFacts kept() {
    kept = true;
    return this;
  }

  SomeFacts failed() {
    cancellation = PaymentCancellation.ATTEMPTS_ENDED;
    return this;
  }

  Facts build() {
    boolean started = handedOver > 0;
    PaymentFacts payment =
        new PaymentFacts(
            false,
            yen(total),
            yen(paid),
            yen(refunded),
            yen(authorized),
            yen(0),
            cancellation,
            ZeroTotal.PAID);
    FulfilmentFacts goods =
        new FulfilmentFacts(
            2, calledOff, handedOver, delivered, 0, 0, started, false, paid >= total);
    return new Facts(
        OrderKind.GOODS,
        Statuses.of(order, payment.category(), goods.category()),
        payment,
        goods,
        parts,
        yen(total - paid),
        yen(authorized),
        true,
        archived,
        started,
        refundOpen,
        kept);
  }

  private static Money yen(long minor) {
    return Money.ofMinor(CurrencyUnit.JPY, minor);
  }
}
