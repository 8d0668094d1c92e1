package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Quote;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.note.Note;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagDictionary;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop with two orders, in which steps are taken and everything is looked at after each. */
final class SequenceShop {
  private static final ShopSettings USUAL = ShopSettings.STANDARD.localDelivery(true);
  private static final OrderId MISSING = new OrderId(new UUID(0x7000L, 0x8000_0000_0000_0000L));

  private final OrderStore store = new InMemoryOrderStore();
  private final SettableClock clock = SettableClock.at(Fixtures.NOW);
  private final MoodyInventory inventory;
  private final boolean usual;
  private final Orders orders;
  private final Map<OrderId, OrderModel> models = new LinkedHashMap<>();
  private final Map<OrderId, Integer> read = new LinkedHashMap<>();
  private final OrderId main;
  private final OrderId other;
  private int commands;

  /** Answers by the name of the payment: yes, no, perhaps, nothing at all. */
  private static final class MoodyPayments implements PaymentProvider {
    @Override
    public String id() {
      return CommandArbitraries.PROVIDER;
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of(Capability.VOID, Capability.REFUND);
    }

    @Override
    public PaymentOutcome voidAuthorization(VoidCall call) {
      return switch (call.reference()) {
        case "pay_1" ->
            new PaymentOutcome.Succeeded("void_" + call.key(), call.amount(), Fixtures.NOW);
        case "pay_2" -> new PaymentOutcome.Declined("too_late");
        case "pay_3" -> new PaymentOutcome.NotSent("line is down");
        default -> new PaymentOutcome.Unknown("time-out");
      };
    }

    @Override
    public PaymentOutcome refund(RefundCall call) {
      return switch (call.reference()) {
        case "pay_1" ->
            new PaymentOutcome.Succeeded("refund_" + call.key(), call.amount(), Fixtures.NOW);
        case "pay_2" -> new PaymentOutcome.Declined("too_late");
        case "pay_3" -> new PaymentOutcome.Pending("refund_" + call.key());
        default -> new PaymentOutcome.Unknown("time-out");
      };
    }
  }

  /** A shop as most are that delivers itself, with an inventory that does what it is asked. */
  SequenceShop(NewOrder input, PlaceOrder.As as) {
    this(input, as, USUAL, List.of(MoodyInventory.Mood.MOVED));
  }

  SequenceShop(
      NewOrder input, PlaceOrder.As as, ShopSettings settings, List<MoodyInventory.Mood> moods) {
    usual = settings == USUAL;
    inventory = new MoodyInventory(moods);
    orders =
        Fixtures.builder(store)
            .clock(clock)
            .settings(settings.warnOfExpiry(Duration.ofDays(7), Duration.ofDays(1)))
            .payments(new MoodyPayments())
            .notify(new RecordingChannel())
            .inventory(inventory)
            .build();
    main = begin(input, as);
    other = begin(Fixtures.twoVendors().build(), PlaceOrder.As.ORDER);
  }

  private OrderId begin(NewOrder input, PlaceOrder.As as) {
    Outcome outcome = orders.attempt(Fixtures.ANA, new PlaceOrder(input, as), CommandOptions.NONE);
    OrderId id = outcome.orThrow().id();
    models.put(id, new OrderModel(stored(id), as));
    read.put(id, stored(id).historyLength());
    check(id);
    return id;
  }

  /** Everything that a refused command must leave as it is. */
  private List<Object> all() {
    List<Object> all = new ArrayList<>();
    for (OrderId id : models.keySet()) {
      all.add(stored(id));
      all.add(store.history(ShopId.MAIN, id));
      all.add(store.pending(ShopId.MAIN, id));
    }
    TagDictionary tags = store.tags(ShopId.MAIN);
    all.add(tags.version());
    all.add(tags.entries());
    all.add(store.tagHistory(ShopId.MAIN));
    return all;
  }

