package dev.orderwell.refund;

import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import org.joda.money.Money;

/**
 * What a {@link RefundPolicy} is asked.
 *
 * @param act what somebody is about to do
 * @param actor who
 * @param requester who requested the refund; the actor, unless it is being decided on
 * @param total how much goes back
 * @param shop in which shop
 */
public record RefundQuestion(Act act, Actor actor, Actor requester, Money total, ShopId shop) {
  /** What can be done about a refund by somebody's will. */
  public enum Act {
    /** Ask for one. */
    REQUEST,
    /** Let one go out without being asked for. */
    ISSUE,
    /** Let a requested one go out. */
    APPROVE,
    /** Turn a requested one down. */
    REJECT
  }
}
