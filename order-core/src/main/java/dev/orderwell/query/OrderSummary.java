package dev.orderwell.query;

import dev.orderwell.action.Action;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.party.Customer;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.Statuses;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 * @param kind what it is about
 * @param actions what can be done next with it (S1.12); empty unless the query asked for them
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
    List<Tag> tags,
    OrderKind kind,
    List<Action> actions) {
  /** Copies. */
  public OrderSummary {
    tags = List.copyOf(tags);
    actions = List.copyOf(actions);
  }

  /**
   * A row for people.
   *
   * @param row as a store answered it
   * @param dictionary the shop's tags
   * @return the row, without actions
   */
  public static OrderSummary of(OrderRow row, TagDictionary dictionary) {
    return new OrderSummary(
        row.id(),
        row.version(),
        row.number(),
        row.placedAt(),
        row.customer(),
        row.total(),
        row.statuses(),
        row.display(),
        row.archived(),
        row.tags().stream().map(dictionary::resolve).flatMap(Optional::stream).distinct().toList(),
        row.kind(),
        List.of());
  }

  /**
   * The row with what can be done next.
   *
   * @param offered in order
   * @return a copy
   */
  public OrderSummary offering(List<Action> offered) {
    return new OrderSummary(
        id, version, number, placedAt, customer, total, statuses, display, archived, tags, kind,
        offered);
  }
}
