package dev.orderwell.testkit;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Ids that are the same in every run: UUIDs of version 7 that end in 1, 2, 3 and so on.
 * Thread-safe.
 *
 * <p>Two {@code Orders} on one store need different ranges, see {@link #from}: the library also
 * takes the ids of its own commands from here, and a command id that is known is not done again.
 */
public final class CountingIds implements Supplier<UUID> {
  private static final long SECOND_OF_MARCH_2026 = 1_772_409_600_000L;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final AtomicLong next;

  /** Ids from 1 on. */
  public CountingIds() {
    this(1);
  }

  private CountingIds(long first) {
    next = new AtomicLong(first);
  }

  /**
   * Ids from another number on.
   *
   * @param first 1 and up
   * @return a supplier
   */
  public static CountingIds from(long first) {
    return new CountingIds(first);
  }

  @Override
  public UUID get() {
    return new UUID(SECOND_OF_MARCH_2026 << 16 | VERSION_7, VARIANT | next.getAndIncrement());
  }
}
