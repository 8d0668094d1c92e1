package dev.orderwell.refund;

import org.joda.money.Money;

/**
 * How much of a refund counts against one payment.
 *
 * @param payment its number
 * @param amount above zero
 */
public record LegShare(int payment, Money amount) {}
