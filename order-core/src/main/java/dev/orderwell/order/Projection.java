package dev.orderwell.order;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.line.Fee;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.party.Attribution;
import dev.orderwell.party.Buyer;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.ChosenPayment;
import dev.orderwell.payment.Payment;
import dev.orderwell.pricing.Totals;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCancellation;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.Statuses;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A part of an order, copied out of it: what a vendor or a customer sees. What is not open to the
 * reader is not in it at all.
 *
 * <p>A vendor sees the vendor's own lines, their sums, shipping, parcels and returns, the name and
 * address to send to, and where the vendor's part stands; no other vendor's goods, no payments, no
 * tags, no contact data. A customer sees everything but tags, commissions, reasons of returns,
 * technical attributes, what is known about the customer's browser, and what shop and providers
 * have to settle between them: codes of failures, requests that are under way, refunds nobody
 * approved.
 */
public final class Projection implements OrderView {
  private final OrderId id;
  private final ShopId shop;
  private final long version;
  private final @Nullable OrderNumber number;
  private final @Nullable Instant placedAt;
  private final Instant openedAt;
  private final Instant changedAt;
  private final boolean archived;
  private final @Nullable ChosenPayment chosenPayment;
  private final Totals totals;
  private final List<OrderLine> lines;
  private final Map<Integer, UnitCounts> units;
  private final List<ShippingLine> shipping;
  private final List<Fee> fees;
  private final Buyer buyer;
  private final Attribution attribution;
  private final OrderKind kind;
  private final String workflow;
  private final Statuses statuses;
  private final @Nullable DisplayStatus display;
  private final @Nullable PaymentCancellation cancellation;
  private final List<Payment> payments;
  private final List<Parcel> parcels;
  private final List<Return> returns;
  private final Money paid;
  private final Set<Component> components;
  private final Money refunded;
  private final List<Refund> refunds;
  private final Money balance;

  private Projection(Order order, Seen seen) {
    id = order.id();
    shop = order.shop();
    version = order.version();
    number = order.number().orElse(null);
    placedAt = order.placedAt().orElse(null);
    openedAt = order.openedAt();
    changedAt = order.changedAt();
    archived = order.isArchived();
    chosenPayment = order.chosenPayment().orElse(null);
    cancellation = order.paymentCancellation().orElse(null);
    totals = seen.totals;
    lines = seen.lines;
    units = lines.stream().collect(Collectors.toMap(OrderLine::number, order::units));
    shipping = seen.shipping;
    fees = seen.fees;
    buyer = seen.buyer;
    attribution = seen.attribution;
    kind = Order.kind(seen.lines);
    workflow = order.workflow();
    statuses = seen.statuses;
    display = seen.display;
    payments = seen.payments;
    parcels = seen.parcels;
    returns = seen.returns;
    paid = seen.paid;
    components = seen.components;
    refunded = seen.refunded;
    refunds = seen.refunds;
    balance = seen.balance;
  }

  /** What differs between the two kinds of reader. */
  private record Seen(
      List<OrderLine> lines,
      List<ShippingLine> shipping,
      List<Fee> fees,
      Totals totals,
      Buyer buyer,
      Attribution attribution,
      Statuses statuses,
      @Nullable DisplayStatus display,
      List<Payment> payments,
      List<Parcel> parcels,
      List<Return> returns,
      Money paid,
      Set<Component> components,
      Money refunded,
      List<Refund> refunds,
      Money balance) {}

  /**
   * What a vendor sees.
   *
   * @param order the whole
   * @param vendor who looks
   * @return the vendor's part
   */
  public static Projection forVendor(Order order, VendorId vendor) {
    List<OrderLine> lines =
        order.lines().stream().filter(line -> vendor.equals(line.vendor())).toList();
    List<ShippingLine> shipping =
        order.shipping().stream().filter(one -> vendor.equals(one.vendor())).toList();
    Money zero = Money.zero(order.currency());
    Seen seen =
        new Seen(
            lines,
            shipping,
            List.of(),
            Totals.of(order.currency(), lines, shipping, List.of(), zero),
            order.buyer().forVendor(),
            order.attribution().forVendor(),
            order.statuses().with(Status.of(order.fulfilmentFacts(lines).category())),
            null,
            List.of(),
            parcels(order.parcels(), lines),
            returns(order.returns(), lines),
            zero,
            Refunds.components(order, vendor),
            zero,
            Refunds.forVendor(order, vendor),
            zero);
    return new Projection(order, seen);
  }

