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
 * mvn -q -Prun -pl examples/quickstart -am compile [-Dlang=fr] [-Dargs=--db=h2:file]
 * </pre>
 */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Runs it.
   *
   * @param args {@code --lang=fr}, {@code --db=h2:file}, {@code
   *     --db=postgresql://user:password@host:port/database}, or nothing
   */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Language language = Language.of(args);
    try (Storage storage = Storage.of(args)) {
      OneOrder.show(out, language, storage);
      out.println();
      boolean sound = ManyOrders.show(out, language, storage);
      if (!storage.place().isEmpty()) {
        out.println(language.say("Kept in ", "Conservées dans ") + storage.place());
      }
      if (!sound) System.exit(1);
    }
  }
}
