package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_LINE;
import static dev.orderwell.internal.jooq.Tables.OW_ORDER_TAG;
import static dev.orderwell.internal.jooq.Tables.OW_TERM;

import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.Carries;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.Search;
import dev.orderwell.tagging.TagId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What a filter asks, as conditions on the rows of a list. */
final class ListConditions {
  private final ListTable list;

  ListConditions(ListTable list) {
    this.list = list;
  }

  Condition all(OrderFilter filter) {
    List<Condition> all = new ArrayList<>(List.of(list.own()));
    if (filter.scope() != ArchiveScope.ALL) {
      all.add(list.flag("archived").eq(filter.scope() == ArchiveScope.ARCHIVED));
    }
    if (!filter.unplaced()) all.add(list.flag("placed").eq(true));
    for (Criterion.Resolved criterion : filter.criteria()) all.add(condition(criterion));
    return DSL.and(all);
  }

  /**
   * The columns that have one value in all rows of the answer, in the order of the indexes. A list
   * that is sorted by them first is the same list, and one that H2 reads off an index.
   */
  List<Field<?>> fixed(OrderFilter filter) {
    List<Field<?>> fixed = new ArrayList<>(list.owner());
    Optional<Field<?>> customer = first(filter, this::customer).filter(one -> list.isWhole());
    if (customer.isPresent()) {
      fixed.add(customer.get());
      return fixed;
    }
    if (filter.scope() != ArchiveScope.ALL) fixed.add(list.flag("archived"));
    if (!filter.unplaced()) fixed.add(list.flag("placed"));
    first(filter, this::category).ifPresent(fixed::add);
    return fixed;
  }

  private static Optional<Field<?>> first(
      OrderFilter filter, Function<Criterion, Optional<Field<?>>> column) {
    return filter.criteria().stream().flatMap(one -> column.apply(one).stream()).findFirst();
  }

  private Optional<Field<?>> customer(Criterion criterion) {
    if (criterion instanceof Criterion.OrderedBy) return Optional.of(list.text("customer_id"));
    return criterion instanceof Criterion.OrderedWith
        ? Optional.of(list.text("customer_email"))
        : Optional.empty();
  }

  private Optional<Field<?>> category(Criterion criterion) {
    return criterion instanceof Criterion.In one && one.categories().size() == 1
        ? Optional.of(list.text(ListColumns.category(one.axis())))
        : Optional.empty();
  }

  private Condition condition(Criterion.Resolved criterion) {
    if (criterion instanceof Criterion.Having one) {
      return in(list.text(ListColumns.status(one.axis())), one.codes());
    }
    if (criterion instanceof Criterion.In one) {
      return in(list.text(ListColumns.category(one.axis())), one.categories());
    }
    if (criterion instanceof Criterion.Showing one) {
      return in(list.text("display_status"), one.codes());
    }
    if (criterion instanceof Criterion.PlacedFrom one)
      return list.listedAt().ge(Moments.near(one.from()));
    if (criterion instanceof Criterion.PlacedBefore one) {
      return list.listedAt().lt(Moments.near(one.before()));
    }
    if (criterion instanceof Criterion.OfKind one) {
      return in(list.text("kind"), one.kinds().stream().map(Enum::name).toList());
    }
    if (criterion instanceof Criterion.From one) {
      return in(list.text("source"), one.sources().stream().map(Enum::name).toList());
    }
    if (criterion instanceof Criterion.Through one) return in(list.text("channel"), one.channels());
    return more(criterion);
  }

  private Condition more(Criterion.Resolved criterion) {
    if (criterion instanceof Criterion.NumberStarting one) {
      return list.text("order_number").isNotNull().and(starts("number_folded", one.folded()));
    }
    if (criterion instanceof Criterion.OrderedBy one) {
      return list.text("customer_id").eq(one.customer());
    }
    if (criterion instanceof Criterion.OrderedWith one) {
      return list.text("customer_email")
          .eq(Objects.requireNonNull(ListColumns.email(one.folded())));
    }
    if (criterion instanceof Criterion.SoldBy one) return soldBy(one.vendor());
    if (criterion instanceof Carries one) return carries(one);
    return answers((Search) criterion);
  }

