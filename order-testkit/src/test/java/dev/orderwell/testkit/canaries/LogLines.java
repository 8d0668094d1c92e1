package dev.orderwell.testkit.canaries;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is logged from now on, by all threads, with the whole of what was thrown; each line once.
 */
final class LogLines implements AutoCloseable {
  private final PrintStream before = System.err;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  /** SLF4J's simple logger looks for the stream anew with each line. */
  LogLines() {
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
  }

  List<String> told() {
    return written.toString(StandardCharsets.UTF_8).lines().distinct().toList();
  }

  @Override
  public void close() {
    System.setErr(before);
  }
}
