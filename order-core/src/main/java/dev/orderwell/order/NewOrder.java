package dev.orderwell.order;

import dev.orderwell.identity.OrderNumber;
import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import dev.orderwell.party.Source;
import dev.orderwell.pricing.TaxRounding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order as it comes in: raw text and numbers. Nothing is checked here; whoever takes it in
 * reports everything that is wrong with it at once, each with its path.
 *
 * <pre>{@code
 * NewOrder.in("EUR")
 *     .customer("Léa Martin", "lea@example.com")
 *     .shipTo("12 rue des Lilas", "69003", "Lyon", "FR")
 *     .line("MUG", "Mug émaillé", 1, "12.50")
 *     .shipping("Colissimo", "4.90")
 *     .build()
 * }</pre>
 */
public final class NewOrder {
  /** No order has more lines. */
  public static final int MOST_LINES = 10_000;

  @NotNull
  @Pattern(regexp = "[A-Z]{3}")
  private final String currency;

  @NotNull private final Locale locale;
  @NotNull @Valid private final NewCustomer customer;
  @Valid private final @Nullable NewAddress shipTo;
  @Valid private final @Nullable NewAddress billTo;
  @Valid private final @Nullable NewPayment payment;

  @Size(max = 64)
  @PlainText
  private final @Nullable String clientIp;

  @Size(max = 1000)
  @PlainText
  private final @Nullable String userAgent;

  @Size(max = 10_000)
  @PlainText(multiline = true)
  private final @Nullable String comment;

  @NotEmpty
  @Size(max = NewOrder.MOST_LINES)
  private final List<@NotNull @Valid NewLine> lines;

  @Size(max = 100)
  private final List<@NotNull @Valid NewShipping> shipping;

  @Size(max = 100)
  private final List<@NotNull @Valid NewFee> fees;

  @Size(max = 20)
  private final List<@NotNull @Valid NewDiscount> discounts;

  private final boolean taxIncluded;
  @NotNull private final TaxRounding taxRounding;

  @Pattern(regexp = Amounts.PATTERN)
  private final @Nullable String coin;

  @Pattern(regexp = OrderNumber.PATTERN)
  private final @Nullable String number;

  private final @Nullable Instant placedAt;
  @NotNull private final Source source;

  @Size(max = 50)
  @PlainText
  private final @Nullable String channel;

  @Size(max = 50)
  private final List<@NotBlank @Size(max = 100) @PlainText String> coupons;

  @Size(max = 20)
  private final Map<
          @NotBlank @Size(max = 100) @PlainText String, @NotNull @Size(max = 500) @PlainText String>
      utm;

  @Size(max = 1000)
  private final Map<
          @NotBlank @Size(max = 100) @PlainText String,
          @NotNull @Size(max = 65_536) @PlainText(multiline = true) String>
      attributes;

