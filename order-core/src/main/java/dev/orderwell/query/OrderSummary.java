package dev.orderwell.query;

import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Customer;
import dev.orderwell.tagging.Tag;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.Statuses;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list (S1.11), as the reader may see it.
 *
 * @param id of the order
 * @param version of the order
 * @param number null as long as it is not placed
 * @param placedAt null as long as it is not placed
 * @param customer who ordered
 * @param total what it costs, or the reader's part of it
 * @param statuses where it stands
 * @param display what the one status column shows, null for a shop that shows the axes
 * @param archived whether it was put away
 * @param tags as they are called today
 */
public record OrderSummary(
    OrderId id,
    long version,
    @Nullable OrderNumber number,
    @Nullable Instant placedAt,
    Customer customer,
    Money total,
    Statuses statuses,
    @Nullable DisplayStatus display,
    boolean archived,
    List<Tag> tags) {
  /**
   * The row of an order.
   *
   * @param order as the reader sees it
   * @param tags those of {@link OrderView#tags()}, resolved
   * @return the row
   */
  public static OrderSummary of(OrderView order, List<Tag> tags) {
    return new OrderSummary(
        order.id(),
        order.version(),
        order.number().orElse(null),
        order.placedAt().orElse(null),
        order.buyer().customer(),
        order.totals().total(),
        order.statuses(),
        order.display().orElse(null),
        order.isArchived(),
        List.copyOf(tags));
  }
}
