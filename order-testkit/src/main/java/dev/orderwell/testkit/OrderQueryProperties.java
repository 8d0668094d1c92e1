package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.Unarchive;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.Page;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.NaiveList.Sheet;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

/**
 * What lists answer is what somebody finds who looks at every order: random orders, random queries,
 * pages in both directions while orders change, on any store. Authors of stores extend it beside
 * {@link OrderStoreContract}.
 *
 * <pre>{@code
 * class OurQueryProperties extends OrderQueryProperties {
 *   protected OrderStore store() {
 *     return new OurStore(database.emptied());
 *   }
 * }
 * }</pre>
 */
public abstract class OrderQueryProperties {
  /** For subclasses. */
  protected OrderQueryProperties() {}

  /**
   * A store to ask.
   *
   * @return a fresh and empty store at each call
   */
  protected abstract OrderStore store();

  private static final List<Actor> READERS =
      List.of(Fixtures.ANA, Fixtures.ANA, Fixtures.ACME, Fixtures.LEA);
  private static final List<String> NUMBERS =
      List.of("A-1", "a-10", "A-2", "B7", "#12", "007", "70", "10.1", "A-010", "A-1/2", "K_9");
  private static final List<String> NAMES =
      List.of("Élise Müller", "elise M.", "Tom", "Anne-Lise 10", "MARTIN & Co", "ναι Όχι");
  private static final List<String> TEXTS =
      List.of(
          "elise",
          "mul",
          "A-1",
          "10",
          "tee",
          "TEE-M",
          "tom",
          "co martin",
          "6a",
          "ναι",
          "é",
          "lea@ex",
          "frag",
          "a",
          "#",
          "7",
          "lise",
          "vase mug",
          "x");
  private static final List<String> TAGS = List.of("gift", "urgent", "late");

  private @Nullable Orders shop;
  private final List<OrderId> ids = new ArrayList<>();

  /** What each reader has seen since the last change. */
  private final Map<Actor, List<Sheet>> table = new HashMap<>();

  /**
   * Turns pages of random lists, both ways, while orders change.
   *
   * @param seed of everything random
   */
  @Property(tries = 60, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label(
      "S0.4 S0.5 S1.4 S1.5 S1.6 S1.8 Pages of any list, forwards and backwards, are those of a clerk, while orders change")
  protected void pagesAreThoseOfAClerk(@ForAll @IntRange(min = 0) int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) place(random);
    for (int i = 0; i < 40; i++) change(random);
    for (int i = 0; i < 8; i++) {
      Actor reader = one(READERS, random);
      Asked asked = Asked.by(random);
      turnPages(reader, asked, 1 + random.nextInt(6), random);
      counts(reader, asked);
    }
  }

  @BeforeTry
  void begin() {
    shop = Fixtures.builder(store()).settings(ShopSettings.STANDARD.searchNotes(true)).build();
    ids.clear();
    table.clear();
  }

  private Orders orders() {
    return Objects.requireNonNull(shop);
  }

  /** Turns pages and compares each with what is on the table at that moment. */
  private void turnPages(Actor reader, Asked asked, int rows, Random random) {
    OrderQuery query = asked.query.limit(rows);
    @Nullable Sheet first = null;
    @Nullable Sheet last = null;
    Page<OrderSummary> page = orders().list(reader, query);
    boolean back = false;
    for (int turns = 0; turns < 12; turns++) {
      List<Sheet> sheets = sheets(reader, asked);
      List<Sheet> expected =
          back ? before(sheets, first, rows, asked) : after(sheets, last, rows, asked);
      assertThat(ids(page))
          .as("%s %s", reader, asked.words)
          .isEqualTo(expected.stream().map(one -> one.seen().id()).toList());
      if (expected.isEmpty()) return;
      Comparator<Sheet> places = asked.places();
      first = expected.get(0);
      last = expected.get(expected.size() - 1);
      Sheet end = last;
      Sheet begin = first;
      boolean more = sheets.stream().anyMatch(one -> places.compare(one, end) > 0);
      boolean less = sheets.stream().anyMatch(one -> places.compare(one, begin) < 0);
      if (!back) assertThat(page.next().isPresent()).isEqualTo(more);
      if (back) assertThat(page.previous().isPresent()).isEqualTo(less);
      if (random.nextInt(3) == 0) change(random);
      boolean turn =
          page.next().isEmpty() || (page.previous().isPresent() && random.nextInt(4) == 0);
      if (turn && page.previous().isEmpty()) return;
      back = turn;
      page =
          orders()
              .list(
                  reader,
                  back
                      ? query.before(page.previous().orElseThrow())
                      : query.after(page.next().orElseThrow()));
    }
  }

