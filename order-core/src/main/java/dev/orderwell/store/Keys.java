package dev.orderwell.store;

import dev.orderwell.query.Carries;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderIndex;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Search;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an order is filed under, and under what a criterion looks: under something that begins so. A
 * criterion may find too much there, never too little.
 */
final class Keys {
  private static final String END = ";";

  private Keys() {}

  static Set<String> of(OrderIndex order) {
    OrderRow row = order.row();
    Set<String> keys = new HashSet<>();
    for (Axis axis : Axis.values()) {
      Status status = row.statuses().on(axis);
      keys.add(code(axis, status.code()));
      keys.add(category(axis, status.category().code()));
    }
    if (row.display() != null) keys.add(display(row.display().code()));
    row.tags().forEach(tag -> keys.add(tag(tag)));
    if (row.customer().id() != null) keys.add(customer(row.customer().id()));
    add("w", order.terms().numbers(), keys);
    add("w", order.terms().words(), keys);
    add("w", order.terms().notes(), keys);
    add("p", order.terms().phones(), keys);
    return keys;
  }

  private static void add(String kind, Collection<String> words, Set<String> keys) {
    for (String word : words) keys.add(kind + word);
  }

  private static String code(Axis axis, String code) {
    return statuses(axis) + code + END;
  }

  private static String statuses(Axis axis) {
    return "s" + axis + ":";
  }

  private static String category(Axis axis, String code) {
    return "c" + axis + ":" + code + END;
  }

  private static String display(String code) {
    return "d" + code + END;
  }

  private static String tag(TagId tag) {
    return "t" + tag.value() + END;
  }

  private static String customer(String id) {
    return "u" + id + END;
  }

  /** What all keys begin with that tell of a status. */
  static String counted(CountBy by) {
    return by.axis().map(Keys::statuses).orElse("d");
  }

  /** The code in a key that tells of a status. */
  static String code(CountBy by, String key) {
    return key.substring(counted(by).length(), key.length() - END.length());
  }

  /** Empty if the criterion may hold of orders under any key. */
  static Optional<List<String>> beginnings(Criterion.Resolved criterion) {
    if (criterion instanceof Criterion.Having one) {
      return some(one.codes().stream().map(code -> code(one.axis(), code)));
    }
    if (criterion instanceof Criterion.In one) {
      return some(one.categories().stream().map(code -> category(one.axis(), code)));
    }
    if (criterion instanceof Criterion.Showing one)
      return some(one.codes().stream().map(Keys::display));
    if (criterion instanceof Criterion.OrderedBy one)
      return some(Stream.of(customer(one.customer())));
    if (criterion instanceof Carries one && one.carrying() == Criterion.Carrying.ANY) {
      return some(one.tags().stream().flatMap(List::stream).map(Keys::tag));
    }
    return criterion instanceof Search search ? beginnings(search) : Optional.empty();
  }

  /** Those of the longest word, which the fewest orders have. */
  private static Optional<List<String>> beginnings(Search search) {
    return search.words().stream()
        .max(Comparator.comparingInt(String::length))
        .map(
            word ->
                Stream.concat(
                        Stream.of("w" + word), search.phones().stream().map(phone -> "p" + phone))
                    .toList());
  }

  private static Optional<List<String>> some(Stream<String> keys) {
    return Optional.of(keys.toList());
  }
}
