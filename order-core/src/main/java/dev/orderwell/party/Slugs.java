package dev.orderwell.party;

import java.util.regex.Pattern;

/** The form of the short technical names that hosts give: shops, vendors. */
final class Slugs {
  static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
  private static final Pattern SLUG = Pattern.compile(PATTERN);

  private Slugs() {}

  static void check(String what, String value) {
    if (!SLUG.matcher(value).matches()) {
      throw new IllegalArgumentException("not a " + what + " id: it must match " + PATTERN);
    }
  }
}
