package dev.orderwell.testkit.broken;

import dev.orderwell.store.TagChange;
import dev.orderwell.tagging.TagDictionary;

/** A change of tags as it is written over what is there. */
final class Tags {
  private Tags() {}

  static TagChange over(TagChange change, TagDictionary now) {
    TagDictionary over = TagDictionary.of(now.version() + 1, change.dictionary().entries());
    return new TagChange(now.version(), over, change.entries());
  }
}
