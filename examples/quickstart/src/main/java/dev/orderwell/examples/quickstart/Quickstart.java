package dev.orderwell.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Shows one order's life, then enters 830 real orders, refunds them step by step and checks the
 * sums. Exits 1 if a sum differs.
 *
 * <pre>
 * mvn -q -Prun -pl examples/quickstart -am compile [-Dlang=fr]
 * </pre>
 */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Runs it.
   *
   * @param args {@code --lang=fr} or nothing
   */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Language language = Language.of(args);
    OneOrder.show(out, language);
    out.println();
    if (!ManyOrders.show(out, language)) System.exit(1);
  }
}