  /**
   * What the customer sees.
   *
   * @param order the whole
   * @return the customer's copy
   */
  public static Projection forCustomer(Order order) {
    Seen seen =
        new Seen(
            order.lines().stream().map(OrderLine::forCustomer).toList(),
            order.shipping(),
            order.fees(),
            order.totals(),
            order.buyer().forCustomer(),
            order.attribution().forCustomer(),
            order.statuses(),
            order.display().orElse(null),
            order.payments().stream().map(Payment::forCustomer).toList(),
            order.parcels(),
            order.returns().stream().map(Return::withoutReason).toList(),
            order.paid(),
            Set.of(),
            order.refunded(),
            Refunds.forCustomer(order),
            order.balance());
    return new Projection(order, seen);
  }

  private static List<Return> returns(List<Return> all, List<OrderLine> lines) {
    Set<Integer> own = numbers(lines);
    return all.stream().map(one -> one.only(own)).filter(one -> !one.isEmpty()).toList();
  }

  private static Set<Integer> numbers(List<OrderLine> lines) {
    return lines.stream().map(OrderLine::number).collect(Collectors.toSet());
  }

  private static List<Parcel> parcels(List<Parcel> all, List<OrderLine> lines) {
    Set<Integer> own = numbers(lines);
    return all.stream()
        .map(parcel -> parcel.only(own))
        .filter(parcel -> !parcel.units().isEmpty())
        .toList();
  }

  @Override
  public OrderId id() {
    return id;
  }

  @Override
  public ShopId shop() {
    return shop;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public Optional<OrderNumber> number() {
    return Optional.ofNullable(number);
  }

  @Override
  public Optional<Instant> placedAt() {
    return Optional.ofNullable(placedAt);
  }

  @Override
  public Instant openedAt() {
    return openedAt;
  }

  @Override
  public Instant changedAt() {
    return changedAt;
  }

  @Override
  public CurrencyUnit currency() {
    return totals.total().getCurrencyUnit();
  }

  @Override
  public List<OrderLine> lines() {
    return lines;
  }

  @Override
  public List<ShippingLine> shipping() {
    return shipping;
  }

  @Override
  public List<Fee> fees() {
    return fees;
  }

  @Override
  public Totals totals() {
    return totals;
  }

  @Override
  public Buyer buyer() {
    return buyer;
  }

  @Override
  public Attribution attribution() {
    return attribution;
  }

  @Override
  public Optional<ChosenPayment> chosenPayment() {
    return Optional.ofNullable(chosenPayment);
  }

  @Override
  public Statuses statuses() {
    return statuses;
  }

  @Override
  public OrderKind kind() {
    return kind;
  }

  @Override
  public String workflow() {
    return workflow;
  }

  @Override
  public Optional<DisplayStatus> display() {
    return Optional.ofNullable(display);
  }

  @Override
  public Optional<PaymentCancellation> paymentCancellation() {
    return Optional.ofNullable(cancellation);
  }

  @Override
  public boolean isArchived() {
    return archived;
  }

  @Override
  public List<TagId> tags() {
    return List.of();
  }

  @Override
  public List<Payment> payments() {
    return payments;
  }

  @Override
  public Money paid() {
    return paid;
  }

  /**
   * The vendor's lines and shipping, as refunds name them.
   *
   * @return nothing for a customer, to whom every component is open
   */
  public Set<Component> components() {
    return components;
  }

  @Override
  public Money refunded() {
    return refunded;
  }

  @Override
  public List<Refund> refunds() {
    return refunds;
  }

  @Override
  public Money balance() {
    return balance;
  }

  @Override
  public List<Parcel> parcels() {
    return parcels;
  }

  @Override
  public List<Return> returns() {
    return returns;
  }

  @Override
  public UnitCounts units(OrderLine line) {
    UnitCounts counts = units.get(line.number());
    if (counts == null)
      throw new IllegalArgumentException("not a line of this part: " + line.number());
    return counts;
  }

  @Override
  public String toString() {
    return "Projection[" + (number == null ? id : number) + " v" + version + "]";
  }
}
