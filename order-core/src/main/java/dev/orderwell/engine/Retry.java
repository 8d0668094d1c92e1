package dev.orderwell.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Tries again from a fresh read until a change is saved, bounded by time, with full jitter. */
final class Retry {
  private static final Duration BOUND = Duration.ofSeconds(5);
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(64);
  private static final long FIRST_PAUSE = TimeUnit.MICROSECONDS.toNanos(250);

  private Retry() {}

  static <T> T untilSaved(Supplier<Optional<T>> attempt) {
    long deadline = System.nanoTime() + BOUND.toNanos();
    long pause = FIRST_PAUSE;
    while (true) {
      Optional<T> result = attempt.get();
      if (result.isPresent()) return result.get();
      if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
        throw new ConflictException("others kept changing the same rows");
      }
      LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(pause));
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  }
}
