package dev.orderwell.pricing;

import java.util.List;
import org.joda.money.Money;

/**
 * Something to be priced.
 *
 * @param list its price before discounts
 * @param discounts taken off one after the other
 * @param taxes either all with amounts or all by rate
 */
public record Item(Money list, List<DiscountTerm> discounts, List<TaxTerm> taxes) {}
