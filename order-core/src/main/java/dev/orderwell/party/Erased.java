package dev.orderwell.party;

import org.jspecify.annotations.Nullable;

/** What stands where words about a person stood, once a customer is erased (X13). */
public final class Erased {
  /** The sign of an omission, the same in every language. */
  public static final String TEXT = "[…]";

  private Erased() {}

  /**
   * Takes words out, if there were any.
   *
   * @param words null if nobody said anything
   * @return {@link #TEXT}, or null as before
   */
  public static @Nullable String text(@Nullable String words) {
    return words == null ? null : TEXT;
  }
}
