package dev.orderwell.persistence.jooq;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a database tells what it has looked at, and the words in which many rows are made there. */
enum Plans {
  H2(
      "explain analyze",
      "scanCount: (?<rows>\\d+)",
      "system_range(1, %d) as n(i)",
      "random_uuid()",
      "timestamp with time zone '2026-01-01 00:00:00+00' + i * interval '1' minute",
      "varchar",
      "analyze"),
  POSTGRESQL(
      "explain (analyze)",
      "actual.* rows=(?<rows>\\d+)(?:\\.\\d+)? loops=(?<loops>\\d+)|Rows Removed by \\w+.*: (?<removed>\\d+)",
      "generate_series(1, %d) as n(i)",
      "gen_random_uuid()",
      H2.at,
      "varchar",
      "analyze ow_order, ow_order_tag, ow_payment_name, ow_parked_event"),
  MARIADB(
      "analyze format=json",
      "\"r_loops\": (?<loops>\\d+),\\s*\"rows\": \\d+,\\s*\"r_rows\": (?<rows>\\d+)",
      "(select seq as i from seq_1_to_%d) as n",
      "random_bytes(16)",
      "timestamp '2026-01-01 00:00:00' + interval i minute",
      "char",
      "analyze table ow_order, ow_order_tag, ow_payment_name, ow_parked_event");

  final String explain;
  final String numbers;
  final String id;
  final String at;
  final String text;
  final String analyze;
  private final Pattern looked;

  Plans(
      String explain,
      String looked,
      String numbers,
      String id,
      String at,
      String text,
      String analyze) {
    this.explain = explain;
    this.looked = Pattern.compile(looked);
    this.numbers = numbers;
    this.id = id;
    this.at = at;
    this.text = text;
    this.analyze = analyze;
  }

  /** How many rows and entries of indexes were looked at. */
  long rows(List<String> plan) {
    long rows = 0;
    Matcher found = looked.matcher(String.join("\n", plan));
    while (found.find()) rows += rows(found);
    return rows;
  }

  private long rows(Matcher found) {
    return switch (this) {
      case H2 -> figure(found, "rows");
      case MARIADB -> figure(found, "rows") * figure(found, "loops");
      case POSTGRESQL ->
          found.group("removed") == null
              ? figure(found, "rows") * figure(found, "loops")
              : figure(found, "removed");
    };
  }

  private static long figure(Matcher found, String name) {
    return Long.parseLong(found.group(name));
  }
}
