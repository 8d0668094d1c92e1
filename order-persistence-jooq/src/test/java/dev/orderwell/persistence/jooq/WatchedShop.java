package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A {@link ShopProcess} from outside: its journal is kept here, and it can be killed. */
final class WatchedShop {
  private static final int PATIENCE = 120;

  private final Process process;
  private final Path faults;
  private final Journal journal;
  private final Thread reader = new Thread(this::follow);
  private final Semaphore acceptances = new Semaphore(0);
  private volatile @Nullable Throwable unread;

  private WatchedShop(Process process, Path faults, Journal journal) {
    this.process = process;
    this.faults = faults;
    this.journal = journal;
  }

  /**
   * Opens a shop that first repeats what the journal has open.
   *
   * @param run the same for no two on one database
   */
  static WatchedShop open(
      String url, PaperPayments payments, String run, long seed, Journal journal)
      throws IOException {
    return open(url, payments, run, seed, journal, ShopStart.PLAIN);
  }

  /** A shop that is started in some way. */
  static WatchedShop open(
      String url, PaperPayments payments, String run, long seed, Journal journal, ShopStart start)
      throws IOException {
    List<Tried> again = journal.open();
    Path faults = Files.createTempFile(payments.folder().getParent(), "shop", ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(start.java());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
            ShopProcess.class.getName(),
            url,
            payments.folder().toString(),
            run,
            Long.toString(seed),
            start.resending().name(),
            payments.manner().name()));
    Process process = new ProcessBuilder(command).redirectError(faults.toFile()).start();
    try (Writer in = process.outputWriter(StandardCharsets.US_ASCII)) {
      for (Tried one : again) in.write(one.written() + "\n");
    }
    WatchedShop shop = new WatchedShop(process, faults, journal);
    shop.reader.start();
    return shop;
  }

  private void follow() {
    try {
      readAll();
    } catch (IOException | RuntimeException e) {
      unread = e;
    }
  }

  private void readAll() throws IOException {
    try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        journal.read(line);
        if (Journal.isAcceptance(line)) acceptances.release();
      }
    }
  }

  /** Returns when so many commands were accepted since the last call, while more are under way. */
  void await(int accepted) throws InterruptedException, IOException {
    acceptances.drainPermits();
    for (int seconds = 0; !acceptances.tryAcquire(accepted, 1, TimeUnit.SECONDS); seconds++) {
      assertThat(process.isAlive() && seconds < PATIENCE).as(Files.readString(faults)).isTrue();
    }
  }

  /**
   * kill -9. What it wrote before is read to the end: the process would close its streams, its
   * handle does not.
   */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    awaitTheLastLine();
  }

  /** It ends by itself, as when the machine is shut down. */
  void end() throws InterruptedException {
    process.toHandle().destroy();
    awaitTheLastLine();
  }

  private void awaitTheLastLine() throws InterruptedException {
    process.waitFor();
    reader.join();
    assertThat(unread).as("why the journal was not read to its end").isNull();
  }
}
