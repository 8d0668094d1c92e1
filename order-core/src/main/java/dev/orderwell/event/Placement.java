package dev.orderwell.event;

import dev.orderwell.fulfilment.DigitalDelivery;
import dev.orderwell.party.Attribution;
import dev.orderwell.party.Buyer;
import dev.orderwell.payment.ChosenPayment;
import dev.orderwell.pricing.Basket;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.workflow.WorkflowStart;
import dev.orderwell.workflow.ZeroTotal;
import org.jspecify.annotations.Nullable;

/**
 * What an order starts from.
 *
 * @param basket what is bought
 * @param buyer by whom
 * @param attribution because of what
 * @param payment how the customer has chosen to pay, null if nobody said
 * @param zeroTotal what a total of nothing counts as
 * @param stockTaking when its units are taken off the stock
 * @param digitalDelivery when its downloads are given to the customer
 * @param start its workflow, and where it stands at first
 */
public record Placement(
    Basket basket,
    Buyer buyer,
    Attribution attribution,
    @Nullable ChosenPayment payment,
    ZeroTotal zeroTotal,
    StockTaking stockTaking,
    DigitalDelivery digitalDelivery,
    WorkflowStart start) {
  /**
   * The same with another start.
   *
   * @param value workflow and first statuses
   * @return a copy
   */
  public Placement starting(WorkflowStart value) {
    return new Placement(
        basket, buyer, attribution, payment, zeroTotal, stockTaking, digitalDelivery, value);
  }

  /**
   * The same once its customer is erased (X13).
   *
   * @return what was bought, without by whom
   */
  public Placement erased() {
    return new Placement(
        basket,
        buyer.erased(),
        attribution.erased(),
        payment,
        zeroTotal,
        stockTaking,
        digitalDelivery,
        start);
  }
}
