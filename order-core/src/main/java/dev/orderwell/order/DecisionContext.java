package dev.orderwell.order;

import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.line.OrderLine;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.Operation;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision may know besides the order and the command.
 *
 * @param actor who asks
 * @param now to the microsecond
 * @param settings the shop's
 * @param dictionary the shop's tags
 * @param vendor the vendor whose lines alone are open to the actor, null if all are
 * @param number the number for an order that is placed, null as long as the store has not given one
 * @param telling whether people are told
 */
public record DecisionContext(
    Actor actor,
    Instant now,
    ShopSettings settings,
    TagDictionary dictionary,
    @Nullable VendorId vendor,
    @Nullable OrderNumber number,
    boolean telling) {
  /**
   * The lines that exist for the actor.
   *
   * @param order an order
   * @return all, or a vendor's own
   */
  public List<OrderLine> open(Order order) {
    return vendor == null
        ? order.lines()
        : order.lines().stream().filter(line -> vendor.equals(line.vendor())).toList();
  }

  /**
   * Whether it is the customer who asks, and not the shop or one of its vendors (X8).
   *
   * @return by the actor's role
   */
  public boolean isByCustomer() {
    return actor.role() == Role.CUSTOMER;
  }

  /**
   * The workflow of an order.
   *
   * @param order any
   * @return with the shop's own statuses
   */
  public Workflow workflow(Order order) {
    return settings.workflows().of(order.workflow(), order.kind());
  }

  /**
   * Something that a provider is asked for.
   *
   * @param number within the order
   * @param order whose
   * @return with a key that no other operation has
   */
  public Operation operation(int number, OrderId order) {
    return Operation.of(number, order, now);
  }

  /**
   * The same with the number that the store gave.
   *
   * @param given the number
   * @return a copy
   */
  public DecisionContext with(OrderNumber given) {
    return new DecisionContext(actor, now, settings, dictionary, vendor, given, telling);
  }

  /**
   * The same after a command has made tags.
   *
   * @param changed the dictionary with them
   * @return a copy
   */
  public DecisionContext with(TagDictionary changed) {
    return new DecisionContext(actor, now, settings, changed, vendor, number, telling);
  }
}
