package dev.orderwell.engine;

import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.party.ShopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to move units, all or none.
 *
 * @param key the same on every try of the same request
 * @param shop whose stock
 * @param order for which order
 * @param number what people call the order, null if it has no number
 * @param items at least one, by line number
 */
public record StockCall(
    String key, ShopId shop, OrderId order, @Nullable OrderNumber number, List<Item> items) {
  /** Copies. */
  public StockCall {
    items = List.copyOf(items);
  }

  /**
   * Units of one line.
   *
   * @param line its number
   * @param sku as it was sold, null if it had none
   * @param reference the shop's own reference of the product, null if none was given
   * @param name as it was sold
   * @param units above zero
   */
  public record Item(
      int line, @Nullable String sku, @Nullable String reference, String name, int units) {}
}
