package dev.orderwell.line;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One discount on one line, frozen.
 *
 * @param label as the customer sees it
 * @param code the coupon behind it, null if none
 * @param amount what it takes off the line, zero or more
 * @param spread whether this is the line's share of a discount on the whole order
 */
public record Discount(String label, @Nullable String code, Money amount, boolean spread) {}
