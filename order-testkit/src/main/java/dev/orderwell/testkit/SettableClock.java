package dev.orderwell.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it. Thread-safe.
 *
 * <pre>{@code
 * SettableClock clock = SettableClock.at(Fixtures.NOW);
 * Orders orders = Orders.inMemory().clock(clock).build();
 * clock.advance(Duration.ofDays(1));
 * }</pre>
 */
public final class SettableClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * A clock that stands at a time.
   *
   * @param start where it stands
   * @return a clock in UTC
   */
  public static SettableClock at(Instant start) {
    return new SettableClock(new AtomicReference<>(start), ZoneOffset.UTC);
  }

  /**
   * Moves it to a time, forward or back.
   *
   * @param time where it stands from now on
   */
  public void set(Instant time) {
    now.set(time);
  }

  /**
   * Moves it on.
   *
   * @param by how far; below zero moves it back
   * @return where it stands now
   */
  public Instant advance(Duration by) {
    return Objects.requireNonNull(now.updateAndGet(time -> time.plus(by)));
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock in another zone: moving one moves both. */
  @Override
  public SettableClock withZone(ZoneId other) {
    return new SettableClock(now, other);
  }

  @Override
  public String toString() {
    return "SettableClock[" + instant() + "]";
  }
}
