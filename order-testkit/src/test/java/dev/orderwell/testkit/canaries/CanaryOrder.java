package dev.orderwell.testkit.canaries;

import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewPayment;
import dev.orderwell.order.NewShipping;
import dev.orderwell.party.Actor;
import java.util.List;
import java.util.Locale;

/**
 * An order in which every text that says something about its customer is a canary. Coupons, options
 * and the names of means of payment are the shop's words: they stay when the customer is erased.
 */
final class CanaryOrder {
  static final Actor CUSTOMER = Actor.customer("customer-7");
  static final Actor VENDOR = Actor.vendor("acme");
  private static final String NAME = "Quetzaline";

  private CanaryOrder() {}

  /** A mug at 40.00 of a vendor, and shipping at 5.00. */
  static NewOrder input() {
    return NewOrder.in("EUR")
        .locale(Locale.FRANCE)
        .customer(
            new NewCustomer(
                CUSTOMER.id(), NAME, "quetzaline@example.com", "+33 1 23 45 67 89 quetzaline"))
        .shipTo(address())
        .billTo(address())
        .client("192.0.2.7-quetzaline", "Quetzaline/1.0 (for phones)")
        .comment("For Quetzaline, please ring twice")
        .coupon("SPRING-10")
        .utm("utm_term", NAME)
        .attribute("gift-for", NAME)
        .payingBy(new NewPayment("card", "Visa"))
        .line(NewLine.of("MUG", "Mug", 1, "40.00").vendor(VENDOR.id()))
        .shipping(NewShipping.of("Colissimo", "5.00").vendor(VENDOR.id()))
        .build();
  }

  private static NewAddress address() {
    String street = "7 rue Quetzaline";
    return new NewAddress(
        NAME, "Quetzaline SARL", List.of(street), "69003", NAME, NAME, "FR", "quetzaline");
  }
}
