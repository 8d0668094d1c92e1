package dev.orderwell.testkit.faults;

import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.testkit.CountingIds;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.RecordingChannel;
import dev.orderwell.testkit.SettableClock;
import dev.orderwell.testkit.payments.BookEntry;
import dev.orderwell.testkit.payments.SimulatedPayments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;

/** A shop, its company, and one order of 40.00 with which something goes wrong. */
final class TroubledShop implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(100);
  private static final AtomicLong OPENED = new AtomicLong();

  /** More than any order has. */
  private static final long IDS_EACH = 100_000;

  final OrderStore inner;
  final ShopId name;
  final RecordingChannel channel = new RecordingChannel();
  final SettableClock clock = SettableClock.at(Fixtures.NOW);
  final SimulatedPayments acme;
  final FaultCell cell;
  final Actor staff;
  final Line line;
  final Mortal mortal;
  final List<String> payments = new ArrayList<>();
  final OrderId id;
  final int operation;
  private final CountingIds ids;
  private final Post post;
  private boolean hasBegun;
  private Instant begun = Fixtures.NOW;
  private Orders orders;

  /** One of many in a store, which knows of no other. */
  TroubledShop(FaultCell cell, OrderStore inner, UnaryOperator<PaymentProvider> plugin) {
    this.cell = cell;
    this.inner = inner;
    long number = OPENED.incrementAndGet();
    name = new ShopId("cell-" + number);
    ids = CountingIds.from(number * IDS_EACH);
    staff = Fixtures.ANA.of(name.value());
    acme = cell.company().open(clock, cell.isHanging());
    line = new Line(acme, plugin.apply(acme), cell, () -> brings());
    mortal = new Mortal(new OwnWork(inner, name), cell);
    post = new Post(cell, acme.sandbox());
    orders = started();
    id =
        orders
            .place(
                Fixtures.LEA.of(name.value()),
                NewOrder.in("EUR").line("TEE", "T-shirt", 2, "20.00").build())
            .id();
    if (cell.trouble().isOfLegs()) {
      paid("25.00");
      paid("15.00");
    } else {
      paid("40.00");
    }
    operation = order().paymentLedger().operations() + 1;
  }

  private Orders started() {
    OrdersBuilder builder =
        Orders.on(mortal.store()).clock(clock).ids(ids).notify(channel).payments(line);
    boolean hangs = hasBegun && cell.trouble() == Trouble.HANGING;
    if (hangs) builder.providerDeadline(PATIENCE);
    return builder.build().shop(name.value());
  }

  private void paid(String amount) {
    boolean promised =
        cell.asked() == Asked.CAPTURE
            || cell.asked() == Asked.VOID
            || cell.company() == Company.OWN_NAMES;
    Money money = Money.parse("EUR " + amount);
    String name = promised ? acme.sandbox().authorized(money) : acme.sandbox().captured(money);
    payments.add(name);
    RecordPayment payment =
        promised
            ? RecordPayment.authorized(Company.ID, name)
            : RecordPayment.captured(Company.ID, name);
    execute(payment.amount(amount));
    if (promised && cell.asked().kind() == BookEntry.Kind.REFUND) {
      execute(CapturePayment.of(payments.size()));
    }
  }

  private void execute(OrderCommand command) {
    orders.execute(staff, id, command);
  }

  Orders orders() {
    return orders;
  }

  Order order() {
    return (Order) orders.find(staff, id).orElseThrow();
  }

  /** Asks for what goes wrong, and lives with what comes of it. */
  void asks() {
    line.waitsFor(operation);
    mortal.waitsFor(operation);
    begun = clock.instant();
    hasBegun = true;
    restarts();
    mortally(() -> execute(command()));
  }

  private OrderCommand command() {
    return switch (cell.asked()) {
      case CAPTURE -> CapturePayment.of(1);
      case VOID -> CallOffPayment.because("changed her mind");
      case PART_REFUND -> NewRefund.units("TEE", 1).issue();
      default -> refund().issue();
    };
  }

  private NewRefund refund() {
    return cell.trouble().isOfLegs()
        ? NewRefund.everything().from(1, "25.00").from(2, "15.00")
        : NewRefund.everything();
  }

  /** Everything is given back without trouble. */
  void refundsAll() {
    execute(NewRefund.everything().issue());
  }

  /** Nobody is there. */
  void sleeps(Duration by) {
    clock.advance(by);
  }

  void later(Duration by) {
    clock.advance(by);
    if (isDecided()) decides();
    mortally(this::brings);
    mortally(() -> orders.instructions().run(Fixtures.CRON, 100));
  }

  private void brings() {
    post.brings(orders, isDecided());
  }

  private boolean isDecided() {
    return !clock.instant().isBefore(begun.plus(cell.decidesAfter()));
  }

  private void decides() {
    boolean isReversed = cell.trouble() == Trouble.DONE_REVERSED;
    Lookup.State before = isReversed ? Lookup.State.SUCCEEDED : Lookup.State.PENDING;
    entries()
        .filter(one -> isAskedFor(one) && one.state() == before)
        .toList()
        .forEach(one -> acme.sandbox().decide(one.reference(), !cell.trouble().endsInNo()));
  }

  private boolean isAskedFor(BookEntry entry) {
    return entry.key() != null && entry.key().contains("-" + operation + "-");
  }

  /** The company's own book. */
  Stream<BookEntry> entries() {
    return payments.stream().flatMap(name -> acme.sandbox().book(name).stream());
  }

  Duration since() {
    return Duration.between(begun, clock.instant());
  }

  List<PendingInstruction> left() {
    return inner.pending(name, id);
  }

  /** Whoever is killed is started again, and finds what it had written. */
  private void mortally(Runnable work) {
    try {
      work.run();
    } catch (Killed e) {
      assert mortal.isDead();
    }
    if (mortal.isDead()) restarts();
  }

  private void restarts() {
    orders.close();
    mortal.revives();
    orders = started();
  }

  @Override
  public void close() {
    orders.close();
  }
}