  private NewOrder(Builder builder) {
    currency = builder.currency;
    locale = builder.locale;
    customer = builder.customer;
    shipTo = builder.shipTo;
    billTo = builder.billTo;
    clientIp = builder.clientIp;
    userAgent = builder.userAgent;
    comment = builder.comment;
    lines = Collections.unmodifiableList(new ArrayList<>(builder.lines));
    shipping = Collections.unmodifiableList(new ArrayList<>(builder.shipping));
    fees = Collections.unmodifiableList(new ArrayList<>(builder.fees));
    discounts = Collections.unmodifiableList(new ArrayList<>(builder.discounts));
    taxIncluded = builder.taxIncluded;
    taxRounding = builder.taxRounding;
    coin = builder.coin;
    number = builder.number;
    placedAt = builder.placedAt;
    source = builder.source;
    channel = builder.channel;
    payment = builder.payment;
    coupons = Collections.unmodifiableList(new ArrayList<>(builder.coupons));
    utm = Collections.unmodifiableMap(new LinkedHashMap<>(builder.utm));
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.attributes));
  }

  /**
   * Begins an order.
   *
   * @param currency ISO 4217, for example {@code EUR}
   * @return a builder
   */
  public static Builder in(String currency) {
    return new Builder(currency);
  }

  /**
   * The currency of every amount.
   *
   * @return ISO 4217
   */
  public String currency() {
    return currency;
  }

  /**
   * The language the customer is spoken to in.
   *
   * @return English unless told otherwise
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Who orders.
   *
   * @return a guest nobody knows unless told otherwise
   */
  public NewCustomer customer() {
    return customer;
  }

  /**
   * Where parcels go.
   *
   * @return null where nothing is shipped
   */
  public @Nullable NewAddress shipTo() {
    return shipTo;
  }

  /**
   * Who pays.
   *
   * @return null if it is the same address
   */
  public @Nullable NewAddress billTo() {
    return billTo;
  }

  /**
   * The customer's address on the network (S1.18).
   *
   * @return null if unknown
   */
  public @Nullable String clientIp() {
    return clientIp;
  }

  /**
   * The customer's browser (S1.18).
   *
   * @return null if unknown
   */
  public @Nullable String userAgent() {
    return userAgent;
  }

  /**
   * What the customer wrote at the checkout.
   *
   * @return null if nothing
   */
  public @Nullable String comment() {
    return comment;
  }

  /**
   * What is bought.
   *
   * @return one to 10,000 lines
   */
  public List<NewLine> lines() {
    return lines;
  }

  /**
   * How it gets there.
   *
   * @return none where nothing is shipped
   */
  public List<NewShipping> shipping() {
    return shipping;
  }

  /**
   * What else is paid for.
   *
   * @return usually none
   */
  public List<NewFee> fees() {
    return fees;
  }

  /**
   * Discounts on all lines together, spread over them.
   *
   * @return after the lines' own discounts
   */
  public List<NewDiscount> discounts() {
    return discounts;
  }

  /**
   * Whether prices contain their taxes.
   *
   * @return true unless told otherwise
   */
  public boolean taxIncluded() {
    return taxIncluded;
  }

  /**
   * Where taxes by rate are rounded.
   *
   * @return on each line unless told otherwise
   */
  public TaxRounding taxRounding() {
    return taxRounding;
  }

  /**
   * The smallest coin that the total is rounded to, for example {@code "0.05"}.
   *
   * @return null to round nothing
   */
  public @Nullable String coin() {
    return coin;
  }

  /**
   * A number from elsewhere.
   *
   * @return null to have one drawn
   */
  public @Nullable String number() {
    return number;
  }

  /**
   * When it was placed (S3.2).
   *
   * @return null for now
   */
  public @Nullable Instant placedAt() {
    return placedAt;
  }

  /**
   * How the order came to be.
   *
   * @return in the shop unless told otherwise
   */
  public Source source() {
    return source;
  }

  /**
   * The host's module that the order came from, for example {@code events} (S1.1).
   *
   * @return null if there is only one
   */
  public @Nullable String channel() {
    return channel;
  }

  /**
   * How the customer has chosen to pay.
   *
   * @return null if nobody said
   */
  public @Nullable NewPayment payment() {
    return payment;
  }

  /**
   * Coupon codes used.
   *
   * @return in the customer's order
   */
  public List<String> coupons() {
    return coupons;
  }

  /**
   * Campaign parameters.
   *
   * @return by name
   */
  public Map<String, String> utm() {
    return utm;
  }

  /**
   * The host's own facts, at most 64 KB in all.
   *
   * @return by name
   */
  public Map<String, String> attributes() {
    return attributes;
  }

  @Override
  public String toString() {
    return "NewOrder[" + lines.size() + " lines]";
  }

  /**
   * Collects an order. Each method returns the builder; what is said last counts, lists and maps
   * grow.
   */
  public static final class Builder {
    private final String currency;
    private Locale locale = Locale.ENGLISH;
    private NewCustomer customer = new NewCustomer(null, null, null, null);
    private @Nullable NewAddress shipTo;
    private @Nullable NewAddress billTo;
    private @Nullable String clientIp;
    private @Nullable String userAgent;
    private @Nullable String comment;
    private final List<NewLine> lines = new ArrayList<>();
    private final List<NewShipping> shipping = new ArrayList<>();
    private final List<NewFee> fees = new ArrayList<>();
    private final List<NewDiscount> discounts = new ArrayList<>();
    private boolean taxIncluded = true;
    private TaxRounding taxRounding = TaxRounding.PER_LINE;
    private @Nullable String coin;
    private @Nullable String number;
    private @Nullable Instant placedAt;
    private Source source = Source.SHOP;
    private @Nullable String channel;
    private @Nullable NewPayment payment;
    private final List<String> coupons = new ArrayList<>();
    private final Map<String, String> utm = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private Builder(String currency) {
      this.currency = currency;
    }

    /**
     * The language the customer is spoken to in.
     *
     * @param value French and English are spoken; others get English
     * @return this
     */
    public Builder locale(Locale value) {
      locale = value;
      return this;
    }

    /**
     * Who orders, as a guest.
     *
     * @param name as the customer wrote it
     * @param email the customer's
     * @return this
     */
    public Builder customer(String name, String email) {
      customer = new NewCustomer(null, name, email, null);
      return this;
    }

    /**
     * Who orders.
     *
     * @param value with the host's id, or as a guest
     * @return this
     */
    public Builder customer(NewCustomer value) {
      customer = value;
      return this;
    }

    /**
     * Where parcels go.
     *
     * @param street with number
     * @param postcode the postcode
     * @param city the place
     * @param country ISO 3166-1, two letters
     * @return this
     */
    public Builder shipTo(String street, String postcode, String city, String country) {
      shipTo = NewAddress.of(street, postcode, city, country);
      return this;
    }

    /**
     * Where parcels go.
     *
     * @param value the address
     * @return this
     */
    public Builder shipTo(NewAddress value) {
      shipTo = value;
      return this;
    }

    /**
     * Who pays.
     *
     * @param value the address
     * @return this
     */
    public Builder billTo(NewAddress value) {
      billTo = value;
      return this;
    }

    /**
     * From where the order comes (S1.18).
     *
     * @param ip the customer's address on the network, null if unknown
     * @param browser the user agent, null if unknown
     * @return this
     */
    public Builder client(@Nullable String ip, @Nullable String browser) {
      clientIp = ip;
      userAgent = browser;
      return this;
    }

    /**
     * What the customer wrote at the checkout.
     *
     * @param value at most 10,000 characters
     * @return this
     */
    public Builder comment(String value) {
      comment = value;
      return this;
    }

    /**
     * Something that is shipped.
     *
     * @param sku the article code, null if there is none
     * @param name as the customer sees it
     * @param quantity units
     * @param unitPrice decimal text
     * @return this
     */
    public Builder line(@Nullable String sku, String name, int quantity, String unitPrice) {
      lines.add(NewLine.of(sku, name, quantity, unitPrice));
      return this;
    }

    /**
     * A line with all there is to say about it.
     *
     * @param line the line
     * @return this
     */
    public Builder line(NewLine line) {
      lines.add(line);
      return this;
    }

    /**
     * What getting it there costs.
     *
     * @param label as the customer sees it
     * @param amount decimal text
     * @return this
     */
    public Builder shipping(String label, String amount) {
      shipping.add(NewShipping.of(label, amount));
      return this;
    }

    /**
     * What getting it there costs, with all there is to say about it.
     *
     * @param line the shipping line
     * @return this
     */
    public Builder shipping(NewShipping line) {
      shipping.add(line);
      return this;
    }

    /**
     * What else is paid for.
     *
     * @param fee the fee
     * @return this
     */
    public Builder fee(NewFee fee) {
      fees.add(fee);
      return this;
    }

    /**
     * A discount on all lines together.
     *
     * @param discount spread over the lines by what they cost
     * @return this
     */
    public Builder discount(NewDiscount discount) {
      discounts.add(discount);
      return this;
    }

    /**
     * Whether prices contain their taxes.
     *
     * @param value true unless told otherwise
     * @return this
     */
    public Builder taxIncluded(boolean value) {
      taxIncluded = value;
      return this;
    }

    /**
     * Where taxes by rate are rounded.
     *
     * @param value on each line unless told otherwise
     * @return this
     */
    public Builder taxRounding(TaxRounding value) {
      taxRounding = value;
      return this;
    }

    /**
     * Rounds the total to coins.
     *
     * @param smallest the smallest coin, for example {@code "0.05"}
     * @return this
     */
    public Builder roundedTo(String smallest) {
      coin = smallest;
      return this;
    }

    /**
     * A number from elsewhere.
     *
     * @param value unique in the shop
     * @return this
     */
    public Builder number(String value) {
      number = value;
      return this;
    }

    /**
     * When it was placed, if not now (S3.2). Only those who may enter orders by hand may say so.
     *
     * @param value at most now
     * @return this
     */
    public Builder placedAt(Instant value) {
      placedAt = value;
      return this;
    }

    /**
     * Entered by hand for a sale made elsewhere (S3.2).
     *
     * @return this
     */
    public Builder manual() {
      source = Source.MANUAL;
      return this;
    }

    /**
     * The host's module that the order comes from (S1.1).
     *
     * @param value for example {@code events}
     * @return this
     */
    public Builder channel(String value) {
      channel = value;
      return this;
    }

    /**
     * How the customer has chosen to pay, whether or not anything is paid yet (S3.3).
     *
     * @param label as people call it, for example {@code Virement bancaire}
     * @return this
     */
    public Builder payingBy(String label) {
      return payingBy(new NewPayment(null, label));
    }

    /**
     * How the customer has chosen to pay, whether or not anything is paid yet (S3.3).
     *
     * @param value the method with its id
     * @return this
     */
    public Builder payingBy(NewPayment value) {
      payment = value;
      return this;
    }

    /**
     * A coupon that was used.
     *
     * @param code as the customer typed it
     * @return this
     */
    public Builder coupon(String code) {
      coupons.add(code);
      return this;
    }

    /**
     * A campaign parameter.
     *
     * @param name for example {@code utm_source}
     * @param value its value
     * @return this
     */
    public Builder utm(String name, String value) {
      utm.put(name, value);
      return this;
    }

    /**
     * A fact of the host's own.
     *
     * @param name its name
     * @param value at most 64 KB with all others
     * @return this
     */
    public Builder attribute(String name, String value) {
      attributes.put(name, value);
      return this;
    }

    /**
     * What was collected, unchecked.
     *
     * @return the input
     */
    public NewOrder build() {
      return new NewOrder(this);
    }
  }
}