  private static List<Sheet> after(
      List<Sheet> sheets, @Nullable Sheet last, int rows, Asked asked) {
    return sheets.stream()
        .filter(one -> last == null || asked.places().compare(one, last) > 0)
        .limit(rows)
        .toList();
  }

  private static List<Sheet> before(
      List<Sheet> sheets, @Nullable Sheet first, int rows, Asked asked) {
    List<Sheet> before =
        sheets.stream()
            .filter(one -> first == null || asked.places().compare(one, first) < 0)
            .toList();
    return before.subList(Math.max(0, before.size() - rows), before.size());
  }

  private List<Sheet> sheets(Actor reader, Asked asked) {
    return table.computeIfAbsent(reader, one -> new NaiveList(orders(), one).sheets(ids)).stream()
        .map(asked::ranked)
        .filter(one -> one.rank() >= 0 && asked.wanted.test(one))
        .sorted(asked.places())
        .toList();
  }

  private void counts(Actor reader, Asked asked) {
    assertThat(orders().count(reader, asked.query))
        .as("%s %s", reader, asked.words)
        .isEqualTo(sheets(reader, asked).size());
    if (asked.words.contains("payment")) return;
    Map<String, Long> expected = new TreeMap<>();
    sheets(reader, asked).forEach(one -> expected.merge(one.code(Axis.PAYMENT), 1L, Long::sum));
    assertThat(orders().count(reader, asked.query, CountBy.PAYMENT_STATUS)).isEqualTo(expected);
  }

  private void place(Random random) {
    table.clear();
    NewOrder.Builder order = NewOrder.in(random.nextInt(4) == 0 ? "JPY" : "EUR");
    String id = one(List.of("lea", "tom", ""), random);
    order.customer(
        new NewCustomer(id.isEmpty() ? null : id, one(NAMES, random), "lea@example.com", null));
    order.line(line(random));
    if (random.nextBoolean()) order.line(line(random));
    if (random.nextInt(6) == 0) {
      ids.add(orders().saveDraft(Fixtures.ANA, order.build()).id());
      return;
    }
    order.placedAt(Fixtures.NOW.minus(Duration.ofHours(random.nextInt(96))));
    String number = one(NUMBERS, random);
    boolean free = orders().find(Fixtures.ANA, new OrderNumber(number)).isEmpty();
    if (free && random.nextBoolean()) order.number(number);
    ids.add(orders().place(Fixtures.ANA, order.build()).id());
  }

  private static NewLine line(Random random) {
    String sku = one(List.of("TEE-M", "MUG", "VASE 6A"), random);
    NewLine line =
        NewLine.of(sku, "Thing", 1 + random.nextInt(3), one(List.of("5", "20", "900"), random));
    return random.nextBoolean() ? line.vendor(one(List.of("acme", "bolt"), random)) : line;
  }

  /** Anything; what is refused changes nothing. */
  private void change(Random random) {
    table.clear();
    if (random.nextInt(8) == 0) place(random);
    OrderCommand command =
        one(
            List.of(
                AddTag.of(one(TAGS, random)),
                AddNote.forStaff("Fragile, " + one(NAMES, random)),
                RecordPayment.byHand("Cash"),
                Ship.remaining().tracking("dhl", "6A 12-34"),
                CancelOrder.because("why not"),
                new Archive(),
                new Unarchive(),
                new PlaceUnplaced(Fixtures.NOW.minus(Duration.ofHours(random.nextInt(96)))),
                AmendContact.name(one(NAMES, random))),
            random);
    orders().attempt(Fixtures.ANA, one(ids, random), command, CommandOptions.NONE);
  }

  private static List<OrderId> ids(Page<OrderSummary> page) {
    return page.rows().stream().map(OrderSummary::id).toList();
  }

