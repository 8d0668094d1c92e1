package dev.orderwell.engine;

import dev.orderwell.identity.OrderNumber;
import dev.orderwell.party.ShopId;

/**
 * How drawn order numbers look (S1.7). The store draws a sequence number in the transaction that
 * places the order; this makes a number of it. Pure: the same sequence number always gives the same
 * order number, different ones different ones.
 *
 * <pre>{@code
 * OrderNumbers yearly = (shop, sequence) -> new OrderNumber("2026-" + sequence);
 * }</pre>
 */
@FunctionalInterface
public interface OrderNumbers {
  /**
   * Makes an order number.
   *
   * @param shop whose order
   * @param sequence 1 and up within the shop
   * @return unique for each sequence number
   */
  OrderNumber format(ShopId shop, long sequence);

  /**
   * A-1001, A-1002 and so on.
   *
   * @return numbers of letters and digits
   */
  static OrderNumbers standard() {
    return (shop, sequence) -> new OrderNumber("A-" + (1000 + sequence));
  }
}
