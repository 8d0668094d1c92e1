package dev.orderwell.testkit;

import dev.orderwell.party.Source;
import dev.orderwell.party.VendorId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.Criterion.Carrying;
import dev.orderwell.query.Criterion.Resolved;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.SortOrder;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.OrderKind;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What a contract looks for among the orders of {@link ContractList}. */
final class ContractFilters {
  private static final long SEED = 20_260_302;
  private static final List<ArchiveScope> SCOPES = List.of(ArchiveScope.values());

  private final TagDictionary tags;

  ContractFilters(TagDictionary tags) {
    this.tags = tags;
  }

  /** Every criterion by itself, and some together, in every scope and for every reader. */
  List<OrderFilter> all() {
    List<OrderFilter> filters = new ArrayList<>();
    for (ArchiveScope scope : ArchiveScope.values()) {
      for (boolean unplaced : new boolean[] {false, true}) {
        filters.add(OrderFilter.of(scope, unplaced));
        filters.add(OrderFilter.of(scope, unplaced).seenBy(new VendorId("acme")));
      }
    }
    List<Resolved> criteria = criteria();
    for (Resolved one : criteria) {
      filters.add(OrderFilter.of(ArchiveScope.ALL, true, one));
      filters.add(OrderFilter.of(ArchiveScope.ALL, true, one).seenBy(new VendorId("acme")));
    }
    Random random = new Random(SEED);
    for (int i = 0; i < 60; i++) filters.add(random(criteria, random));
    return filters;
  }

  private static OrderFilter random(List<Resolved> criteria, Random random) {
    Resolved[] some = new Resolved[1 + random.nextInt(3)];
    for (int i = 0; i < some.length; i++) some[i] = criteria.get(random.nextInt(criteria.size()));
    ArchiveScope scope = SCOPES.get(random.nextInt(SCOPES.size()));
    OrderFilter filter = OrderFilter.of(scope, random.nextBoolean(), some);
    return random.nextInt(4) == 0 ? filter.seenBy(new VendorId("bolt")) : filter;
  }

  /** Every way of sorting a list, from both ends. */
  static List<SortOrder> orders() {
    List<SortOrder> orders = new ArrayList<>();
    for (OrderSort by : OrderSort.values()) {
      for (boolean ascending : new boolean[] {false, true}) {
        orders.add(new SortOrder(by, ascending, false));
        orders.add(new SortOrder(by, ascending, true));
      }
    }
    return orders;
  }

  private List<Resolved> criteria() {
    return Stream.of(tags(), statuses(), times(), words(), people(), origins())
        .flatMap(List::stream)
        .toList();
  }

  private List<Resolved> tags() {
    List<Resolved> criteria = new ArrayList<>();
    for (Carrying carrying : Carrying.values()) {
      criteria.add(tagged(carrying));
      criteria.add(tagged(carrying, "CADEAU"));
      criteria.add(tagged(carrying, "even", "urgent"));
      criteria.add(tagged(carrying, "even", "no such tag"));
      criteria.add(tagged(carrying, "merged"));
    }
    return criteria;
  }

  private Resolved tagged(Carrying carrying, String... names) {
    return new Criterion.Tagged(carrying, List.of(names)).resolved(tags, Fixtures.NOW, true);
  }

  private static List<Resolved> statuses() {
    return List.of(
        new Criterion.Having(Axis.PAYMENT, List.of("awaiting", "cancelled")),
        new Criterion.Having(Axis.ORDER, List.of()),
        new Criterion.Having(Axis.ORDER, List.of("unplaced", "cancelled")),
        new Criterion.Having(Axis.FULFILMENT, List.of("will-not-deliver", "Shipped", "shipped")),
        new Criterion.In(Axis.FULFILMENT, List.of("awaiting-processing")),
        new Criterion.In(Axis.PAYMENT, List.of()),
        new Criterion.In(Axis.PAYMENT, List.of("paid", "nothing")),
        new Criterion.Showing(List.of("pending")),
        new Criterion.Showing(List.of()));
  }

  private static List<Resolved> times() {
    return List.of(
        new Criterion.PlacedFrom(Fixtures.NOW.minus(Duration.ofMinutes(10))),
        new Criterion.PlacedFrom(Fixtures.NOW.minus(Duration.ofMinutes(10)).plusNanos(1000)),
        new Criterion.PlacedBefore(Fixtures.NOW.minus(Duration.ofMinutes(10))),
        new Criterion.PlacedInLast(1, ZoneOffset.UTC)
            .resolved(TagDictionary.EMPTY, Fixtures.NOW, true));
  }

  private static List<Resolved> words() {
    List<Resolved> criteria = new ArrayList<>();
    for (String text :
        List.of(
            "elise",
            "ÉLISE mul",
            "muller",
            "oeuvre",
            "A-1",
            "a-10",
            "10",
            "#",
            "kd",
            "a10",
            "é",
            "lea@",
            "example.com",
            "tee-m",
            "teem",
            "6a12 3",
            "06 12 34 56",
            "0612345678",
            "+33 6 12",
            "00336123",
            "612",
            "fragile",
            "FRAGILE",
            "_",
            "%",
            "100%",
            "\\",
            "'",
            "x",
            "Müller & Söhne",
            "mul_er",
            "nobody",
            "elise fragile",
            "ναι",
            "完成",
            "🎁 cadeau")) {
      criteria.add(matching(text, true));
      criteria.add(matching(text, false));
    }
    for (String prefix : List.of("", "A", "a-1", "A-10", "#", "%", "_", "kd_", "00", "é")) {
      criteria.add(new Criterion.NumberStarting(prefix));
    }
    return criteria;
  }

  static Resolved matching(String text, boolean notes) {
    return new Criterion.Matching(text).resolved(TagDictionary.EMPTY, Fixtures.NOW, notes);
  }

  private static List<Resolved> people() {
    List<Resolved> criteria = new ArrayList<>();
    for (String id : List.of("lea", "LEA", "léa", "lea ", "tom", "nobody")) {
      criteria.add(new Criterion.OrderedBy(id));
    }
    for (String email : List.of("lea@example.com", "LEA@Example.com", "lea@example.co", "")) {
      criteria.add(new Criterion.OrderedWith(email));
    }
    for (String vendor : List.of("acme", "ACME", "bolt", "nobody")) {
      criteria.add(new Criterion.SoldBy(vendor));
    }
    return criteria;
  }

  private static List<Resolved> origins() {
    return List.of(
        new Criterion.OfKind(List.of(OrderKind.GOODS)),
        new Criterion.OfKind(List.of(OrderKind.DONATION, OrderKind.BOOKING)),
        new Criterion.OfKind(List.of()),
        new Criterion.From(List.of(Source.MANUAL)),
        new Criterion.From(List.of(Source.values())),
        new Criterion.Through(List.of("events")),
        new Criterion.Through(List.of("Events", "courses")));
  }
}
