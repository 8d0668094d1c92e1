package dev.orderwell.testkit.payments;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.joda.money.Money;

/** A shop that pays back through the provider to be tried, and has time. */
final class LibraryShop implements AutoCloseable {
  private static final Actor STAFF = Actor.staff("ana");
  private static final Actor SCHEDULER = Actor.system("cron");
  private static final int DAYS = 9;

  private final SettableClock clock =
      SettableClock.at(Instant.now().truncatedTo(ChronoUnit.MILLIS));
  private final PaymentProvider provider;
  private final Orders orders;

  LibraryShop(PaymentProvider provider, Duration patience) {
    this.provider = provider;
    orders = Orders.inMemory().clock(clock).payments(provider).providerDeadline(patience).build();
  }

  /** An order that costs as much. */
  OrderId placed(Money amount) {
    NewOrder.Builder order = NewOrder.in(amount.getCurrencyUnit().getCode());
    return orders.place(STAFF, order.line("TEE-M", "T-shirt", 1, text(amount)).build()).id();
  }

  void paid(OrderId id, String payment, Money amount) {
    Instant longAgo = clock.instant().minus(provider.capabilities().refundsAfter());
    run(id, RecordPayment.captured(provider.id(), payment).amount(text(amount)).on(longAgo));
  }

  private static String text(Money amount) {
    return amount.getAmount().toPlainString();
  }

  /** An order that was paid with one payment, all of which is given back. */
  OrderId refunded(String payment, Money amount) {
    OrderId id = placed(amount);
    paid(id, payment, amount);
    return run(id, NewRefund.everything().issue());
  }

  OrderId run(OrderId id, OrderCommand command) {
    orders.execute(STAFF, id, command);
    return id;
  }

  /** The parts of its only refund. */
  List<RefundLeg> legs(OrderId id) {
    Order order = (Order) orders.find(STAFF, id).orElseThrow();
    return order.refunds().get(0).legs();
  }

  RefundLeg leg(OrderId id) {
    return legs(id).get(0);
  }

  void take(List<RawWebhook> messages) {
    messages.forEach(message -> orders.webhooks().take(provider.id(), message));
  }

  /** Six minutes, an hour, and then day after day, with whatever is due. */
  void timeGoesBy() {
    later(Duration.ofMinutes(6));
    later(Duration.ofHours(1));
    for (int day = 0; day < DAYS; day++) later(Duration.ofDays(1));
  }

  private void later(Duration by) {
    clock.advance(by);
    orders.instructions().run(SCHEDULER, 100);
  }

  @Override
  public void close() {
    orders.close();
  }
}
