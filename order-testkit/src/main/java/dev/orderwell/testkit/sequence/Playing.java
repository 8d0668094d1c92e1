package dev.orderwell.testkit.sequence;

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
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.tagging.Tag;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.RecordingChannel;
import dev.orderwell.testkit.SettableClock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop with two orders, in which steps are taken and everything is looked at after each. */
final class Playing implements AutoCloseable {
  private static final OrderId MISSING = new OrderId(new UUID(0x7000L, 0x8000_0000_0000_0000L));
  private static final Actor ORDERWELL = Actor.system("orderwell");

  private final ShopUnderTest shop;
  private final Sequence sequence;
  private final Report report;
  private final OrderStore store;
  private final SettableClock clock = SettableClock.at(Fixtures.NOW);
  private final MoodyInventory inventory;
  private final Orders orders;
  private final Views views;
  private final TagModel.Wall wall = new TagModel.Wall();
  private final Map<OrderId, Book> books = new LinkedHashMap<>();
  private Snapshot now;
  private int commands;

  Playing(ShopUnderTest shop, Sequence sequence, Report report) {
    this.shop = shop;
    this.sequence = sequence;
    this.report = report;
    store = shop.store();
    inventory = new MoodyInventory(sequence.moods());
    orders =
        shop.build(
                Fixtures.builder(store)
                    .clock(clock)
                    .settings(shop.settings())
                    .access(shop.access())
                    .payments(new MoodyPayments())
                    .notify(new RecordingChannel())
                    .inventory(inventory))
            .build();
    views = new Views(orders);
    now = Snapshot.of(store, books.keySet());
  }

  void play() {
    OrderId main = begin(sequence.order(), sequence.as());
    OrderId other =
        sequence.hasTwoOrders()
            ? begin(Fixtures.twoVendors().build(), PlaceOrder.As.ORDER)
            : MISSING;
    now = all();
    views.check(stored(main), Fixtures.ANA);
    for (Step step : sequence.steps()) {
      report.tries(step);
      if (step instanceof Asking asking) ask(asking, asking.onTheOther() ? other : main);
      if (step instanceof Pausing pausing) pause(pausing);
      if (step instanceof Tagging tagging) tag(tagging);
      if (step instanceof Naming naming) name(naming);
    }
    lookAgain();
  }

  @Override
  public void close() {
    orders.close();
  }

  private OrderId begin(NewOrder input, PlaceOrder.As as) {
    Actor actor = Fixtures.ANA;
    OrderId id =
        orders.attempt(actor, new PlaceOrder(input, as), CommandOptions.NONE).orThrow().id();
    Journal journal = new Journal();
    List<Chapter> chapters = journal.read(stored(id), store.history(ShopId.MAIN, id));
    Order begun = chapters.isEmpty() ? stored(id) : chapters.get(0).before();
    Book book = new Book(id, journal, new OrderModel(begun, as, shop.settings(), wall));
    books.put(id, book);
    chapters.forEach(chapter -> ofItself(book, chapter, ORDERWELL));
    check(book);
    return id;
  }

  /** Everything from the beginning, as somebody would look at it who comes only now. */
  private void lookAgain() {
    List<Order> all = books.keySet().stream().map(this::stored).toList();
    for (Order order : all) Invariants.check(order, store.history(ShopId.MAIN, order.id()));
    views.checkAll(all);
  }

  private void ask(Asking step, OrderId id) {
    clock.advance(Duration.ofMinutes(step.minutes()).plusNanos(1_234_567));
    Order before = stored(id);
    OrderView view = orders.find(step.actor(), id).orElse(before);
    OrderCommand command = step.wish().on(view, shop.settings(), store.statuses(ShopId.MAIN));
    report.asks(command);
    if (Views.isForeign(step.actor(), before)) lookLikeNothing(step.actor(), id, command);
    Outcome outcome = send(step, id, command);
    report.came(outcome);
    if (outcome instanceof Outcome.Rejected rejected) {
      Refusals.check(rejected.rejection());
      assertThat(all()).as("a refused command changes nothing").isEqualTo(now);
    } else {
      accept(step, book(id), command, (Outcome.Accepted) outcome);
    }
    Moment moment = new Moment(step.actor(), command, before, stored(id), outcome);
    shop.rules().forEach((words, holds) -> hold(words, holds.test(moment)));
  }

