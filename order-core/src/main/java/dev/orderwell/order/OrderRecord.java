package dev.orderwell.order;

import dev.orderwell.event.Placement;
import dev.orderwell.fulfilment.DigitalDelivery;
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
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.pricing.Basket;
import dev.orderwell.pricing.Totals;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Refund;
import dev.orderwell.stock.StockMove;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.Statuses;
import dev.orderwell.workflow.WorkflowStart;
import dev.orderwell.workflow.ZeroTotal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An order taken apart into what a store keeps in rows: one head, terms that hardly ever change,
 * and lists of which each element is a row. {@link Order#toRecord()} takes an order apart, {@link
 * Order#of(OrderRecord)} puts it together again. For authors of stores.
 *
 * <p>Of two records of one order, terms, lists and elements that no event between them has changed
 * are the same instances; the list of balances is a new one, of which that is true of the elements.
 * To find what has to be written compare by identity, not by {@code equals}: two statuses with
 * other labels are equal, and are written differently all the same.
 *
 * @param id given from outside
 * @param shop its shop
 * @param version one more with each change
 * @param head what nearly every change touches
 * @param terms what was settled when the order was opened
 * @param lines by number; they never change
 * @param balances of the lines, of shipping, of fees, and of the rounding, in this order; each
 *     knows its component
 * @param payments by number
 * @param requests what providers were asked for beside refunds, by operation
 * @param refunds by number
 * @param chargebacks in the order in which they came
 * @param parcels by number
 * @param returns by number
 * @param stockMoves by operation
 */
public record OrderRecord(
    OrderId id,
    ShopId shop,
    long version,
    Head head,
    Terms terms,
    List<OrderLine> lines,
    List<Balance> balances,
    List<Payment> payments,
    List<ProviderRequest> requests,
    List<Refund> refunds,
    List<Chargeback> chargebacks,
    List<Parcel> parcels,
    List<Return> returns,
    List<StockMove> stockMoves) {
  /** Copies lists that can be changed, and keeps the others. */
  public OrderRecord {
    lines = List.copyOf(lines);
    balances = List.copyOf(balances);
    payments = List.copyOf(payments);
    requests = List.copyOf(requests);
    refunds = List.copyOf(refunds);
    chargebacks = List.copyOf(chargebacks);
    parcels = List.copyOf(parcels);
    returns = List.copyOf(returns);
    stockMoves = List.copyOf(stockMoves);
  }

  /**
   * What an order has once and what nearly every change touches.
   *
   * @param historyLength lines of history, 1 and up
   * @param notes how many were written
   * @param number null as long as the order is not placed, and where a shop gives none
   * @param placedAt null as long as it is not placed
   * @param openedAt when it was first heard of
   * @param changedAt when its last line of history was recorded
   * @param cart whether it began as a cart
   * @param left whether the customer of the cart has left it (X6)
   * @param cancelled whether it was cancelled
   * @param archived whether it is put away (S0.19)
   * @param erased whether its customer was erased (X13)
   * @param buyer as corrected last
   * @param paymentCalledOff whether staff called the payment off by hand
   * @param operations how many operations providers were asked for
   * @param calledOff units by line number, each above zero
   * @param started open units that are being worked on, by line number, each above zero
   * @param ready open units that wait at the counter, by line number, each above zero
   * @param tags in ascending order
   * @param workflow the id of the one it follows
   * @param statuses on all axes
   * @param display in one column, null where its workflow has none
   * @param heldFrom where it was before it was put on hold, null if it is not
   * @param completedParts the parts that are complete, in ascending order: a vendor's id, or empty
   *     for the shop's own
   */
  public record Head(
      int historyLength,
      int notes,
      @Nullable OrderNumber number,
      @Nullable Instant placedAt,
      Instant openedAt,
      Instant changedAt,
      boolean cart,
      boolean left,
      boolean cancelled,
      boolean archived,
      boolean erased,
      Buyer buyer,
      boolean paymentCalledOff,
      int operations,
      Map<Integer, Integer> calledOff,
      Map<Integer, Integer> started,
      Map<Integer, Integer> ready,
      List<TagId> tags,
      String workflow,
      Statuses statuses,
      @Nullable DisplayStatus display,
      @Nullable Status heldFrom,
      List<String> completedParts) {
    /** Copies. */
    public Head {
      calledOff = Collections.unmodifiableMap(new TreeMap<>(calledOff));
      started = Collections.unmodifiableMap(new TreeMap<>(started));
      ready = Collections.unmodifiableMap(new TreeMap<>(ready));
      tags = List.copyOf(tags);
      completedParts = List.copyOf(completedParts);
    }
  }

  /**
   * What was settled when the order was opened, without its lines. Only the erasing of its customer
   * (X13) changes them.
   *
   * @param shipping by place
   * @param fees by place
   * @param taxIncluded whether its prices include taxes
   * @param totals what it costs
   * @param buyer as given when it was opened
   * @param attribution where it came from
   * @param payment what the customer chose, null if nothing
   * @param zeroTotal what an order that costs nothing counts as
   * @param stockTaking when its units are taken off the stock
   * @param digitalDelivery when what needs no parcel is handed over
   * @param start workflow and statuses in which it began
   */
  public record Terms(
      List<ShippingLine> shipping,
      List<Fee> fees,
      boolean taxIncluded,
      Totals totals,
      Buyer buyer,
      Attribution attribution,
      @Nullable ChosenPayment payment,
      ZeroTotal zeroTotal,
      StockTaking stockTaking,
      DigitalDelivery digitalDelivery,
      WorkflowStart start) {
    /** Copies the lists. */
    public Terms {
      shipping = List.copyOf(shipping);
      fees = List.copyOf(fees);
    }

    static Terms of(Placement content) {
      Basket basket = content.basket();
      return new Terms(
          basket.shipping(),
          basket.fees(),
          basket.taxIncluded(),
          basket.totals(),
          content.buyer(),
          content.attribution(),
          content.payment(),
          content.zeroTotal(),
          content.stockTaking(),
          content.digitalDelivery(),
          content.start());
    }

    Terms erased() {
      return new Terms(
          shipping,
          fees,
          taxIncluded,
          totals,
          buyer.erased(),
          attribution.erased(),
          payment,
          zeroTotal,
          stockTaking,
          digitalDelivery,
          start);
    }
  }
}
