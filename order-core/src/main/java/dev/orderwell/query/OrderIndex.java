package dev.orderwell.query;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.internal.text.Folding;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Projection;
import dev.orderwell.party.Source;
import dev.orderwell.party.VendorId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that lists look at of one order: a store keeps it beside the order and changes it with it,
 * one for those who see the whole and one for each vendor. It is made from what its reader sees, so
 * that nobody finds or sorts orders by what is not open to them.
 *
 * @param row what a list shows
 * @param source how the order came in
 * @param channel where, null if nobody said
 * @param vendors who sells a line of it
 * @param terms what a search finds it by
 */
public record OrderIndex(
    OrderRow row,
    Source source,
    @Nullable String channel,
    Set<VendorId> vendors,
    SearchTerms terms) {
  /** Copies. */
  public OrderIndex {
    vendors = Set.copyOf(vendors);
  }

  /**
   * For those who see the whole order.
   *
   * @param order any
   * @param history all of it
   * @return what lists look at
   */
  public static OrderIndex of(Order order, List<HistoryEntry> history) {
    return of(order, order.vendors(), SearchTerms.of(order, history));
  }

  /**
   * For one of its vendors.
   *
   * @param order any with a line of the vendor
   * @param vendor who reads
   * @return what the vendor's lists look at
   */
  public static OrderIndex of(Order order, VendorId vendor) {
    Projection part = Projection.forVendor(order, vendor);
    return of(part, Set.of(vendor), SearchTerms.of(part, List.of()));
  }

  /**
   * The customer's e-mail address as it is looked for.
   *
   * @return folded: neither case nor accents count; null if none is known
   */
  public @Nullable String email() {
    String given = row.customer().email();
    return given == null ? null : Folding.fold(given);
  }

  private static OrderIndex of(OrderView view, Set<VendorId> vendors, SearchTerms terms) {
    return new OrderIndex(
        OrderRow.of(view),
        view.attribution().source(),
        view.attribution().channel(),
        vendors,
        terms);
  }
}
