package dev.orderwell.testkit;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Quote;
import dev.orderwell.engine.demo.DemoPayments;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.Tender;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.stock.Restock;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** A shop with one paid order, of which refunds are shown before they are done. */
final class QuotingShop {
  private static final List<String> PROVIDERS = List.of("demo", PaymentMethod.BY_HAND, "gift-card");

  private final OrderStore store = new InMemoryOrderStore();
  private final Orders orders = orders(RefundRules.STANDARD, 1);
  private final OrderId id;
  private int paid;

  /** What comes in, and with what. */
  record Paying(int percent, int with) {}

  QuotingShop(NewOrder input, List<Paying> payments, List<Intent> earlier) {
    id = orders.place(Fixtures.ANA, input).id();
    for (Paying one : payments) pay(one);
    for (Intent intent : earlier) {
      OrderCommand command = intent.on(order());
      Outcome outcome = orders.attempt(Fixtures.ANA, id, command);
      if (outcome instanceof Outcome.Rejected) orders.attempt(Fixtures.CRON, id, command);
    }
  }

  private Orders orders(RefundRules rules, long firstId) {
    return Fixtures.builder(store)
        .ids(CountingIds.from(firstId))
        .settings(ShopSettings.STANDARD.restock(Restock.ALWAYS).refunds(rules))
        .payments(DemoPayments.approving())
        .build();
  }

  /** Some percent of the total, at least a minor unit. */
  void pay(Paying one) {
    long total = order().totals().total().getAmountMinorLong();
    Money some = minor(Math.max(1, Math.multiplyExact(total, one.percent()) / 100));
    String provider = PROVIDERS.get(one.with());
    Tender tender = provider.equals("gift-card") ? Tender.GIFT_CARD : Tender.MONEY;
    RecordPayment payment =
        new RecordPayment(
            PaymentState.CAPTURED,
            provider,
            "pay_" + ++paid,
            null,
            text(some),
            null,
            null,
            tender,
            null);
    orders.execute(Fixtures.CRON, id, payment);
  }

  Order order() {
    return (Order) orders.find(Fixtures.ANA, id).orElseThrow();
  }

  /** Everything that a refusal must leave as it is. */
  List<Object> all() {
    return List.of(order(), store.history(ShopId.MAIN, id), store.pending(ShopId.MAIN, id));
  }

  Quote preview(OrderCommand command) {
    return orders.preview(Fixtures.ANA, id, command);
  }

  Outcome.Accepted execute(Quote quote) {
    return orders.execute(Fixtures.ANA, quote);
  }

  /** The same once the shop's rules say that refunds are only marked. */
  Outcome.Accepted executeMarkingOnly(Quote quote) {
    return orders(RefundRules.STANDARD.mode(RefundMode.RECORD_ONLY), 1_000_000)
        .execute(Fixtures.ANA, quote);
  }

  boolean takes(OrderCommand command) {
    return orders.attempt(Fixtures.ANA, id, command) instanceof Outcome.Accepted;
  }

  /** Why a command cannot be shown, nor done. */
  Optional<Rejection> refusal(OrderCommand command) {
    try {
      preview(command);
      return Optional.empty();
    } catch (RejectedException e) {
      return Optional.of(e.rejection());
    }
  }

  Rejection refusalOf(OrderCommand command) {
    return ((Outcome.Rejected) orders.attempt(Fixtures.ANA, id, command)).rejection();
  }

  Money minor(long amount) {
    return Money.ofMinor(order().currency(), amount);
  }

  static String text(Money amount) {
    return amount.getAmount().toPlainString();
  }
}
