package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_HISTORY;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.json.StoredJson;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The history of orders, a row an entry. */
final class HistoryRows {
  private static final int MOST_TOGETHER = 500;

  private HistoryRows() {}

  static List<HistoryEntry> read(Trip trip, ShopId shop, OrderId id) {
    return trip.sql()
        .selectFrom(OW_HISTORY)
        .where(is(shop.value(), id.value()))
        .orderBy(OW_HISTORY.ENTRY_NUMBER)
        .fetch(HistoryRows::entry);
  }

  private static Condition is(String shop, UUID order) {
    return OW_HISTORY.SHOP_ID.eq(shop).and(OW_HISTORY.ORDER_ID.eq(order));
  }

  private static HistoryEntry entry(Record row) {
    return new HistoryEntry(
        row.get(OW_HISTORY.ENTRY_NUMBER),
        row.get(OW_HISTORY.VERSION),
        row.get(OW_HISTORY.RECORDED_AT),
        StoredJson.read(row.get(OW_HISTORY.ACTOR), Actor.class),
        StoredJson.read(row.get(OW_HISTORY.EVENT), OrderEvent.class));
  }

  static void changes(Change change, List<Query> changes) {
    String shop = change.order().shop().value();
    UUID order = change.order().id().value();
    if (change.erasure() != null) {
      for (HistoryEntry one : change.erasure().entries()) changes.add(rewrite(shop, order, one));
    }
    List<HistoryEntry> entries = change.entries();
    for (int i = 0; i < entries.size(); i += MOST_TOGETHER) {
      int end = Math.min(i + MOST_TOGETHER, entries.size());
      changes.add(insert(shop, order, entries.subList(i, end)));
    }
  }

  private static Query rewrite(String shop, UUID order, HistoryEntry entry) {
    return DSL.update(OW_HISTORY)
        .set(OW_HISTORY.ACTOR_ROLE, entry.actor().role().name())
        .set(OW_HISTORY.ACTOR, StoredJson.write(entry.actor()))
        .set(OW_HISTORY.EVENT, StoredJson.write(entry.event()))
        .where(is(shop, order))
        .and(OW_HISTORY.ENTRY_NUMBER.eq(entry.number()));
  }

  private static Query insert(String shop, UUID order, List<HistoryEntry> some) {
    InsertValuesStepN<Record> insert = DSL.insertInto(OW_HISTORY, OW_HISTORY.fields());
    for (HistoryEntry entry : some) {
      insert =
          insert.values(
              List.of(
                  shop,
                  order,
                  entry.number(),
                  entry.version(),
                  entry.at(),
                  entry.actor().role().name(),
                  StoredJson.nameOf(entry.event()),
                  StoredJson.write(entry.actor()),
                  StoredJson.write(entry.event())));
    }
    return insert;
  }
}
