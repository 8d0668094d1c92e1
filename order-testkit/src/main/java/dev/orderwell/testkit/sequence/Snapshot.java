package dev.orderwell.testkit.sequence;

import dev.orderwell.identity.OrderId;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.StatusDictionary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Everything that a refused command must leave as it is. */
record Snapshot(List<Object> all) {
  static Snapshot of(OrderStore store, Collection<OrderId> ids) {
    List<Object> all = new ArrayList<>();
    for (OrderId id : ids) {
      all.add(store.find(ShopId.MAIN, id));
      all.add(store.history(ShopId.MAIN, id));
      all.add(store.pending(ShopId.MAIN, id));
    }
    TagDictionary tags = store.tags(ShopId.MAIN);
    all.add(tags.version());
    all.add(tags.entries());
    all.add(store.tagHistory(ShopId.MAIN));
    StatusDictionary statuses = store.statuses(ShopId.MAIN);
    all.add(statuses.version());
    all.add(statuses.entries());
    all.add(store.statusHistory(ShopId.MAIN));
    return new Snapshot(all);
  }
}
