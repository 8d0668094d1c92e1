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
import dev.orderwell.payment.ChosenPayment;
import dev.orderwell.payment.Payment;
import dev.orderwell.pricing.Totals;
import dev.orderwell.refund.Refund;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCancellation;
import dev.orderwell.workflow.Statuses;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An order as somebody may see it. Staff see the {@link Order} itself; a vendor sees the {@link
 * Projection} onto the vendor's own lines, a customer the one without what staff keeps for itself.
 */
public sealed interface OrderView permits Order, Projection {
  /**
   * The technical id.
   *
   * @return never shown to people
   */
  OrderId id();

  /**
   * The shop it belongs to.
   *
   * @return the shop
   */
  ShopId shop();

  /**
   * How often it has changed.
   *
   * @return 1 when it is new
   */
  long version();

  /**
   * What people call it.
   *
   * @return empty as long as it is not placed
   */
  Optional<OrderNumber> number();

  /**
   * When it was placed.
   *
   * @return empty as long as it is not
   */
  Optional<Instant> placedAt();

  /**
   * When it was first written down; for an order entered later, later than it was placed.
   *
   * @return to the microsecond
   */
  Instant openedAt();

  /**
   * When it last changed.
   *
   * @return to the microsecond
   */
  Instant changedAt();

  /**
   * The currency of every amount in it.
   *
   * @return the currency
   */
  CurrencyUnit currency();

  /**
   * What was bought, as far as it is open to the reader.
   *
   * @return by line number
   */
  List<OrderLine> lines();

  /**
   * How it gets there.
   *
   * @return none where nothing is shipped
   */
  List<ShippingLine> shipping();

  /**
   * What else is paid for.
   *
   * @return usually none
   */
  List<Fee> fees();

  /**
   * The sums of the lines, shipping and fees that are open to the reader.
   *
   * @return they add up
   */
  Totals totals();

  /**
   * The buying side.
   *
   * @return as it is known now
   */
  Buyer buyer();

  /**
   * What brought it about.
   *
   * @return as far as it is open to the reader
   */
  Attribution attribution();

  /**
   * How the customer has chosen to pay (S3.3, S4.4), which says nothing of whether it was paid.
   *
   * @return empty if nobody said
   */
  Optional<ChosenPayment> chosenPayment();

  /**
   * Where it stands.
   *
   * @return one status on each axis
   */
  Statuses statuses();

  /**
   * What it is about as a whole, as far as it is open to the reader.
   *
   * @return by its lines
   */
  OrderKind kind();

  /**
   * The name of its workflow.
   *
   * @return as its shop had it when it began, or was switched to
   */
  String workflow();

  /**
   * What a shop with one status column shows for it (C5).
   *
   * @return empty for a shop that shows the axes, and for vendors
   */
  Optional<DisplayStatus> display();

  /**
   * Why its payment counts as cancelled.
   *
   * @return empty unless it does
   */
  Optional<PaymentCancellation> paymentCancellation();

  /**
   * Whether it was put away (S0.3).
   *
   * @return true if it stands in no active list
   */
  boolean isArchived();

  /**
   * Its tags; {@code Orders.tags()} knows what they are called today.
   *
   * @return by id
   */
  List<TagId> tags();

  /**
   * Its payments, as far as they are open to the reader.
   *
   * @return by number
   */
  List<Payment> payments();

  /**
   * What came in.
   *
   * @return zero or more; zero where payments are not open to the reader
   */
  Money paid();

  /**
   * What has gone back for certain.
   *
   * @return zero or more; zero where payments are not open to the reader
   */
  Money refunded();

  /**
   * Its refunds, as far as they are open to the reader: to a customer once they are approved
   * (S4.24), to a vendor those of the vendor's own lines.
   *
   * @return by number
   */
  List<Refund> refunds();

  /**
   * What is still to come in, or to be paid back if below zero (S0.13).
   *
   * @return what is owed less what came in and stayed; zero where payments are not open to the
   *     reader
   */
  Money balance();

  /**
   * Its parcels, as far as they are open to the reader.
   *
   * @return by number
   */
  List<Parcel> parcels();

  /**
   * What comes back of it, as far as it is open to the reader (X2).
   *
   * @return by number; to its customer without the reasons
   */
  List<Return> returns();

  /**
   * How far the units of a line are.
   *
   * @param line one of {@link #lines()}
   * @return the counts
   */
  UnitCounts units(OrderLine line);
}