  void take(Step step) {
    clock.advance(Duration.ofMinutes(step.minutes()).plusNanos(1_234_567));
    for (int i = 0; i < step.pauses(); i++) catchUp();
    OrderId id = step.onTheOther() ? other : main;
    OrderView view = orders.find(step.actor(), id).orElse(stored(id));
    OrderCommand command = step.intent().on(view);
    List<Object> before = all();
    if (isForeign(step.actor(), stored(id))) lookLikeNothing(step.actor(), id, command);
    Outcome outcome = send(step, id, command);
    if (outcome instanceof Outcome.Rejected rejected) {
      Refusals.check(rejected.rejection());
      assertThat(all()).as("a refused command changes nothing").isEqualTo(before);
    } else {
      accept(step, id, command, (Outcome.Accepted) outcome);
      check(id);
      OrderId untouched = step.onTheOther() ? main : other;
      assertThat(before).contains(stored(untouched));
    }
  }

  /** What was deferred or failed is carried out some hours later, as a scheduler would have it. */
  private void catchUp() {
    clock.advance(Duration.ofHours(3));
    orders.instructions().run(Fixtures.CRON, 100);
    for (OrderId id : models.keySet()) {
      List<HistoryEntry> history = store.history(ShopId.MAIN, id);
      for (HistoryEntry entry : history.subList(read.get(id), history.size())) {
        assertThat(entry.actor()).isEqualTo(Actor.system("orderwell"));
        models.get(id).accept(entry);
      }
      read.put(id, history.size());
      check(id);
    }
  }

  private Outcome send(Step step, OrderId id, OrderCommand command) {
    Actor actor = step.actor();
    long version = stored(id).version();
    return switch (step.way()) {
      case PLAIN -> orders.attempt(actor, id, command);
      case SILENT -> orders.attempt(actor, id, command, CommandOptions.NONE.silent());
      case DEFERRED -> orders.deferred().attempt(actor, id, command);
      case TWICE_WITH_ONE_ID -> twice(actor, id, command);
      case EXPECTING_THE_VERSION ->
          orders.attempt(actor, id, command, CommandOptions.NONE.expecting(version));
      case EXPECTING_AN_OLDER_VERSION -> stale(actor, id, command, version - 1);
      case AS_QUOTED -> quoted(actor, id, command);
    };
  }

  private Outcome stale(Actor actor, OrderId id, OrderCommand command, long version) {
    Outcome outcome = orders.attempt(actor, id, command, CommandOptions.NONE.expecting(version));
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return outcome;
  }

  private Outcome twice(Actor actor, OrderId id, OrderCommand command) {
    String name = "click-" + ++commands;
    CommandOptions options = CommandOptions.id(name);
    Outcome first = orders.attempt(actor, id, command, options);
    List<Object> after = all();
    Outcome second = orders.attempt(actor, id, command, options);
    if (first instanceof Outcome.Accepted accepted) {
      Outcome.Accepted again = second.orThrow();
      assertThat(again.replayed()).isTrue();
      assertThat(again.entries()).isEqualTo(accepted.entries());
      assertThat(again.pending()).isEqualTo(accepted.pending());
      assertThat(again.version()).isEqualTo(accepted.version());
      Outcome others = orders.attempt(Fixtures.ANA, id, AddNote.forStaff("not the same"), options);
      assertThat(code(others)).isEqualTo("command.other-content");
    } else {
      assertThat(second).isEqualTo(first);
    }
    assertThat(all()).as("the same command twice has one effect").isEqualTo(after);
    return first;
  }

  private Outcome quoted(Actor actor, OrderId id, OrderCommand command) {
    List<Object> before = all();
    Quote quote;
    try {
      quote = orders.preview(actor, id, command);
    } catch (RejectedException e) {
      Outcome outcome = orders.attempt(actor, id, command);
      assertThat(outcome).isEqualTo(new Outcome.Rejected(e.rejection()));
      return outcome;
    }
    assertThat(all()).as("a preview changes nothing").isEqualTo(before);
    Outcome.Accepted done = orders.execute(actor, quote);
    assertThat(done.entries()).hasSameSizeAs(quote.entries());
    if (stored(id).number().equals(quote.before().number())) {
      assertThat(done.entries()).isEqualTo(quote.entries());
    }
    return done;
  }

