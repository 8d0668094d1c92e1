package dev.orderwell.testkit.sequence;

import dev.orderwell.party.Actor;
import java.util.Locale;

/**
 * The tags of the shop are put in order.
 *
 * @param deed what is done
 * @param tag to which one
 * @param other the new name, or the tag that stands for both
 */
record Tagging(Actor actor, Deed deed, String tag, String other) implements Step {
  /** What is done with a tag. */
  enum Deed {
    RENAME,
    RECOLOUR,
    MERGE,
    DELETE
  }

  @Override
  public String toString() {
    String words = deed.name().toLowerCase(Locale.ROOT) + " tag " + tag;
    boolean two = deed == Deed.RENAME || deed == Deed.MERGE;
    return Names.of(actor) + ": " + words + (two ? ", " + other : "");
  }
}
