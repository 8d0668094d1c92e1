package dev.orderwell.examples.quickstart;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is set, so that the same program prints the same times. */
final class HandSetClock extends Clock {
  private Instant now = Instant.EPOCH;

  void set(String time) {
    now = OffsetDateTime.parse(time).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("only UTC");
  }
}
