package dev.orderwell.refund;

import java.time.Instant;
import org.joda.money.Money;

/**
 * A customer has had the bank fetch money back.
 *
 * @param payment whose money
 * @param reference what the provider calls it
 * @param amount above zero
 * @param state how far it is
 * @param at when it last moved
 */
public record Chargeback(int payment, String reference, Money amount, State state, Instant at) {
  /** How far a chargeback is. */
  public enum State {
    /** The money is gone for now. */
    OPEN,
    /** The money is back at the shop. */
    WON,
    /** The money is gone for good. */
    LOST
  }
}
