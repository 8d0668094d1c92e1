package dev.orderwell.line;

import dev.orderwell.party.VendorId;
import dev.orderwell.vendor.Commission;
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
 * @param commission what the marketplace keeps of it, null if nothing was agreed; none without a
 *     vendor
 * @param tracksStock whether selling it takes units off a stock (S3.14)
 */
public record OrderLine(
    int number,
    LineKind kind,
    Delivery delivery,
    Product product,
    @Nullable VendorId vendor,
    int quantity,
    Money unitPrice,
    Price price,
    @Nullable Commission commission,
    boolean tracksStock) {
  /** Checks that only a vendor's line has a commission. */
  public OrderLine {
    if (commission != null && vendor == null) {
      throw new IllegalArgumentException("a commission on a line without a vendor");
    }
  }

  /**
   * The units that are handed over at all.
   *
   * @return the quantity; zero for a donation
   */
  public int units() {
    return kind == LineKind.DONATION ? 0 : quantity;
  }

  /**
   * The line as its customer sees it.
   *
   * @return the same without what the marketplace keeps
   */
  public OrderLine forCustomer() {
    return new OrderLine(
        number, kind, delivery, product, vendor, quantity, unitPrice, price, null, tracksStock);
  }
}
