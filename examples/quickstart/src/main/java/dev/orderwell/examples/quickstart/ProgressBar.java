package dev.orderwell.examples.quickstart;

import java.io.PrintStream;

/**
 * A bar that grows on one line of a terminal and is gone at the end; anywhere else it is silent.
 */
final class ProgressBar {
  private static final int WIDTH = 40;

  private final PrintStream out;
  private final int total;
  private final boolean drawn;
  private int done;

  ProgressBar(PrintStream out, int total, boolean drawn) {
    this.out = out;
    this.total = total;
    this.drawn = drawn;
  }

  static ProgressBar on(PrintStream out, int total) {
    return new ProgressBar(out, total, isTerminal());
  }

  // JDK 22 to 24 need -Djdk.console=java.base for this, which the Maven profile "run" sets.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return System.console() != null;
  }

  void step() {
    int before = done * WIDTH / total;
    done++;
    int now = done * WIDTH / total;
    if (!drawn || now == before) return;
    out.print("\r  [" + "=".repeat(now) + " ".repeat(WIDTH - now) + "]");
    if (done == total) out.print("\r" + " ".repeat(WIDTH + 4) + "\r");
  }
}
