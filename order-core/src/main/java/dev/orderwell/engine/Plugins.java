package dev.orderwell.engine;

import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What histories and logs say of plug-ins. */
final class Plugins {
  private static final Logger LOG = LoggerFactory.getLogger(InstructionRunner.class);
  private static final int LONGEST_DETAIL = 200;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

  private Plugins() {}

  /** What a plug-in says goes into the history: one line, of bounded length. */
  static String plain(String detail) {
    String line = CONTROL.matcher(detail).replaceAll(" ");
    return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL - 1) + "…";
  }

  /** A plug-in's message may hold anything, names and addresses too: only its type is logged. */
  static String failed(String kind, String id, String key, Throwable thrown) {
    String type = thrown.getClass().getSimpleName();
    LOG.warn("{} {} failed on {}: {}", kind, id, key, type);
    return type;
  }
}
