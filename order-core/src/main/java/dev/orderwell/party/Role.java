package dev.orderwell.party;

import dev.orderwell.internal.text.Texts;
import java.util.Locale;

/** As what somebody acts. */
public enum Role {
  /** Works in a shop. */
  STAFF,
  /** Sells on a marketplace and looks after own lines. */
  VENDOR,
  /** Orders things. */
  CUSTOMER,
  /** Runs the installation, in every shop. */
  ADMIN,
  /** The library or the host's own programs, in every shop. */
  SYSTEM;

  /**
   * The role in words.
   *
   * @param locale French or else English
   * @return for example {@code staff}
   */
  public String label(Locale locale) {
    return Texts.STATUSES.text("role." + name().toLowerCase(Locale.ROOT), locale);
  }
}
