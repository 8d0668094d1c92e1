package dev.orderwell.testkit.faults;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What happens in a cell: it is asked for, and then minutes, hours and days go by. */
final class Course {
  private static final Duration KEY_IS_FORGOTTEN = Duration.ofDays(2);
  private static final Duration LEAST = Duration.ofDays(10);

  private static final List<Duration> STEPS =
      Stream.of(
              Collections.nCopies(12, Duration.ofMinutes(1)),
              Collections.nCopies(4, Duration.ofHours(1)),
              Collections.nCopies(5, Duration.ofHours(4)),
              Collections.nCopies(45, Duration.ofDays(1)))
          .flatMap(List::stream)
          .toList();

  private Course() {}

  static void of(TroubledShop shop) {
    shop.asks();
    if (shop.cell.trouble().isIdle()) shop.sleeps(KEY_IS_FORGOTTEN);
    for (Duration step : STEPS) {
      shop.later(step);
      boolean enough = shop.since().compareTo(LEAST) >= 0;
      if (enough && shop.left().isEmpty()) return;
    }
  }
}
