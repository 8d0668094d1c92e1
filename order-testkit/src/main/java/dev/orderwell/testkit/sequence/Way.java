package dev.orderwell.testkit.sequence;

import java.util.Locale;

/** How a command is sent. */
enum Way {
  PLAIN,
  SILENT,
  DEFERRED,
  TWICE_WITH_ONE_ID,
  EXPECTING_THE_VERSION,
  EXPECTING_AN_OLDER_VERSION,
  AS_QUOTED;

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
