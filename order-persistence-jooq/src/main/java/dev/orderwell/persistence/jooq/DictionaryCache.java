package dev.orderwell.persistence.jooq;

import dev.orderwell.party.ShopId;
import dev.orderwell.store.Dictionaries;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The dictionaries as they were last seen. What is decided on them is compared when it is saved.
 */
final class DictionaryCache {
  private final Map<ShopId, Dictionaries> known = new ConcurrentHashMap<>();

  DictionaryCache copy() {
    DictionaryCache copy = new DictionaryCache();
    copy.known.putAll(known);
    return copy;
  }

  Optional<Dictionaries> find(ShopId shop) {
    return Optional.ofNullable(known.get(shop));
  }

  /** Keeps what is newer: who has read before somebody else's write may come after it. */
  void seen(ShopId shop, Dictionaries read) {
    known.merge(shop, read, DictionaryCache::newer);
  }

  private static Dictionaries newer(Dictionaries a, Dictionaries b) {
    return new Dictionaries(
        a.tags().version() > b.tags().version() ? a.tags() : b.tags(),
        a.statuses().version() > b.statuses().version() ? a.statuses() : b.statuses());
  }

  /** Forgets what a transaction that may be undone has seen. */
  void forget(ShopId shop) {
    known.remove(shop);
  }
}