  static <T> T one(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  /** A query, and the same in plain words. */
  private static final class Asked {
    private OrderQuery query;
    private Predicate<Sheet> wanted;
    private OrderSort by = OrderSort.PLACED_AT;
    private boolean rising;
    private @Nullable String text;
    private String words;

    private Asked(ArchiveScope scope) {
      query = OrderQuery.in(scope);
      words = scope.toString();
      wanted =
          one ->
              scope == ArchiveScope.ALL
                  || one.seen().isArchived() == (scope == ArchiveScope.ARCHIVED);
    }

    static Asked by(Random random) {
      Asked asked = new Asked(one(List.of(ArchiveScope.values()), random));
      if (random.nextBoolean()) asked.query = asked.query.withUnplaced();
      else asked.and("placed", one -> one.seen().placedAt().isPresent());
      for (int i = random.nextInt(3); i > 0; i--) asked.askMore(random);
      asked.by = one(List.of(OrderSort.values()), random);
      asked.rising = random.nextBoolean();
      asked.query =
          asked.rising ? asked.query.ascending(asked.by) : asked.query.descending(asked.by);
      asked.words += " by " + asked.by + (asked.rising ? " up" : " down");
      return asked;
    }

    private void askMore(Random random) {
      String tag = one(TAGS, random);
      Instant then = Fixtures.NOW.minus(Duration.ofHours(random.nextInt(96)));
      switch (random.nextInt(10)) {
        case 0 ->
            ask(
                query.tagged(tag, "late"),
                "any tag",
                one -> one.tags().contains(tag) || one.tags().contains("late"));
        case 1 ->
            ask(
                query.taggedWithAll(tag, "gift"),
                "all tags",
                one -> one.tags().containsAll(List.of(tag, "gift")));
        case 2 -> ask(query.notTagged(tag, "no tag"), "no tag", one -> !one.tags().contains(tag));
        case 3 ->
            ask(
                query.in(PaymentCategory.PAID, PaymentCategory.CANCELLED),
                "payment",
                one -> List.of("paid", "cancelled").contains(one.code(Axis.PAYMENT)));
        case 4 ->
            ask(
                query.having(Axis.FULFILMENT, "shipped"),
                "shipped",
                one -> one.code(Axis.FULFILMENT).equals("shipped"));
        case 5 ->
            ask(
                query.in(OrderCategory.NEW, FulfilmentCategory.AWAITING_PROCESSING),
                "new",
                one ->
                    one.code(Axis.ORDER).equals("new")
                        && one.code(Axis.FULFILMENT).equals("awaiting-processing"));
        case 6 -> ask(query.placedFrom(then), "from " + then, one -> !one.at().isBefore(then));
        case 7 -> ask(query.placedBefore(then), "before " + then, one -> one.at().isBefore(then));
        default -> {
          if (text != null) return;
          text = one(TEXTS, random);
          ask(query.matching(text), "text " + text, one -> true);
        }
      }
    }

    private void ask(OrderQuery more, String called, Predicate<Sheet> holds) {
      query = more;
      and(called, holds);
    }

    private void and(String called, Predicate<Sheet> holds) {
      wanted = wanted.and(holds);
      words += ", " + called;
    }

    Sheet ranked(Sheet one) {
      return text == null ? one : one.ranked(NaiveList.answers(one, text));
    }

    Comparator<Sheet> places() {
      return NaiveList.sorted(by, rising);
    }
  }

  /**
   * Reads random lists from both ends.
   *
   * @param seed of everything random
   */
  @Property(tries = 100, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label("S0.4 Whatever a list is sorted by, backwards it is the same list")
  protected void backwardsIsTheSameList(@ForAll @IntRange(min = 0) int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) place(random);
    for (int i = 0; i < 10; i++) change(random);
    Asked asked = Asked.by(random);
    Actor reader = one(READERS, random);
    OrderQuery query = asked.query.limit(1 + random.nextInt(5));
    List<OrderId> forwards = new ArrayList<>();
    Page<OrderSummary> page = orders().list(reader, query);
    Page<OrderSummary> end = page;
    while (true) {
      forwards.addAll(ids(page));
      end = page;
      if (page.next().isEmpty()) break;
      page = orders().list(reader, query.after(page.next().get()));
    }
    List<OrderId> backwards = new ArrayList<>(ids(end));
    Collections.reverse(backwards);
    while (end.previous().isPresent()) {
      end = orders().list(reader, query.before(end.previous().get()));
      List<OrderId> turned = new ArrayList<>(ids(end));
      Collections.reverse(turned);
      backwards.addAll(turned);
    }
    Collections.reverse(backwards);
    assertThat(backwards).isEqualTo(forwards).doesNotHaveDuplicates();
    assertThat(orders().count(reader, query)).isEqualTo(forwards.size());
  }
}
