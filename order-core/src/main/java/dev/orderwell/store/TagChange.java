package dev.orderwell.store;

import dev.orderwell.tagging.TagDictionary;
import java.util.List;

/**
 * A change of a shop's tag dictionary.
 *
 * @param expectedVersion the dictionary's version that it was decided on
 * @param dictionary as it will be
 * @param entries of its history
 */
public record TagChange(long expectedVersion, TagDictionary dictionary, List<TagEntry> entries) {
  /** Copies. */
  public TagChange {
    entries = List.copyOf(entries);
  }
}
