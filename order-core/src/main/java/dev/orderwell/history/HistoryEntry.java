package dev.orderwell.history;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.party.Actor;
import java.time.Instant;
import java.util.Locale;

/**
 * One line of an order's history (S0.10, S1.22): what happened, when, and who did it.
 *
 * @param number 1 and up within the order, without gaps
 * @param version of the order that the change led to; the entries of one change share it
 * @param at when it was recorded, to the microsecond
 * @param actor who did it
 * @param event what happened
 */
public record HistoryEntry(int number, long version, Instant at, Actor actor, OrderEvent event) {
  /**
   * What happened, in words.
   *
   * @param locale French or else English
   * @return a sentence without time and actor
   */
  public String describe(Locale locale) {
    EventWords words = EventWords.of(event, locale);
    return Texts.HISTORY.text(words.key(), locale, words.facts());
  }

  @Override
  public String toString() {
    return "HistoryEntry[" + number + ", " + event.getClass().getSimpleName() + "]";
  }
}
