package dev.orderwell.line;

import dev.orderwell.money.Percentage;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One tax on one line, frozen.
 *
 * @param name as the shop calls it, for example {@code TVA}
 * @param rate null if only the amount was given
 * @param amount zero or more
 */
public record Tax(String name, @Nullable Percentage rate, Money amount) {}
