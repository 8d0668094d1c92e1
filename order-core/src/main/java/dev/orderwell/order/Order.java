package dev.orderwell.order;

import dev.orderwell.access.OrderSubject;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.fulfilment.FulfilmentLedger;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.Fee;
import dev.orderwell.line.LineKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.party.Attribution;
import dev.orderwell.party.Buyer;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.ChosenPayment;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentLedger;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.pricing.Totals;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundBasis;
import dev.orderwell.refund.RefundLedger;
import dev.orderwell.stock.StockLedger;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.Categories;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.Facts;
import dev.orderwell.workflow.FulfilmentFacts;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PartState;
import dev.orderwell.workflow.PaymentCancellation;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.PaymentFacts;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.Statuses;
import dev.orderwell.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One order, immutable: the fold of its events. It answers questions about itself; commands decide
 * how it changes, and {@link #apply(OrderEvent, Instant)} is the only way it does.
 *
 * <p>Two orders are equal if all of their state is.
 */
public final class Order implements OrderView {
  private final OrderState state;

  /** Worked out when first asked for; two threads may both do it, to the same end. */
  private @Nullable Facts facts;

  private @Nullable PaymentFacts paymentFacts;
  private @Nullable FulfilmentFacts fulfilmentFacts;

  Order(OrderState state) {
    this.state = state;
  }

  /**
   * The order that begins with an event.
   *
   * @param id given from outside
   * @param shop its shop
   * @param opening the first event
   * @param at when it was recorded
   * @return version 0, until it is {@link #saved() saved}
   */
  public static Order opened(OrderId id, ShopId shop, OrderEvent.Opening opening, Instant at) {
    return new Order(OrderFold.open(id, shop, opening, at));
  }

  /**
   * The order that a store has kept in rows.
   *
   * @param record what {@link #toRecord()} gave
   * @return an equal order
   * @throws IllegalArgumentException if something of what was charged has no balance
   */
  public static Order of(OrderRecord record) {
    return new Order(RecordKeeping.state(record));
  }

  /**
   * The order taken apart into what a store keeps in rows. Nothing is copied: what an event has not
   * changed is in the next record the same instance, so that a store finds by identity which rows
   * it has to write.
   *
   * @return all of it
   */
  public OrderRecord toRecord() {
    return RecordKeeping.record(state);
  }

  /**
   * The order after one more event.
   *
   * @param event any but an opening one
   * @param at when it was recorded
   * @return the next order, with one line of history more
   */
  public Order apply(OrderEvent event, Instant at) {
    return new Order(OrderFold.apply(state, event, at));
  }

  /**
   * The order as it is once a change is saved: all events of a change share one version.
   *
   * @return the same one version on
   */
  public Order saved() {
    return new Order(state.copy().version(state.version + 1).build());
  }

  @Override
  public OrderId id() {
    return state.id;
  }

  @Override
  public ShopId shop() {
    return state.shop;
  }

  @Override
  public long version() {
    return state.version;
  }

  /**
   * How many lines its history has; the last one has this number.
   *
   * @return 1 and up
   */
  public int historyLength() {
    return state.historyLength;
  }

  /**
   * How many notes were written.
   *
   * @return the number of the last one
   */
  public int noteCount() {
    return state.notes;
  }

  @Override
  public Optional<OrderNumber> number() {
    return Optional.ofNullable(state.number);
  }

  @Override
  public Optional<Instant> placedAt() {
    return Optional.ofNullable(state.placedAt);
  }

  @Override
  public Instant openedAt() {
    return state.openedAt;
  }

  @Override
  public Instant changedAt() {
    return state.changedAt;
  }

  @Override
  public CurrencyUnit currency() {
    return totals().total().getCurrencyUnit();
  }

  @Override
  public List<OrderLine> lines() {
    return state.lines;
  }

  @Override
  public List<ShippingLine> shipping() {
    return state.terms.shipping();
  }

  @Override
  public List<Fee> fees() {
    return state.terms.fees();
  }

  @Override
  public Totals totals() {
    return state.terms.totals();
  }

  @Override
  public Buyer buyer() {
    return state.buyer;
  }

  @Override
  public Attribution attribution() {
    return state.terms.attribution();
  }

  @Override
  public Optional<ChosenPayment> chosenPayment() {
    return Optional.ofNullable(state.terms.payment());
  }

  @Override
  public Statuses statuses() {
    return state.statuses;
  }

  @Override
  public boolean isArchived() {
    return state.archived;
  }

  /**
   * Whether its customer was erased (X13).
   *
   * @return true for ever once that was done
   */
  public boolean isErased() {
    return state.erased;
  }

  @Override
  public List<TagId> tags() {
    return List.copyOf(state.tags);
  }

  @Override
  public List<Payment> payments() {
    return state.payments.payments();
  }

  /**
   * The ledger of its payments.
   *
   * @return all of them
   */
  public PaymentLedger paymentLedger() {
    return state.payments;
  }

  /**
   * Since when nobody knows what became of something that a provider was asked for (P10).
   *
   * @return when the oldest of it was decided; empty if all is known
   */
  public Optional<Instant> inDoubtSince() {
    return requests()
        .filter(request -> request.state().isInDoubt())
        .map(request -> request.operation().at())
        .min(Instant::compareTo);
  }

  /**
   * All that providers are or were asked for: parts of refunds, captures, voids.
   *
   * @return in no order; without what went another way since
   */
  public Stream<ProviderRequest> requests() {
    return Stream.concat(
        refunds().stream()
            .flatMap(refund -> refund.legs().stream())
            .flatMap(leg -> leg.request().stream()),
        state.payments.requests().stream());
  }

  /**
   * Something that a provider is or was asked for: a part of a refund, a capture, a void.
   *
   * @param operation its number
   * @return how far it is; empty if there is none, or if the part went another way since
   */
  public Optional<ProviderRequest> request(int operation) {
    return requests().filter(request -> request.operation().number() == operation).findFirst();
  }

  @Override
  public Money paid() {
    return state.payments.captured();
  }

  /**
   * What the customer has to pay in all.
   *
   * @return the total less what was refunded of it, or nothing once the order is cancelled
   */
  public Money owed() {
    return state.cancelled
        ? Money.zero(currency())
        : totals().total().minus(state.refunds.settledCharges());
  }

  @Override
  public Money refunded() {
    return state.refunds.settled();
  }

  /**
   * What came in and has stayed (S0.14).
   *
   * @return captured, less refunded and charged back; below zero if more has gone back than came in
   */
  public Money netPaid() {
    return paid().minus(refunded()).minus(state.refunds.chargedBack());
  }

  @Override
  public Money balance() {
    return owed().minus(netPaid());
  }

  @Override
  public List<Refund> refunds() {
    return state.refunds.refunds();
  }

  /**
   * The ledger of its refunds.
   *
   * @return all of them, and what they leave
   */
  public RefundLedger refundLedger() {
    return state.refunds;
  }

  /**
   * What refunds of it are worked out from.
   *
   * @return of the whole order
   */
  public RefundBasis refundBasis() {
    return RefundBases.whole(this);
  }

  /**
   * What refunds of a vendor's part are worked out from (S4.26).
   *
   * @param vendor whose part
   * @return the vendor's lines and shipping alone
   */
  public RefundBasis refundBasis(VendorId vendor) {
    return RefundBases.ofVendor(this, vendor);
  }

  @Override
  public List<Parcel> parcels() {
    return state.fulfilment.parcels();
  }

  @Override
  public List<Return> returns() {
    return state.fulfilment.returns();
  }

  /**
   * The ledger of its parcels and returns.
   *
   * @return all of them, and the units that will never be in one
   */
  public FulfilmentLedger fulfilmentLedger() {
    return state.fulfilment;
  }

  /**
   * The ledger of its stock.
   *
   * @return what was taken and what of that was put back
   */
  public StockLedger stock() {
    return state.stock;
  }

  /**
   * Whether it is time to take its units off the stock (S3.14).
   *
   * @return by the policy of its shop when it was begun
   */
  public boolean isStockDue() {
    if (!isPlaced()) return false;
    return switch (state.terms.stockTaking()) {
      case NEVER -> false;
      case WHEN_PLACED -> true;
      case WHEN_AUTHORIZED -> isPaid() || isPromised();
      case WHEN_PAID -> isPaid();
    };
  }

  /**
   * Whether it is time to give its downloads to the customer (S3.21).
   *
   * @return by the policy of its shop when it was begun; false while it is on hold
   */
  public boolean isDigitalDue() {
    boolean held = state.statuses.order().category() == OrderCategory.ON_HOLD;
    if (!isPlaced() || state.cancelled || held) return false;
    boolean paid = isPaid() && !balance().isPositive();
    return switch (state.terms.digitalDelivery()) {
      case BY_HAND -> false;
      case WHEN_PAID -> paid;
      case WHEN_PAID_ONLINE -> paid && !isPaidByHand();
    };
  }

  private boolean isPaidByHand() {
    return payments().stream()
        .anyMatch(payment -> payment.captured().isPositive() && payment.method().isByHand());
  }

  private boolean isPromised() {
    Money total = totals().total();
    Money expected = paid().plus(state.payments.open());
    return paymentFacts().category() == PaymentCategory.AUTHORIZED
        || (total.isPositive() && !expected.isLessThan(total));
  }

  @Override
  public UnitCounts units(OrderLine line) {
    return state.units.get(line.number() - 1);
  }

  /**
   * Whether it is an order yet.
   *
   * @return false for drafts and carts
   */
  public boolean isPlaced() {
    return state.placedAt != null;
  }

  /**
   * Whether it is a cart that its customer has not left (X6).
   *
   * @return false for drafts, for carts that were left and once it is placed
   */
  public boolean isOpenCart() {
    return state.cart && !state.left && !isPlaced();
  }

  /**
   * Whether it was called off as a whole.
   *
   * @return true for ever once it was
   */
  public boolean isCancelled() {
    return state.cancelled;
  }

  /**
   * Who sells something of it, apart from the shop.
   *
   * @return by id
   */
  public NavigableSet<VendorId> vendors() {
    NavigableSet<VendorId> vendors = new TreeSet<>();
    lines().stream().map(OrderLine::vendor).filter(Objects::nonNull).forEach(vendors::add);
    return vendors;
  }

  /**
   * Whose order it is, as the access policy sees it.
   *
   * @return customer and vendors
   */
  public OrderSubject subject() {
    return new OrderSubject(buyer().customer().id(), Set.copyOf(vendors()));
  }

  /**
   * All that decides where its payment stands.
   *
   * @return what the payment table is asked with
   */
  public PaymentFacts paymentFacts() {
    PaymentFacts known = paymentFacts;
    if (known == null) paymentFacts = known = newPaymentFacts();
    return known;
  }

  private PaymentFacts newPaymentFacts() {
    PaymentLedger payments = state.payments;
    RefundLedger refunds = state.refunds;
    return new PaymentFacts(
        state.cart && state.left && !isPlaced(),
        totals().total(),
        charged(),
        refunds.settledCharges().plus(refunds.lost()),
        payments.open(),
        payments.pending(),
        cancellation(),
        state.terms.zeroTotal());
  }

  /**
   * All that decides where its goods stand.
   *
   * @return what the fulfilment table is asked with
   */
  public FulfilmentFacts fulfilmentFacts() {
    FulfilmentFacts known = fulfilmentFacts;
    if (known == null) fulfilmentFacts = known = fulfilmentFacts(lines());
    return known;
  }

  FulfilmentFacts fulfilmentFacts(List<OrderLine> lines) {
    boolean anyDelivered = lines.stream().anyMatch(line -> line.delivery() != Delivery.NONE);
    FulfilmentSums sums = new FulfilmentSums();
    for (OrderLine line : lines) {
      if (!anyDelivered || line.delivery() != Delivery.NONE) sums.add(units(line));
    }
    return sums.facts(isPaid());
  }

  private boolean isPaid() {
    Money total = totals().total();
    return total.isZero()
        ? paymentFacts().category() == PaymentCategory.PAID
        : !charged().isLessThan(total);
  }

  /** C: what came in, less overpayments returned. */
  private Money charged() {
    RefundLedger refunds = state.refunds;
    Money overpayments = refunds.settled().minus(refunds.settledCharges());
    Money kept = paid().minus(overpayments);
    return kept.isNegative() ? Money.zero(currency()) : kept;
  }

  @Override
  public Optional<PaymentCancellation> paymentCancellation() {
    return paymentFacts().cause();
  }

  /**
   * What the facts say of all three axes. The categories of {@link #statuses()} differ from it only
   * inside a decision.
   *
   * @return one category an axis
   */
  public Categories categories() {
    return new Categories(category(), paymentFacts().category(), fulfilmentFacts().category());
  }

  /** Between placing and cancelling, moves are the facts of the order axis. */
  private OrderCategory category() {
    if (!isPlaced()) return OrderCategory.UNPLACED;
    if (state.cancelled) return OrderCategory.CANCELLED;
    OrderCategory moved = (OrderCategory) state.statuses.order().category();
    boolean early = moved == OrderCategory.UNPLACED || moved == OrderCategory.CANCELLED;
    return early ? OrderCategory.NEW : moved;
  }

  @Override
  public OrderKind kind() {
    return state.kind;
  }

  static OrderKind kind(List<OrderLine> lines) {
    Set<LineKind> kinds = lines.stream().map(OrderLine::kind).collect(Collectors.toSet());
    if (kinds.contains(LineKind.PHYSICAL)) return OrderKind.GOODS;
    if (kinds.contains(LineKind.BOOKING) || kinds.contains(LineKind.TICKET)) {
      return OrderKind.BOOKING;
    }
    if (kinds.contains(LineKind.SERVICE)) return OrderKind.SERVICE;
    return kinds.contains(LineKind.DIGITAL) ? OrderKind.DIGITAL : OrderKind.DONATION;
  }

  @Override
  public String workflow() {
    return state.workflow;
  }

  @Override
  public Optional<DisplayStatus> display() {
    return Optional.ofNullable(state.display);
  }

  /**
   * Where it was before it was put on hold (X5).
   *
   * @return empty unless it is on hold
   */
  public Optional<Status> heldFrom() {
    return Optional.ofNullable(state.heldFrom);
  }

  /**
   * How far each seller's part is (S4.15).
   *
   * @return one a seller, the shop among them if it sells something itself
   */
  public List<PartState> parts() {
    return Parts.of(this, state.completedParts);
  }

  /**
   * All that guards and reactions of a workflow may look at.
   *
   * @return as it is now
   */
  public Facts facts() {
    Facts known = facts;
    if (known == null) facts = known = newFacts();
    return known;
  }

  private Facts newFacts() {
    FulfilmentFacts goods = fulfilmentFacts();
    return new Facts(
        kind(),
        statuses(),
        paymentFacts(),
        goods,
        parts(),
        balance(),
        state.payments.open(),
        isPlaced(),
        isArchived(),
        goods.started() || goods.readyForPickup() > 0 || goods.handedOver() > 0,
        state.refunds.isAnyOpen(),
        state.refunds.kept().isPositive());
  }

  /**
   * Whether nothing is left to be done with it: nothing to hand over, no money to come in or go
   * back, no refund under way.
   *
   * @return false for what is not placed
   */
  public boolean isFinished() {
    boolean done =
        isCancelled()
            || statuses().order().category() == OrderCategory.COMPLETED
            || (lines().stream().allMatch(line -> units(line).open() == 0) && isSettled());
    return isPlaced() && done && !balance().isNegative() && !state.refunds.isAnyOpen();
  }

  /**
   * Of an order that is refunded nobody takes money any more (S1.30), nor of one of which nothing
   * is due and nothing is expected.
   */
  private boolean isSettled() {
    boolean expected = !state.payments.calledOff() || balance().isPositive();
    return !expected || facts().isPaid() || paymentFacts().category() == PaymentCategory.REFUNDED;
  }

  /**
   * The order with the words that its statuses have today.
   *
   * @param workflow its own
   * @return an equal order, this one if the words are the same
   */
  public Order called(Workflow workflow) {
    Statuses statuses = workflow.today(state.statuses);
    DisplayStatus before = state.display;
    DisplayStatus display = before == null ? null : workflow.today(before);
    boolean same = statuses.isCalledLike(state.statuses) && isCalledLike(before, display);
    return same ? this : new Order(state.copy().statuses(statuses).display(display).build());
  }

  private static boolean isCalledLike(
      @Nullable DisplayStatus before, @Nullable DisplayStatus after) {
    return before == null
        || after == null
        || (before.labels().equals(after.labels())
            && Objects.equals(before.colour(), after.colour()));
  }

  private @Nullable PaymentCancellation cancellation() {
    if (state.cancelled) return PaymentCancellation.ORDER_CANCELLED;
    if (state.payments.calledOff()) return PaymentCancellation.CALLED_OFF;
    return state.payments.allAttemptsEnded() ? PaymentCancellation.ATTEMPTS_ENDED : null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Order order && state.equals(order.state);
  }

  @Override
  public int hashCode() {
    return state.id.hashCode();
  }

  @Override
  public String toString() {
    return "Order["
        + number().map(OrderNumber::value).orElse(state.id.toString())
        + " v"
        + state.version
        + "]";
  }
}
