package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.party.Actor;
import dev.orderwell.store.OrderStore;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A busy shop in a program of its own, to be killed. It reads from standard input what an earlier
 * one was not answered to, and writes its journal to standard output: each line in one write, so
 * that the reader has all of it or nothing.
 */
final class ShopProcess {
  private static final int ONE_SECOND = 1000;
  private static final int ONE_MINUTE = 60 * ONE_SECOND;

  private ShopProcess() {}

  /**
   * Address of the database, folder of the provider, run, seed, how to send again, how the plug-in
   * behaves.
   */
  public static void main(String[] arguments) throws IOException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(arguments[0]);
    config.setConnectionTimeout(ONE_SECOND);
    config.setInitializationFailTimeout(ONE_MINUTE);
    PaperPayments payments =
        new PaperPayments(Path.of(arguments[1]), PaperPayments.Manner.valueOf(arguments[5]));
    List<Tried> again = read();
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    Consumer<String> journal = line -> write(out, line);
    OrderStore store = JooqOrderStore.owning(new HikariDataSource(config));
    Orders orders =
        Orders.on(new WatchedCommits(store, journal))
            .payments(payments)
            .clock(FastClock.INSTANCE)
            .build();
    long seed = Long.parseLong(arguments[3]);
    Resending resending = Resending.valueOf(arguments[4]);
    new Company(payments, orders, seed).open();
    orders.instructions().start(Actor.system("worker"), Duration.ofMillis(20));
    new BusyShop(orders, journal, arguments[2], seed, again, resending).open();
  }

  private static List<Tried> read() throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      return in.lines().map(Tried::read).toList();
    }
  }

  private static void write(FileOutputStream out, String line) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
