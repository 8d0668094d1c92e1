package dev.orderwell.note;

import dev.orderwell.party.Actor;
import java.time.Instant;

/**
 * Something written down about an order. Its text form is redacted.
 *
 * @param number 1 and up within the order
 * @param author who wrote it
 * @param at when
 * @param audience who may read it
 * @param text at most 1 MB
 */
public record Note(int number, Actor author, Instant at, Audience audience, String text) {
  @Override
  public String toString() {
    return "Note[" + number + ", " + audience + "]";
  }
}
