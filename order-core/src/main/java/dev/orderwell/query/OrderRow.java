package dev.orderwell.query;

import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Customer;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.Statuses;
import dev.orderwell.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list as a store answers it: what the columns of S1.11 show, without the order
 * itself.
 *
 * @param id of the order
 * @param version of the order
 * @param number null as long as it is not placed
 * @param placedAt null as long as it is not placed
 * @param openedAt when it was first written down
 * @param customer who ordered
 * @param total what it costs, or the reader's part of it
 * @param statuses where it stands, in the words of its last change
 * @param display what the one status column shows, null for a shop that shows the axes
 * @param archived whether it was put away
 * @param tags by id
 * @param kind what it is about
 * @param workflow the name of its workflow
 */
public record OrderRow(
    OrderId id,
    long version,
    @Nullable OrderNumber number,
    @Nullable Instant placedAt,
    Instant openedAt,
    Customer customer,
    Money total,
    Statuses statuses,
    @Nullable DisplayStatus display,
    boolean archived,
    List<TagId> tags,
    OrderKind kind,
    String workflow) {
  /** Copies. */
  public OrderRow {
    tags = List.copyOf(tags);
  }

  /**
   * The row of an order.
   *
   * @param order as the reader sees it
   * @return its row
   */
  public static OrderRow of(OrderView order) {
    return new OrderRow(
        order.id(),
        order.version(),
        order.number().orElse(null),
        order.placedAt().orElse(null),
        order.openedAt(),
        order.buyer().customer(),
        order.totals().total(),
        order.statuses(),
        order.display().orElse(null),
        order.isArchived(),
        order.tags(),
        order.kind(),
        order.workflow());
  }

  /**
   * When it was placed, or opened if it is not placed.
   *
   * @return what lists are sorted by unless told otherwise
   */
  public Instant at() {
    return placedAt == null ? openedAt : placedAt;
  }

  /**
   * The row without what staff keeps for itself.
   *
   * @return a copy without tags
   */
  public OrderRow forCustomer() {
    return with(statuses, display, List.of());
  }

  /**
   * The row with the words that its statuses have today.
   *
   * @param own its workflow
   * @return a copy
   */
  public OrderRow called(Workflow own) {
    return with(own.today(statuses), display == null ? null : own.today(display), tags);
  }

  private OrderRow with(Statuses words, @Nullable DisplayStatus shown, List<TagId> seen) {
    return new OrderRow(
        id, version, number, placedAt, openedAt, customer, total, words, shown, archived, seen,
        kind, workflow);
  }
}
