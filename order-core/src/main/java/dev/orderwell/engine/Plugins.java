package dev.orderwell.engine;

import dev.orderwell.input.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What histories and logs say of plug-ins. */
final class Plugins {
  private static final Logger LOG = LoggerFactory.getLogger(InstructionRunner.class);
  private static final int LONGEST_DETAIL = 200;

  private Plugins() {}

  /**
   * What a plug-in calls something goes into the history: one line of bounded length that the door
   * lets in, or else what has happened would not be recorded.
   */
  static String plain(String name) {
    return bounded(line(name));
  }

  /** The same of a reason, which may quote what was paid with: no card's number is kept (P12). */
  static String told(String reason) {
    return bounded(CardNumbers.masked(line(reason)));
  }

  private static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(point -> PlainText.Check.isPlain(point) ? point : ' ')
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static String bounded(String line) {
    if (line.codePoints().noneMatch(PlainText.Check::isVisible)) return "";
    return line.length() <= LONGEST_DETAIL ? line : cut(line) + "…";
  }

  private static String cut(String line) {
    int end = LONGEST_DETAIL - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
  }

  /** A plug-in's message may hold anything, names and addresses too: only its type is logged. */
  static String failed(String kind, String id, String key, Throwable thrown) {
    String type = thrown.getClass().getSimpleName();
    LOG.warn("{} {} failed on {}: {}", kind, id, key, type);
    return type;
  }
}
