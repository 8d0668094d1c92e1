package dev.orderwell.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * All statuses that one shop has made at run time, immutable (S3.13). A code stays what it is: one
 * that is removed can be chosen no more, and orders that have it still show what it was last
 * called. It can be added again, for the same category only.
 */
public final class StatusDictionary {
  /** A shop that has made none. */
  public static final StatusDictionary EMPTY = new StatusDictionary(0, new LinkedHashMap<>());

  private final long version;
  private final Map<Key, Entry> entries;
  private final Map<OrderKind, List<StatusDefinition>> offered;
  private final Map<OrderKind, List<StatusDefinition>> everMade;

  /**
   * One code of the dictionary.
   *
   * @param status as it is or last was
   * @param removed whether nobody can choose it any more
   */
  public record Entry(CustomStatus status, boolean removed) {}

  private record Key(Axis axis, String code) {
    static Key of(CustomStatus status) {
      return new Key(status.axis(), status.code());
    }
  }

  private StatusDictionary(long version, Map<Key, Entry> entries) {
    this.version = version;
    this.entries = Collections.unmodifiableMap(entries);
    offered = byKind(StatusDictionary::isOffered);
    everMade = byKind((entry, kind) -> true);
  }

  private static boolean isOffered(Entry entry, OrderKind kind) {
    return !entry.removed() && entry.status().isFor(kind);
  }

  private Map<OrderKind, List<StatusDefinition>> byKind(BiPredicate<Entry, OrderKind> wanted) {
    Map<OrderKind, List<StatusDefinition>> byKind = new EnumMap<>(OrderKind.class);
    for (OrderKind kind : OrderKind.values()) byKind.put(kind, new ArrayList<>());
    for (Entry entry : entries.values()) {
      StatusDefinition definition = entry.status().definition();
      byKind.forEach(
          (kind, statuses) -> {
            if (wanted.test(entry, kind)) statuses.add(definition);
          });
    }
    byKind.replaceAll((kind, statuses) -> List.copyOf(statuses));
    return Collections.unmodifiableMap(byKind);
  }

  /**
   * A dictionary as a store kept it.
   *
   * @param version its version
   * @param entries all codes ever made, in order
   * @return the dictionary
   */
  public static StatusDictionary of(long version, List<Entry> entries) {
    Map<Key, Entry> byCode = new LinkedHashMap<>();
    entries.forEach(entry -> byCode.put(Key.of(entry.status()), entry));
    return new StatusDictionary(version, byCode);
  }

  /**
   * How often it has changed.
   *
   * @return 0 for an empty one; each change raises it by one
   */
  public long version() {
    return version;
  }

  /**
   * Whether no status was ever made.
   *
   * @return false as well if all were removed
   */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * All codes ever made.
   *
   * @return for stores, in the order in which they were made
   */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * The statuses that can be chosen.
   *
   * @return in the order in which their codes were first made
   */
  public List<CustomStatus> statuses() {
    return entries.values().stream().filter(entry -> !entry.removed()).map(Entry::status).toList();
  }

  /**
   * What was ever made of a code.
   *
   * @param axis its axis
   * @param code its code
   * @return removed ones as well
   */
  public Optional<Entry> find(Axis axis, String code) {
    return Optional.ofNullable(entries.get(new Key(axis, code)));
  }

  /**
   * The dictionary with one status more, or with other words for one it has.
   *
   * @param status the category of a known code stays
   * @return a copy, one version on
   * @throws IllegalArgumentException if the code stands for another category
   */
  public StatusDictionary with(CustomStatus status) {
    return with(new Entry(status, false));
  }

  /**
   * The dictionary in which nobody can choose a status any more.
   *
   * @param status what goes
   * @return a copy, one version on
   */
  public StatusDictionary without(CustomStatus status) {
    return with(new Entry(status, true));
  }

  private StatusDictionary with(Entry entry) {
    Map<Key, Entry> changed = new LinkedHashMap<>(entries);
    Entry before = changed.put(Key.of(entry.status()), entry);
    if (before != null && before.status().category() != entry.status().category()) {
      throw new IllegalArgumentException("orders may have it: " + before.status().code());
    }
    return new StatusDictionary(version + 1, changed);
  }

  /**
   * The statuses that each kind of order can be given.
   *
   * @return for {@link WorkflowSet#withCustom}
   */
  public Map<OrderKind, List<StatusDefinition>> offered() {
    return offered;
  }

  /**
   * The statuses that any order may have: those that were removed, or are for other orders by now,
   * among them.
   *
   * @return for {@link WorkflowSet#withCustom}, where orders are only called by their words
   */
  public Map<OrderKind, List<StatusDefinition>> everMade() {
    return everMade;
  }
}
