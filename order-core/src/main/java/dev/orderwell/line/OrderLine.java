package dev.orderwell.line;

import dev.orderwell.party.VendorId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order, frozen when the order was placed (S1.20).
 *
 * @param number 1 and up within the order, never reused
 * @param kind what it is
 * @param delivery how its units reach the customer
 * @param product what was bought
 * @param vendor who sells it, null if the shop does
 * @param quantity units, 1 to 1,000,000
 * @param unitPrice of one unit, before discounts; with tax where the order's prices include it
 * @param price of all units
 */
public record OrderLine(
    int number,
    LineKind kind,
    Delivery delivery,
    Product product,
    @Nullable VendorId vendor,
    int quantity,
    Money unitPrice,
    Price price) {
  /**
   * The units that are handed over at all.
   *
   * @return the quantity; zero for a donation
   */
  public int units() {
    return kind == LineKind.DONATION ? 0 : quantity;
  }
}
