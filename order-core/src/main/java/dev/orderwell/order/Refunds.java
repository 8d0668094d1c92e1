package dev.orderwell.order;

import dev.orderwell.line.OrderLine;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.party.VendorId;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The refunds of an order as somebody who is not staff may see them. */
public final class Refunds {
  private static final Actor SHOP = Actor.staff("shop");

  private Refunds() {}

  static List<Refund> forCustomer(Order order) {
    return order.refunds().stream()
        .filter(refund -> refund.state().isApproved())
        .map(Refunds::forCustomer)
        .toList();
  }

  /**
   * A refund as the customer sees it once it is approved (S4.24).
   *
   * @param refund the whole
   * @return without staff's names and what only staff reads
   */
  public static Refund forCustomer(Refund refund) {
    return refund
        .open(refund.items().stream().map(RefundItem::withoutCommission).toList(), SHOP)
        .withPlainLegs();
  }

  static List<Refund> forVendor(Order order, VendorId vendor) {
    Set<Component> own = components(order, vendor);
    return order.refunds().stream()
        .map(refund -> forVendor(refund, own, vendor))
        .filter(refund -> !refund.items().isEmpty() || isBy(refund, vendor))
        .toList();
  }

  /**
   * A refund as a vendor sees it.
   *
   * @param refund the whole
   * @param own the vendor's components
   * @param vendor who looks
   * @return the vendor's items alone, without legs and what only staff reads
   */
  public static Refund forVendor(Refund refund, Set<Component> own, VendorId vendor) {
    List<RefundItem> items =
        refund.items().stream().filter(item -> own.contains(item.component())).toList();
    return refund.open(items, isBy(refund, vendor) ? refund.requester() : SHOP).withoutLegs();
  }

  /**
   * Whether a refund exists for a vendor.
   *
   * @param refund any of the order's
   * @param order the whole order
   * @param vendor who looks
   * @return whether it is of at least one of the vendor's lines
   */
  public static boolean concerns(Refund refund, Order order, VendorId vendor) {
    Set<Component> own = components(order, vendor);
    return isBy(refund, vendor)
        || refund.items().stream().anyMatch(item -> own.contains(item.component()));
  }

  private static boolean isBy(Refund refund, VendorId vendor) {
    Actor requester = refund.requester();
    return requester.role() == Role.VENDOR && requester.id().equals(vendor.value());
  }

  /**
   * What a vendor's part consists of.
   *
   * @param order the whole order
   * @param vendor whose part
   * @return lines and shipping
   */
  public static Set<Component> components(OrderView order, VendorId vendor) {
    Set<Component> own = new HashSet<>();
    for (OrderLine line : order.lines()) {
      if (vendor.equals(line.vendor())) own.add(Component.line(line.number()));
    }
    int place = 0;
    for (ShippingLine one : order.shipping()) {
      place++;
      if (vendor.equals(one.vendor())) own.add(Component.shipping(place));
    }
    return own;
  }
}
