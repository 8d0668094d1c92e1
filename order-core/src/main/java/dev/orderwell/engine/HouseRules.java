package dev.orderwell.engine;

import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.query.OrderRow;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.WorkflowSet;

/**
 * How a shop does things at one moment: as the host has set it, with the statuses that the shop has
 * made since. Everything that decides on orders or shows them goes by this.
 *
 * @param settings what decisions go by: orders can be given the statuses that there are today
 * @param words what orders are shown in: what was removed is still called something
 * @param dictionaries what the shop has named itself
 */
record HouseRules(ShopSettings settings, WorkflowSet words, Dictionaries dictionaries) {
  static HouseRules of(ShopSettings settings, Dictionaries dictionaries) {
    WorkflowSet workflows = settings.workflows();
    StatusDictionary own = dictionaries.statuses();
    return own.isEmpty()
        ? new HouseRules(settings, workflows, dictionaries)
        : new HouseRules(
            settings.workflows(workflows.withCustom(own.offered())),
            workflows.withCustom(own.everMade()),
            dictionaries);
  }

  TagDictionary tags() {
    return dictionaries.tags();
  }

  /** The order with the words that its statuses have today. */
  Order called(Order order) {
    return order.called(words.of(order.workflow(), order.kind()));
  }

  /** The row with the words that its statuses have today. */
  OrderRow called(OrderRow row) {
    return row.called(words.of(row.workflow(), row.kind()));
  }
}