  private void accept(Step step, OrderId id, OrderCommand command, Outcome.Accepted accepted) {
    assertThat(isForeign(step.actor(), stored(id))).isFalse();
    assertThat(accepted.replayed()).isFalse();
    models.get(id).accept(step.actor(), command);
    List<HistoryEntry> history = store.history(ShopId.MAIN, id);
    int seen = read.get(id);
    assertThat(history.size()).as("an accepted command leaves a trace").isGreaterThan(seen);
    long version = history.get(seen).version();
    for (HistoryEntry entry : history.subList(seen, history.size())) {
      if (entry.version() > version) {
        assertThat(entry.actor()).isEqualTo(Actor.system("orderwell"));
        models.get(id).accept(entry);
      } else {
        assertThat(entry.actor()).isEqualTo(step.actor());
        assertThat(entry.at()).isEqualTo(clock.instant().truncatedTo(ChronoUnit.MICROS));
      }
    }
    read.put(id, history.size());
    Views.checkAnswer(step.actor(), accepted);
  }

  private void check(OrderId id) {
    Order order = stored(id);
    Invariants.history(order, store.history(ShopId.MAIN, id));
    Invariants.tenders(order, store.history(ShopId.MAIN, id));
    Invariants.totals(order);
    Invariants.ledgers(order);
    Invariants.instants(order);
    OrderDetails details = orders.details(Fixtures.ANA, id).orElseThrow();
    List<String> tags = details.tags().stream().map(Tag::name).toList();
    List<Integer> notes = details.notes().stream().map(Note::number).toList();
    models.get(id).check(order, tags, notes);
    inventory.check(order);
    if (usual) models.get(id).checkStock(order);
    Views.check(orders, order);
  }

  /** 10: to somebody it does not concern, an order is the same as none. */
  private void lookLikeNothing(Actor actor, OrderId id, OrderCommand command) {
    assertThat(orders.find(actor, id)).isEmpty();
    assertThat(orders.details(actor, id)).isEmpty();
    stored(id).number().ifPresent(number -> assertThat(orders.find(actor, number)).isEmpty());
    Rejection existing = ((Outcome.Rejected) orders.attempt(actor, id, command)).rejection();
    Rejection missing = ((Outcome.Rejected) orders.attempt(actor, MISSING, command)).rejection();
    assertThat(existing).isEqualTo(missing.with("order", id.toString()));
    assertThat(existing.code()).isEqualTo("order.unknown");
    CommandOptions stale = CommandOptions.NONE.expecting(0);
    assertThat(orders.attempt(actor, id, command, stale)).isEqualTo(new Outcome.Rejected(existing));
    assertThat(refusal(() -> orders.preview(actor, id, command))).isEqualTo(existing);
    assertThat(refusal(() -> orders.history(actor, id))).isEqualTo(existing);
  }

  private static @Nullable Rejection refusal(Runnable call) {
    try {
      call.run();
      return null;
    } catch (RejectedException e) {
      return e.rejection();
    }
  }

  private static boolean isForeign(Actor actor, Order order) {
    if (actor.equals(Step.PARIS)) return true;
    return switch (actor.role()) {
      case CUSTOMER -> !actor.id().equals(order.buyer().customer().id());
      case VENDOR ->
          order.lines().stream()
              .noneMatch(line -> line.vendor() != null && line.vendor().value().equals(actor.id()));
      default -> false;
    };
  }

  private static String code(Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected ? rejected.rejection().code() : "accepted";
  }

  private Order stored(OrderId id) {
    return store.find(ShopId.MAIN, id).orElseThrow();
  }
}
