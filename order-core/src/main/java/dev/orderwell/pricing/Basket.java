package dev.orderwell.pricing;

import dev.orderwell.line.Fee;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.ShippingLine;
import java.util.List;

/**
 * What an order is about: lines, shipping, fees and their sums.
 *
 * @param lines one to 10,000, numbered from 1
 * @param shipping none where nothing is shipped
 * @param fees usually none
 * @param taxIncluded whether prices were given with tax
 * @param totals their sums
 */
public record Basket(
    List<OrderLine> lines,
    List<ShippingLine> shipping,
    List<Fee> fees,
    boolean taxIncluded,
    Totals totals) {
  /** Copies the lists. */
  public Basket {
    lines = List.copyOf(lines);
    shipping = List.copyOf(shipping);
    fees = List.copyOf(fees);
  }

  /**
   * The basket as its customer sees it.
   *
   * @return the same without what the marketplace keeps
   */
  public Basket forCustomer() {
    List<OrderLine> seen = lines.stream().map(OrderLine::forCustomer).toList();
    return new Basket(seen, shipping, fees, taxIncluded, totals);
  }
}
