package dev.orderwell.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a provider alone that does not answer (P9): after some calls without an answer for a
 * while, then one call decides whether for longer.
 */
final class Breaker {
  private static final int MOST_FAILURES = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private int failures;
  private Duration pause = FIRST_PAUSE;
  private @Nullable Instant openUntil;

  /** When it may be asked again, empty if it may be asked now. */
  synchronized Optional<Instant> openUntil(Instant now) {
    return Optional.ofNullable(openUntil).filter(now::isBefore);
  }

  /** Lets a call through, of those after a pause one only; false if it has to wait. */
  synchronized boolean lets(Instant now) {
    if (openUntil == null) return true;
    if (now.isBefore(openUntil)) return false;
    openUntil = now.plus(pause);
    return true;
  }

  synchronized void answered() {
    failures = 0;
    pause = FIRST_PAUSE;
    openUntil = null;
  }

  synchronized void failed(Instant now) {
    failures++;
    if (failures < MOST_FAILURES) return;
    if (failures > MOST_FAILURES) pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
    openUntil = now.plus(pause);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