  private static void hold(String words, boolean holds) {
    if (!holds) throw new AssertionError("does not hold: " + words);
  }

  private void accept(Asking step, Book book, OrderCommand command, Outcome.Accepted accepted) {
    Order order = stored(book.id());
    assertThat(Views.isForeign(step.actor(), order)).as("not theirs to change").isFalse();
    assertThat(accepted.replayed()).isFalse();
    List<Chapter> chapters = book.journal().read(order, store.history(ShopId.MAIN, book.id()));
    assertThat(chapters).as("an accepted command leaves a trace").isNotEmpty();
    for (HistoryEntry entry : chapters.get(0).entries()) {
      assertThat(entry.actor()).isEqualTo(step.actor());
      assertThat(entry.at()).isEqualTo(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
    book.model().accept(step.actor(), command, chapters.get(0));
    MovesOnRecord.check(chapters.get(0), shop.settings());
    for (Chapter chapter : chapters.subList(1, chapters.size())) {
      ofItself(book, chapter, ORDERWELL);
    }
    Views.checkAnswer(step.actor(), accepted);
    check(book);
    views.check(order, step.actor());
    othersAreAsBefore(book);
  }

  private void othersAreAsBefore(Book changed) {
    Snapshot before = now;
    now = all();
    for (OrderId id : books.keySet()) {
      if (!id.equals(changed.id())) {
        assertThat(before.all()).as("other orders").contains(store.find(ShopId.MAIN, id));
      }
    }
  }

  private void ofItself(Book book, Chapter chapter, Actor who) {
    for (HistoryEntry entry : chapter.entries()) assertThat(entry.actor()).isEqualTo(who);
    book.model().accept(chapter);
    MovesOnRecord.check(chapter, shop.settings());
  }

  private void check(Book book) {
    Order order = stored(book.id());
    Invariants.check(order);
    MovesOnRecord.shown(order, shop.settings());
    OrderDetails details = orders.details(Fixtures.ANA, book.id()).orElseThrow();
    List<String> tags = details.tags().stream().map(Tag::name).toList();
    List<Integer> notes = details.notes().stream().map(Note::number).toList();
    book.model().check(order, tags, notes);
    if (book.model().goesByHearsay()) return;
    inventory.check(order);
    if (inventory.isObedient()) book.model().checkStock(order);
  }

  /** Carries out what was deferred or failed, and does what is due, as a scheduler would. */
  private void pause(Pausing step) {
    clock.advance(Duration.ofHours(step.hours()));
    orders.instructions().run(Fixtures.CRON, 100);
    orders.deadlines().run(step.actor(), 100);
    for (Book book : books.values()) {
      Order order = stored(book.id());
      List<Chapter> chapters = book.journal().read(order, store.history(ShopId.MAIN, book.id()));
      for (Chapter chapter : chapters) {
        Actor who = chapter.entries().get(0).actor();
        assertThat(who).isIn(ORDERWELL, step.actor());
        ofItself(book, chapter, who);
      }
      check(book);
      if (!chapters.isEmpty()) views.check(order, step.actor());
    }
    now = all();
  }

  /** 1.9: what is done with a tag is seen on every order, and touches none. */
  private void tag(Tagging step) {
    try {
      switch (step.deed()) {
        case RENAME -> orders.tags().rename(step.actor(), step.tag(), step.other());
        case RECOLOUR -> orders.tags().recolour(step.actor(), step.tag(), "#123456");
        case MERGE -> orders.tags().merge(step.actor(), step.tag(), step.other());
        case DELETE -> orders.tags().delete(step.actor(), step.tag());
      }
    } catch (RejectedException e) {
      refused(e.rejection());
      return;
    }
    switch (step.deed()) {
      case RENAME -> wall.rename(step.tag(), step.other());
      case MERGE -> wall.merge(step.tag(), step.other());
      case DELETE -> wall.delete(step.tag());
      case RECOLOUR -> {}
    }
    assertThat(orders.tags().list(Fixtures.ANA))
        .extracting(tag -> TagModel.key(tag.name()))
        .containsExactlyInAnyOrderElementsOf(wall.keys());
    untouched();
  }

  /** S3.13: a status that the shop makes or takes away changes no order. */
  private void name(Naming step) {
    try {
      if (step.away()) {
        orders
            .statuses()
            .remove(step.actor(), step.status().category().axis(), step.status().code());
      } else {
        orders.statuses().add(step.actor(), step.status());
      }
    } catch (RejectedException e) {
      refused(e.rejection());
      return;
    }
    untouched();
  }

  private void refused(Rejection rejection) {
    Refusals.check(rejection);
    assertThat(all()).as("a refusal changes nothing").isEqualTo(now);
  }

  private void untouched() {
    List<Object> before = now.all();
    now = all();
    int ofOrders = books.size() * 3;
    assertThat(now.all().subList(0, ofOrders)).isEqualTo(before.subList(0, ofOrders));
    books.values().forEach(this::check);
  }

  private Outcome send(Asking step, OrderId id, OrderCommand command) {
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
    assertThat(outcome).as("on an older version").isInstanceOf(Outcome.Rejected.class);
    return outcome;
  }

  private Outcome twice(Actor actor, OrderId id, OrderCommand command) {
    CommandOptions options = CommandOptions.id("click-" + ++commands);
    Outcome first = orders.attempt(actor, id, command, options);
    Snapshot after = all();
    Outcome second = orders.attempt(actor, id, command, options);
    if (first instanceof Outcome.Accepted accepted) {
      Outcome.Accepted again = second.orThrow();
      assertThat(again.replayed()).isTrue();
      assertThat(again.entries()).isEqualTo(accepted.entries());
      assertThat(again.pending()).isEqualTo(accepted.pending());
      assertThat(again.version()).isEqualTo(accepted.version());
      Outcome others = orders.attempt(actor, id, AddNote.forStaff("not the same"), options);
      assertThat(code(others)).isEqualTo("command.other-content");
    } else {
      assertThat(second).isEqualTo(first);
    }
    assertThat(all()).as("the same command twice has one effect").isEqualTo(after);
    return first;
  }

  private Outcome quoted(Actor actor, OrderId id, OrderCommand command) {
    Quote quote;
    try {
      quote = orders.preview(actor, id, command);
    } catch (RejectedException e) {
      Outcome outcome = orders.attempt(actor, id, command);
      assertThat(outcome).isEqualTo(new Outcome.Rejected(e.rejection()));
      return outcome;
    }
    assertThat(all()).as("a preview changes nothing").isEqualTo(now);
    Outcome.Accepted done = orders.execute(actor, quote);
    assertThat(done.entries()).hasSameSizeAs(quote.entries());
    if (stored(id).number().equals(quote.before().number())) {
      assertThat(done.entries()).isEqualTo(quote.entries());
    }
    return done;
  }

  /** 10: to somebody it does not concern, an order is the same as none. */
  private void lookLikeNothing(Actor actor, OrderId id, OrderCommand command) {
    assertThat(orders.find(actor, id)).as("somebody else's order").isEmpty();
    assertThat(orders.details(actor, id)).isEmpty();
    stored(id).number().ifPresent(number -> assertThat(orders.find(actor, number)).isEmpty());
    Rejection existing = refusal(orders.attempt(actor, id, command));
    Rejection missing = refusal(orders.attempt(actor, MISSING, command));
    assertThat(existing).isEqualTo(missing.with("order", id.toString()));
    assertThat(existing.code()).isEqualTo("order.unknown");
    CommandOptions stale = CommandOptions.NONE.expecting(0);
    assertThat(orders.attempt(actor, id, command, stale)).isEqualTo(new Outcome.Rejected(existing));
    assertThat(refusal(() -> orders.preview(actor, id, command))).isEqualTo(existing);
    assertThat(refusal(() -> orders.history(actor, id))).isEqualTo(existing);
  }

  private static Rejection refusal(Outcome outcome) {
    assertThat(outcome).as("somebody else's order").isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected) outcome).rejection();
  }

  private static @Nullable Rejection refusal(Runnable call) {
    try {
      call.run();
      return null;
    } catch (RejectedException e) {
      return e.rejection();
    }
  }

  private static String code(Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected ? rejected.rejection().code() : "accepted";
  }

  private Snapshot all() {
    return Snapshot.of(store, books.keySet());
  }

  private Book book(OrderId id) {
    return Objects.requireNonNull(books.get(id));
  }

  private Order stored(OrderId id) {
    return store.find(ShopId.MAIN, id).orElseThrow();
  }
}
