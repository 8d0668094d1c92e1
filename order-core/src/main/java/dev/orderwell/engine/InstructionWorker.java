package dev.orderwell.engine;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that carries out what is due until it is closed: for hosts that have no scheduler of
 * their own. Any number of them may run, in one program or in several.
 *
 * <pre>{@code
 * try (var worker = orders.instructions().start(Actor.system("worker"), Duration.ofSeconds(5))) {
 *   server.join();
 * }
 * }</pre>
 */
public final class InstructionWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(InstructionWorker.class);
  private static final long LONGEST_END_SECONDS = 60;

  private final CountDownLatch closing = new CountDownLatch(1);
  private final IntSupplier work;
  private final Duration every;
  private final Thread thread;

  private InstructionWorker(IntSupplier work, Duration every) {
    this.work = work;
    this.every = every;
    thread = new Thread(this::run, "orderwell-worker");
    thread.setDaemon(true);
  }

  static InstructionWorker started(IntSupplier work, Duration every) {
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("not a rest: " + every);
    }
    InstructionWorker worker = new InstructionWorker(work, every);
    worker.thread.start();
    return worker;
  }

  private void run() {
    try {
      while (closing.getCount() > 0) {
        if (worked() == 0) closing.await(every.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails stays due; whoever looks after the program reads of it. */
  private int worked() {
    try {
      return work.getAsInt();
    } catch (RuntimeException e) {
      LOG.error("the worker could not go on, and will try again", e);
      return 0;
    }
  }

  /**
   * Lets it finish what it has begun, for up to a minute, and ends it. What it has not begun stays
   * due.
   */
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(LONGEST_END_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
