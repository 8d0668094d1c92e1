package dev.orderwell.order;

import dev.orderwell.fulfilment.Carriers;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.workflow.ZeroTotal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a shop wants things done. Immutable; {@link #STANDARD} is what a shop that has said nothing
 * gets.
 */
public final class ShopSettings {
  /**
   * Zero totals count as paid, no carriers, the address may change until all is shipped, all
   * messages are sent.
   */
  public static final ShopSettings STANDARD =
      new ShopSettings(
          ZeroTotal.PAID,
          Carriers.NONE,
          false,
          EnumSet.allOf(MessageKind.class),
          null,
          Locale.ENGLISH);

  private final ZeroTotal zeroTotal;
  private final Carriers carriers;
  private final boolean addressAfterShipping;
  private final Set<MessageKind> messages;
  private final @Nullable String merchantAddress;
  private final Locale merchantLocale;

  private ShopSettings(
      ZeroTotal zeroTotal,
      Carriers carriers,
      boolean addressAfterShipping,
      Set<MessageKind> messages,
      @Nullable String merchantAddress,
      Locale merchantLocale) {
    this.zeroTotal = zeroTotal;
    this.carriers = carriers;
    this.addressAfterShipping = addressAfterShipping;
    this.messages = Collections.unmodifiableSet(messages);
    this.merchantAddress = merchantAddress;
    this.merchantLocale = merchantLocale;
  }

  /**
   * What new orders that cost nothing count as (S3.16).
   *
   * @return paid unless told otherwise
   */
  public ZeroTotal zeroTotal() {
    return zeroTotal;
  }

  /**
   * Sets {@link #zeroTotal()}; orders that exist keep what they were placed with.
   *
   * @param value what to count them as
   * @return a copy
   */
  public ShopSettings zeroTotal(ZeroTotal value) {
    return new ShopSettings(
        value, carriers, addressAfterShipping, messages, merchantAddress, merchantLocale);
  }

  /**
   * The carriers whose tracking pages are known (S1.19).
   *
   * @return none unless told otherwise
   */
  public Carriers carriers() {
    return carriers;
  }

  /**
   * Sets {@link #carriers()}.
   *
   * @param value the shop's carriers
   * @return a copy
   */
  public ShopSettings carriers(Carriers value) {
    return new ShopSettings(
        zeroTotal, value, addressAfterShipping, messages, merchantAddress, merchantLocale);
  }

  /**
   * Whether the shipping address may be corrected when nothing is left to ship (S0.9).
   *
   * @return false unless told otherwise
   */
  public boolean addressAfterShipping() {
    return addressAfterShipping;
  }

  /**
   * Sets {@link #addressAfterShipping()}.
   *
   * @param value whether it may
   * @return a copy
   */
  public ShopSettings addressAfterShipping(boolean value) {
    return new ShopSettings(zeroTotal, carriers, value, messages, merchantAddress, merchantLocale);
  }

  /**
   * The messages that are sent at all, if there is a channel to send them.
   *
   * @return all unless told otherwise
   */
  public Set<MessageKind> messages() {
    return messages;
  }

  /**
   * Takes one kind of message out.
   *
   * @param kind what is not sent
   * @return a copy
   */
  public ShopSettings without(MessageKind kind) {
    Set<MessageKind> fewer = EnumSet.noneOf(MessageKind.class);
    fewer.addAll(messages);
    fewer.remove(kind);
    return new ShopSettings(
        zeroTotal, carriers, addressAfterShipping, fewer, merchantAddress, merchantLocale);
  }

  /**
   * Takes all messages out.
   *
   * @return a copy
   */
  public ShopSettings withoutMessages() {
    Set<MessageKind> none = EnumSet.noneOf(MessageKind.class);
    return new ShopSettings(
        zeroTotal, carriers, addressAfterShipping, none, merchantAddress, merchantLocale);
  }

  /**
   * Where messages to the merchant go.
   *
   * @return null if the channels know it
   */
  public @Nullable String merchantAddress() {
    return merchantAddress;
  }

  /**
   * Sets {@link #merchantAddress()}.
   *
   * @param value an e-mail address
   * @return a copy
   */
  public ShopSettings merchantAddress(String value) {
    return new ShopSettings(
        zeroTotal, carriers, addressAfterShipping, messages, value, merchantLocale);
  }

  /**
   * The language the merchant is spoken to in.
   *
   * @return English unless told otherwise
   */
  public Locale merchantLocale() {
    return merchantLocale;
  }

  /**
   * Sets {@link #merchantLocale()}.
   *
   * @param value French, or else English is spoken
   * @return a copy
   */
  public ShopSettings merchantLocale(Locale value) {
    return new ShopSettings(
        zeroTotal, carriers, addressAfterShipping, messages, merchantAddress, value);
  }
}
