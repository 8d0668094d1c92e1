package dev.orderwell.event;

import dev.orderwell.fulfilment.DigitalDelivery;
import dev.orderwell.party.Attribution;
import dev.orderwell.party.Buyer;
import dev.orderwell.pricing.Basket;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.workflow.ZeroTotal;

/**
 * What an order starts from.
 *
 * @param basket what is bought
 * @param buyer by whom
 * @param attribution because of what
 * @param zeroTotal what a total of nothing counts as
 * @param stockTaking when its units are taken off the stock
 * @param digitalDelivery when its downloads are given to the customer
 */
public record Placement(
    Basket basket,
    Buyer buyer,
    Attribution attribution,
    ZeroTotal zeroTotal,
    StockTaking stockTaking,
    DigitalDelivery digitalDelivery) {}
