package dev.orderwell.testkit;

import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.party.Actor;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import java.time.Instant;
import java.util.Locale;

/**
 * Small orders that tests begin with, and an {@link Orders} that does the same in every run. The
 * orders are builders, so that a test adds what it is about.
 *
 * <pre>{@code
 * Orders orders = Fixtures.orders();
 * OrderId id = orders.place(Fixtures.LEA, Fixtures.teeAndMug().coupon("SPRING").build()).id();
 * orders.execute(Fixtures.ANA, id, Ship.units("TEE-M", 2));
 * }</pre>
 */
public final class Fixtures {
  /** When it is: Monday, 2 March 2026, 9:30 UTC. */
  public static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

  /** Works in the shop {@code main}. */
  public static final Actor ANA = Actor.staff("ana");

  /** Ordered everything here. */
  public static final Actor LEA = Actor.customer("lea");

  /** Sells mugs in {@link #twoVendors()}. */
  public static final Actor ACME = Actor.vendor("acme");

  /** Sells lamps in {@link #twoVendors()}. */
  public static final Actor BOLT = Actor.vendor("bolt");

  /** The host's scheduler: the system, which runs instructions. */
  public static final Actor CRON = Actor.system("cron");

  private Fixtures() {}

  /**
   * Orders in memory, at {@link #NOW}, with {@link CountingIds}.
   *
   * @return a door of its own for each call
   */
  public static Orders orders() {
    return builder().build();
  }

  /**
   * The same, to add a provider, a channel or another clock.
   *
   * @return a builder
   */
  public static OrdersBuilder builder() {
    return builder(new InMemoryOrderStore());
  }

  /**
   * The same on a store. For a second one on the same store give it {@link CountingIds#from other
   * ids}.
   *
   * @param store where orders are kept
   * @return a builder
   */
  public static OrdersBuilder builder(OrderStore store) {
    return Orders.on(store).clock(SettableClock.at(NOW)).ids(new CountingIds());
  }

  /**
   * Two T-shirts {@code TEE-M} at 20.00, a mug {@code MUG} at 12.50, shipping at 4.90: 57.40 EUR.
   *
   * @return Léa's order, in French
   */
  public static NewOrder.Builder teeAndMug() {
    return of("EUR")
        .line("TEE-M", "T-shirt bio M", 2, "20.00")
        .line("MUG", "Mug émaillé", 1, "12.50")
        .shipping("Colissimo", "4.90");
  }

  /**
   * Two mugs {@code MUG} at 12.50 of vendor {@code acme}, a lamp {@code LAMP} at 80.00 of vendor
   * {@code bolt}, a card {@code CARD} at 3.00 of the shop, shipping at 4.90 and 9.90 for the
   * vendors: 122.80 EUR.
   *
   * @return Léa's order, in French
   */
  public static NewOrder.Builder twoVendors() {
    return of("EUR")
        .line(NewLine.of("MUG", "Mug émaillé", 2, "12.50").vendor("acme"))
        .line(NewLine.of("LAMP", "Lampe", 1, "80.00").vendor("bolt"))
        .line("CARD", "Carte", 1, "3.00")
        .shipping(NewShipping.of("Colissimo", "4.90").vendor("acme"))
        .shipping(NewShipping.of("Chronopost", "9.90").vendor("bolt"));
  }

  /**
   * A download {@code EBOOK} at 9.99 and a book {@code BOOK} at 24.00, with 5.5 % tax contained,
   * shipping at 4.90: 38.89 EUR.
   *
   * @return Léa's order, in French
   */
  public static NewOrder.Builder digitalAndPhysical() {
    NewTax tax = NewTax.rate("TVA", "5.5");
    return of("EUR")
        .line(NewLine.of("EBOOK", "E-book", 1, "9.99").kind(LineKind.DIGITAL).taxes(tax))
        .line(NewLine.of("BOOK", "Livre", 1, "24.00").taxes(tax))
        .shipping("Colissimo", "4.90");
  }

  /**
   * A cake {@code CAKE} at 18.00 that the customer fetches, and two jars {@code JAM} at 6.50 that
   * are shipped, shipping at 4.90: 35.90 EUR.
   *
   * @return Léa's order, in French
   */
  public static NewOrder.Builder pickupAndShipped() {
    return of("EUR")
        .line(NewLine.of("CAKE", "Gâteau", 1, "18.00").delivery(Delivery.PICKUP))
        .line("JAM", "Confiture", 2, "6.50")
        .shipping("Colissimo", "4.90");
  }

  /**
   * A donation {@code GIFT} of 50.00 EUR: nothing to hand over.
   *
   * @return Léa's order, in French
   */
  public static NewOrder.Builder donation() {
    return of("EUR").line(NewLine.of("GIFT", "Don", 1, "50.00").kind(LineKind.DONATION));
  }

  private static NewOrder.Builder of(String currency) {
    return NewOrder.in(currency)
        .locale(Locale.FRANCE)
        .customer(new NewCustomer("lea", "Léa Martin", "lea@example.com", null))
        .shipTo("12 rue des Lilas", "69003", "Lyon", "FR");
  }
}
