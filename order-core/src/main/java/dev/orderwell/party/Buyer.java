package dev.orderwell.party;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The buying side of an order, as it is known now. Corrections replace it; the history keeps what
 * it was.
 *
 * @param customer who ordered
 * @param shipTo where parcels go, null where nothing is shipped
 * @param billTo who pays, null if the same
 * @param locale the language the customer is spoken to in
 * @param client from where the order came, null if unknown
 * @param comment what the customer wrote at the checkout, null if nothing
 */
public record Buyer(
    Customer customer,
    @Nullable Address shipTo,
    @Nullable Address billTo,
    Locale locale,
    @Nullable ClientContext client,
    @Nullable String comment) {
  /**
   * The address for one use.
   *
   * @param use which
   * @return null if there is none
   */
  public @Nullable Address address(Address.Use use) {
    return use == Address.Use.SHIPPING ? shipTo : billTo;
  }

  /**
   * The same buyer with corrected contact data.
   *
   * @param corrected the new data
   * @return a copy
   */
  public Buyer with(Customer corrected) {
    return new Buyer(corrected, shipTo, billTo, locale, client, comment);
  }

  /**
   * The same buyer at another address.
   *
   * @param use which address
   * @param address the new one
   * @return a copy
   */
  public Buyer with(Address.Use use, Address address) {
    return use == Address.Use.SHIPPING
        ? new Buyer(customer, address, billTo, locale, client, comment)
        : new Buyer(customer, shipTo, address, locale, client, comment);
  }

  /**
   * What a customer may know: everything but what was noticed about the browser.
   *
   * @return a copy
   */
  public Buyer forCustomer() {
    return new Buyer(customer, shipTo, billTo, locale, null, comment);
  }

  /**
   * What a vendor may know: whom to send to.
   *
   * @return a copy with name and shipping address
   */
  public Buyer forVendor() {
    Customer named = new Customer(null, customer.name(), null, null);
    return new Buyer(named, shipTo, null, locale, null, null);
  }

  /**
   * The buyer once the customer is erased (X13).
   *
   * @return countries and language, and that there was a comment
   */
  public Buyer erased() {
    return new Buyer(
        Customer.ERASED, erased(shipTo), erased(billTo), locale, null, Erased.text(comment));
  }

  private static @Nullable Address erased(@Nullable Address address) {
    return address == null ? null : address.erased();
  }

  @Override
  public String toString() {
    return "Buyer[redacted]";
  }
}
