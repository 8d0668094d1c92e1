package dev.orderwell.persistence.jooq;

import java.time.Instant;

/** Moments that every database knows. */
final class Moments {
  static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private Moments() {}

  /** The nearest moment that a database knows; no order is older or younger. */
  static Instant near(Instant moment) {
    if (moment.isBefore(EARLIEST)) return EARLIEST;
    return moment.isAfter(LATEST) ? LATEST : moment;
  }
}