  private static Condition in(Field<String> column, Collection<String> values) {
    return values.size() == 1 ? column.eq(values.iterator().next()) : column.in(values);
  }

  private Condition starts(String column, String beginning) {
    return Beginnings.of(list.text(column), beginning);
  }

  /** A vendor sees only orders with lines of the vendor, and no other vendor's. */
  private Condition soldBy(String vendor) {
    if (!list.isWhole()) return DSL.condition(list.reader().equals(vendor));
    return DSL.exists(
        DSL.selectOne()
            .from(OW_LINE)
            .where(OW_LINE.SHOP_ID.eq(list.shop()))
            .and(OW_LINE.ORDER_ID.eq(list.id()))
            .and(OW_LINE.VENDOR_ID.eq(vendor)));
  }

  private Condition carries(Carries one) {
    return switch (one.carrying()) {
      case ANY -> carriesOne(all(one));
      case ALL -> DSL.and(one.tags().stream().map(this::carriesOne).toList());
      case NONE -> carriesNone(all(one));
    };
  }

  private static List<TagId> all(Carries one) {
    return one.tags().stream().flatMap(List::stream).distinct().toList();
  }

  /** What a vendor sees carries no tags. */
  private Condition carriesOne(List<TagId> tags) {
    if (tags.isEmpty() || !list.isWhole()) return DSL.falseCondition();
    return list.id().in(DSL.select(OW_ORDER_TAG.ORDER_ID).from(OW_ORDER_TAG).where(isOneOf(tags)));
  }

  private Condition carriesNone(List<TagId> tags) {
    if (tags.isEmpty() || !list.isWhole()) return DSL.trueCondition();
    return DSL.notExists(
        DSL.selectOne()
            .from(OW_ORDER_TAG)
            .where(isOneOf(tags))
            .and(OW_ORDER_TAG.ORDER_ID.eq(list.id())));
  }

  private Condition isOneOf(List<TagId> tags) {
    return OW_ORDER_TAG
        .SHOP_ID
        .eq(list.shop())
        .and(OW_ORDER_TAG.TAG_ID.in(tags.stream().map(TagId::value).toList()));
  }

  private Condition answers(Search search) {
    List<String> kinds = search.notes() ? List.of("n", "w", "t") : List.of("n", "w");
    Condition words = DSL.and(search.words().stream().map(word -> has(kinds, word)).toList());
    return DSL.or(
        words, DSL.or(search.phones().stream().map(phone -> has(List.of("p"), phone)).toList()));
  }

  private Condition has(List<String> kinds, String beginning) {
    return list.id()
        .in(
            DSL.select(OW_TERM.ORDER_ID)
                .from(OW_TERM)
                .where(OW_TERM.SHOP_ID.eq(list.shop()))
                .and(OW_TERM.READER.eq(list.reader()))
                .and(OW_TERM.KIND.in(kinds))
                .and(Beginnings.of(OW_TERM.TERM, beginning)));
  }

  /** How well a row answers the searches of a filter: 0 for the order of that number. */
  Field<Integer> rank(OrderFilter filter) {
    List<Field<Integer>> ranks = new ArrayList<>();
    for (Criterion.Resolved criterion : filter.criteria()) {
      if (criterion instanceof Search search) ranks.add(rank(search));
    }
    Field<Integer> first = ranks.get(0);
    return ranks.size() == 1
        ? first
        : DSL.greatest(first, ranks.subList(1, ranks.size()).toArray(Field<?>[]::new));
  }

  private Field<Integer> rank(Search search) {
    if (search.text().isEmpty()) return DSL.inline(OrderFilter.WORST_RANK);
    return DSL.when(list.text("number_folded").eq(search.text()), DSL.inline(0))
        .when(has(List.of("n"), search.text()), DSL.inline(1))
        .otherwise(DSL.inline(OrderFilter.WORST_RANK));
  }
}
