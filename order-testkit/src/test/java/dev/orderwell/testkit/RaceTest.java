package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AddTracking;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.CustomStatuses;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.note.Note;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.Tag;
import dev.orderwell.testkit.sequence.Invariants;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.StatusDictionary;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 32 threads at once: nothing is lost, nothing is done twice. */
class RaceTest {
  private static final int THREADS = 32;
  private static final NewStatus STEP =
      NewStatus.of(PaymentCategory.AWAITING, "step").called("en", "Step");

  private final OrderStore store = new InMemoryOrderStore();
  private final Orders orders = Fixtures.builder(store).build();

  @Test
  void everyAcceptedChangeIsThereOnceAndHistoryHasNoGaps() {
    OrderId id = place(hundred());
    orders.execute(Fixtures.ANA, id, Ship.remaining());
    Racing.threads(
        THREADS,
        i -> {
          execute(id, AddTag.of("tag " + i));
          execute(id, AddNote.forStaff("note " + i));
          execute(id, AddTracking.to(1, "colissimo", "6A" + i));
          execute(id, RecordPayment.captured("acme-pay", "pay_" + i).amount("1.00"));
          return i;
        });

    OrderDetails details = orders.details(Fixtures.ANA, id).orElseThrow();
    assertThat(details.tags()).extracting(Tag::name).containsExactlyInAnyOrder(each("tag "));
    assertThat(details.notes()).extracting(Note::text).containsExactlyInAnyOrder(each("note "));
    assertThat(details.notes())
        .extracting(Note::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, THREADS).boxed().toList());
    assertThat(details.order().parcels().get(0).trackings())
        .extracting(tracking -> tracking.code())
        .containsExactlyInAnyOrder(each("6A"));
    assertThat(details.order().payments())
        .extracting(payment -> payment.method().reference())
        .containsExactlyInAnyOrder(each("pay_"));
    assertThat(details.order().paid()).hasToString("EUR 32.00");
    assertThat(details.order().version()).isEqualTo(2 + 4L * THREADS);
    Invariants.check((Order) details.order(), store.history(ShopId.MAIN, id));
  }

  @Test
  @DisplayName(
      "X5 Of 32 who hold, release and move at once each finds the order where the last left it")
  void movesRaceForOneOrder() {
    OrderId id = place(hundred());
    List<Integer> held = Racing.threads(THREADS, i -> accepted(id, HoldOrder.because("hold " + i)));
    assertThat(held.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    List<Integer> released = Racing.threads(THREADS, i -> accepted(id, ReleaseOrder.now()));
    assertThat(released.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    List<Integer> moved = Racing.threads(THREADS, i -> accepted(id, MoveOrder.by("start")));
    assertThat(moved.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    Order order = (Order) orders.find(Fixtures.ANA, id).orElseThrow();
    Invariants.check(order, store.history(ShopId.MAIN, id));
  }

  @Test
  @DisplayName("S4.17 Vendors who complete at once complete the order once, with one mail")
  void partsRaceForCompletion() {
    RecordingChannel channel = new RecordingChannel();
    Orders market =
        Fixtures.builder(new InMemoryOrderStore())
            .settings(ShopPresets.marketplace())
            .notify(channel)
            .build();
    for (int round = 0; round < 20; round++) {
      OrderId id = market.place(Fixtures.ANA, manyVendors()).id();
      market.execute(Fixtures.ANA, id, RecordPayment.captured("acme-pay", "pay"));
      market.execute(Fixtures.ANA, id, Ship.remaining());
      int before = channel.messages().size();
      List<Actor> vendors = IntStream.range(0, 8).mapToObj(i -> Actor.vendor("v" + i)).toList();
      Racing.threads(8, i -> market.execute(vendors.get(i), id, CompletePart.own()));
      long completed =
          market.history(Fixtures.ANA, id).stream()
              .map(HistoryEntry::event)
              .filter(OrderMoved.class::isInstance)
              .filter(moved -> ((OrderMoved) moved).move().equals("complete"))
              .count();
      assertThat(completed).isEqualTo(1);
      assertThat(channel.messages()).hasSize(before + 1);
    }
  }

  private static NewOrder manyVendors() {
    NewOrder.Builder order = NewOrder.in("EUR").customer("Léa Martin", "lea@example.com");
    for (int i = 0; i < 8; i++) {
      order.line(NewLine.of("SKU-" + i, "Article " + i, 1, "5.00").vendor("v" + i));
    }
    return order.build();
  }

  private int accepted(OrderId id, OrderCommand command) {
    return orders.attempt(Fixtures.ANA, id, command) instanceof Outcome.Accepted ? 1 : 0;
  }

  @Test
  void theDictionaryLosesNoTagThatIsFirstUsedOnDifferentOrders() {
    List<OrderId> ids = IntStream.range(0, THREADS).mapToObj(i -> place(hundred())).toList();
    Racing.threads(
        THREADS,
        i -> {
          execute(ids.get(i), AddTag.of("own " + i));
          execute(ids.get(i), AddTag.of("shared"));
          return i;
        });
    List<Tag> tags = orders.tags().list(Fixtures.ANA);
    assertThat(tags).hasSize(THREADS + 1).extracting(Tag::id).doesNotHaveDuplicates();
    assertThat(orders.tags().history(Fixtures.ANA))
        .extracting(TagEntry::version)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, THREADS + 1).boxed().toList());
    assertThat(orders.list(Fixtures.ANA, OrderQuery.active().tagged("shared").limit(100)).rows())
        .hasSize(THREADS);
  }

  /** Lets nobody go on before so many have read the statuses that the shop has made. */
  private static final class ReadTogether extends ForwardingOrderStore {
    private final CyclicBarrier together;
    private final AtomicInteger reads = new AtomicInteger();

    ReadTogether(OrderStore store, int readers) {
      super(store);
      together = new CyclicBarrier(readers);
    }

    @Override
    public StatusDictionary statuses(ShopId shop) {
      StatusDictionary read = super.statuses(shop);
      if (reads.incrementAndGet() > together.getParties()) return read;
      try {
        together.await();
      } catch (InterruptedException | BrokenBarrierException e) {
        throw new IllegalStateException(e);
      }
      return read;
    }
  }

  @Test
  @DisplayName("S3.13 Of those who add one code at once one wins and the others are refused")
  void aCodeIsAddedOnce() {
    CustomStatuses racing = Fixtures.builder(new ReadTogether(store, THREADS)).build().statuses();
    List<String> answers =
        Racing.threads(
            THREADS,
            i -> {
              try {
                return racing.add(Fixtures.ANA, STEP.called("fr", "Pas " + i)).code();
              } catch (RejectedException e) {
                return e.rejection().code();
              }
            });
    assertThat(answers.stream().filter("step"::equals)).hasSize(1);
    assertThat(answers.stream().filter("status.code-taken"::equals)).hasSize(THREADS - 1);
    assertThat(orders.statuses().list(Fixtures.ANA)).hasSize(1);
    assertThat(orders.statuses().history(Fixtures.ANA)).hasSize(1);
  }

  @Test
  @DisplayName("S3.13 Of those who change one status at once each has its word")
  void changesOfAStatusAddUp() {
    int languages = 16;
    orders.statuses().add(Fixtures.ANA, STEP);
    CustomStatuses racing = Fixtures.builder(new ReadTogether(store, languages)).build().statuses();
    Racing.threads(
        languages,
        i -> {
          String language = "x" + (char) ('a' + i);
          return racing.change(
              Fixtures.ANA, Axis.PAYMENT, "step", one -> one.called(language, "Step"));
        });
    assertThat(orders.statuses().list(Fixtures.ANA).get(0).labels().texts()).hasSize(languages + 1);
    assertThat(orders.statuses().history(Fixtures.ANA)).hasSize(languages + 1);
  }

  @Test
  void oneCommandIdPlacesOneOrder() {
    NewOrder order = hundred();
    CommandOptions click = CommandOptions.id("click-1");
    List<Outcome.Accepted> answers =
        Racing.threads(THREADS, i -> orders.place(Fixtures.LEA, order, click));
    assertThat(answers).extracting(Outcome.Accepted::id).containsOnly(answers.get(0).id());
    assertThat(answers.stream().filter(answer -> !answer.replayed())).hasSize(1);
    assertThat(orders.count(Fixtures.ANA, OrderQuery.all())).isEqualTo(1);
  }

  @Test
  void oneCommandIdHasOneEffectOnAnOrder() {
    OrderId id = place(hundred());
    CommandOptions click = CommandOptions.id("click-1");
    RecordPayment cash = RecordPayment.byHand("Cash").amount("10.00");
    List<Outcome.Accepted> answers =
        Racing.threads(THREADS, i -> orders.execute(Fixtures.ANA, id, cash, click));
    assertThat(answers).extracting(Outcome.Accepted::version).containsOnly(2L);
    assertThat(orders.find(Fixtures.ANA, id).orElseThrow().paid()).hasToString("EUR 10.00");
  }

  @Test
  void ofOneAuthorisationNoMoreIsTakenThanWasPromised() {
    OrderId id = place(hundred());
    orders.execute(Fixtures.ANA, id, RecordPayment.authorized("acme-pay", "pay_1"));
    RecordPayment part = RecordPayment.captured("acme-pay", "pay_1").amount("10.00");
    List<Outcome> outcomes = Racing.threads(THREADS, i -> orders.attempt(Fixtures.ANA, id, part));
    assertThat(outcomes.stream().filter(Outcome.Accepted.class::isInstance)).hasSize(10);
    Order order = (Order) orders.find(Fixtures.ANA, id).orElseThrow();
    assertThat(order.paid()).hasToString("EUR 100.00");
    assertThat(order.payments().get(0).state()).isEqualTo(PaymentState.CAPTURED);
    Invariants.check(order, store.history(ShopId.MAIN, id));
  }

  @Test
  void noUnitLeavesTwice() {
    NewOrder ten = NewOrder.in("EUR").line("MUG", "Mug", 10, "10.00").build();
    OrderId id = place(ten);
    List<Outcome> outcomes =
        Racing.threads(THREADS, i -> orders.attempt(Fixtures.ANA, id, Ship.units("MUG", 1)));
    assertThat(outcomes.stream().filter(Outcome.Accepted.class::isInstance)).hasSize(10);
    Order order = (Order) orders.find(Fixtures.ANA, id).orElseThrow();
    assertThat(order.parcels())
        .hasSize(10)
        .extracting(parcel -> parcel.number())
        .doesNotHaveDuplicates();
    assertThat(order.units(order.lines().get(0)).open()).isZero();
  }

  @Test
  void numbersOfOrdersPlacedAtOnceAreConsecutive() {
    List<Outcome.Accepted> placed =
        Racing.threads(THREADS, i -> orders.place(Fixtures.LEA, hundred()));
    Set<String> numbers = new HashSet<>();
    placed.forEach(one -> numbers.add(one.order().number().orElseThrow().value()));
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1001, 1000 + THREADS).mapToObj(i -> "A-" + i).toList());
  }

  @Test
  void instructionsAreCarriedOutOnceByWorkersThatRace() {
    RecordingChannel channel = new RecordingChannel();
    Orders told = Fixtures.builder(store).ids(CountingIds.from(1_000_000)).notify(channel).build();
    OrderId id = null;
    for (int i = 0; i < 20; i++) id = told.deferred().place(Fixtures.LEA, hundred()).id();
    List<Integer> done = Racing.threads(8, i -> told.instructions().run(Fixtures.CRON, 1000));
    assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
    assertThat(channel.messages())
        .hasSize(40)
        .extracting(message -> message.key())
        .doesNotHaveDuplicates();
    assertThat(told.instructions().due(Fixtures.CRON, 1000)).isEmpty();
    List<HistoryEntry> history = told.history(Fixtures.ANA, id);
    assertThat(history).hasSize(3);
  }

  @Test
  void X6_whatTimeBringsAboutIsDoneOnceByRunnersThatRace() {
    RecordingChannel channel = new RecordingChannel();
    SettableClock clock = SettableClock.at(Fixtures.NOW);
    Orders timed =
        Fixtures.builder(store)
            .clock(clock)
            .notify(channel)
            .settings(ShopSettings.STANDARD.cancelUnpaidAfter(Duration.ofDays(7)))
            .build();
    List<OrderId> ids =
        IntStream.range(0, 20)
            .mapToObj(i -> timed.deferred().place(Fixtures.LEA, hundred()).id())
            .toList();
    timed.instructions().run(Fixtures.CRON, 1000);
    int before = channel.messages().size();
    clock.advance(Duration.ofDays(7));
    List<Integer> done = Racing.threads(THREADS, i -> timed.deadlines().run(Fixtures.CRON, 1000));
    timed.instructions().run(Fixtures.CRON, 1000);
    assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
    assertThat(channel.messages()).hasSize(before + 20);
    assertThat(store.overdue(clock.instant(), 1000)).isEmpty();
    for (OrderId id : ids) {
      Order order = store.find(ShopId.MAIN, id).orElseThrow();
      assertThat(order.isCancelled()).isTrue();
      Invariants.check(order, store.history(ShopId.MAIN, id));
    }
  }

  @Test
  void X6_aPaymentThatRacesWithTheDeadlineComesBeforeItOrAfterItAndIsNeverCancelled() {
    SettableClock clock = SettableClock.at(Fixtures.NOW);
    Orders timed =
        Fixtures.builder(store)
            .clock(clock)
            .settings(ShopSettings.STANDARD.cancelUnpaidAfter(Duration.ofDays(7)))
            .build();
    List<OrderId> ids =
        IntStream.range(0, THREADS)
            .mapToObj(i -> timed.place(Fixtures.LEA, hundred()).id())
            .toList();
    clock.advance(Duration.ofDays(7));
    List<Integer> done =
        Racing.threads(
            THREADS,
            i -> {
              if (i < 2) return timed.deadlines().run(Fixtures.CRON, 1000);
              timed.execute(
                  Fixtures.ANA, ids.get(i), RecordPayment.captured("acme-pay", "p").amount("1.00"));
              return 0;
            });
    int cancelled = 0;
    for (OrderId id : ids) {
      Order order = store.find(ShopId.MAIN, id).orElseThrow();
      if (order.isCancelled()) cancelled++;
      assertThat(store.history(ShopId.MAIN, id))
          .extracting(entry -> entry.event().getClass().getSimpleName())
          .filteredOn(name -> name.equals("OrderCancelled") || name.equals("PaymentCaptured"))
          .doesNotContainSequence("PaymentCaptured", "OrderCancelled");
    }
    assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(cancelled);
  }

  private void execute(OrderId id, OrderCommand command) {
    orders.execute(Fixtures.ANA, id, command);
  }

  private OrderId place(NewOrder order) {
    return orders.place(Fixtures.LEA, order).id();
  }

  private static NewOrder hundred() {
    return Fixtures.teeAndMug().line("LAMP", "Lampe", 1, "42.60").build();
  }

  private static String[] each(String prefix) {
    return IntStream.range(0, THREADS).mapToObj(i -> prefix + i).toArray(String[]::new);
  }
}
