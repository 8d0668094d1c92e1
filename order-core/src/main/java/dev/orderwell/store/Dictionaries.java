package dev.orderwell.store;

import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.StatusDictionary;

/**
 * What a shop has named itself: what decisions on its orders go by, and what they are shown in.
 *
 * @param tags the shop's tags
 * @param statuses the statuses that it has made (S3.13)
 */
public record Dictionaries(TagDictionary tags, StatusDictionary statuses) {
  /** Those of a shop that has named nothing yet. */
  public static final Dictionaries EMPTY =
      new Dictionaries(TagDictionary.EMPTY, StatusDictionary.EMPTY);

  /**
   * Whether nothing has been renamed, made or taken out between two looks at one shop.
   *
   * @param others of the same shop
   * @return true if both have the same versions
   */
  public boolean areStill(Dictionaries others) {
    return tags.version() == others.tags.version()
        && statuses.version() == others.statuses.version();
  }
}
