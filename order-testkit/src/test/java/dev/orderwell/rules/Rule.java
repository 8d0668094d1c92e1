package dev.orderwell.rules;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of docs/rules.md.
 *
 * @param id such as S0.1, C1 or X1
 * @param sentence what it says
 * @param waiting what it waits for, null if it is shown as a whole
 */
record Rule(String id, String sentence, @Nullable Waiting waiting) {
  /** What ids of rules look like. */
  static final String ID = "\\b(?:S[0-9]+\\.[0-9]+|[CX][0-9]+)\\b";

  private static final Pattern ROW =
      Pattern.compile("\\| (" + ID + ") \\| ([^|]+) \\| ([^|]+) \\|");
  private static final Pattern WAITING =
      Pattern.compile("\\*\\*(?:open|partly)\\*\\* until \\*([^*]+)\\*(?:: (.+))?");

  static boolean isRow(String line) {
    return ROW.matcher(line).matches();
  }

  static Rule read(String row) {
    Matcher cells = ROW.matcher(row);
    if (!cells.matches()) throw new IllegalArgumentException(row);
    Matcher waiting = WAITING.matcher(cells.group(3));
    boolean waits = waiting.find();
    return new Rule(
        cells.group(1),
        cells.group(2),
        waits ? new Waiting(waiting.group(1), waiting.group(2)) : null);
  }

  boolean isOpen() {
    return waiting != null && waiting.missing() == null;
  }

  boolean isPartly() {
    return waiting != null && waiting.missing() != null;
  }

  String row(Collection<String> tests) {
    return "| " + id + " | " + sentence + " | " + shown(String.join(", ", tests)) + " |";
  }

  private String shown(String tests) {
    if (waiting == null) return tests;
    String until = " until *" + waiting.capability() + "*";
    return isOpen()
        ? "**open**" + until
        : tests + "; **partly**" + until + ": " + waiting.missing();
  }
}
