package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.CustomerErased;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;

/**
 * Erases the customer of an order that is finished, or was never placed (X13). Out of the order,
 * its history and what is still to be said goes everything that the customer gave: name, addresses
 * but for the country, e-mail, phone, customer id, network address, browser, comment, campaign
 * parameters and the host's own facts; and every word that anybody wrote: notes, reasons, what
 * plug-ins have answered. In its place stands {@link dev.orderwell.party.Erased#TEXT}. What was
 * bought at which price, coupons, payments, refunds and their references, parcels, tags, numbers,
 * dates, reason codes and who of the shop did what stay, and history keeps its numbering.
 *
 * <p>Afterwards the order is nobody's: no customer sees it, and nobody is told of it but the
 * merchant.
 *
 * <p>Refused: {@code erase.unfinished} as long as units, money or a refund are open; {@code
 * erase.done}.
 */
public record EraseCustomer() implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    if (order.isErased()) return Guards.no("erase.done", order);
    boolean early = order.isPlaced() && !order.isFinished();
    if (early) return Guards.no("erase.unfinished", order);
    return Decision.on(order, context).then(new CustomerErased());
  }
}
