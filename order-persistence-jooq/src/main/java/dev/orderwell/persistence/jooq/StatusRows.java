package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_SHOP;
import static dev.orderwell.internal.jooq.Tables.OW_STATUS;
import static dev.orderwell.internal.jooq.Tables.OW_STATUS_HISTORY;

import dev.orderwell.json.StoredJson;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.StatusChange;
import dev.orderwell.store.StatusEntry;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.StatusEvent;
import java.util.List;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;

/**
 * The statuses that a shop has made and their history. A change writes all of them: there are few.
 */
final class StatusRows {
  private StatusRows() {}

  static StatusDictionary read(Trip trip, ShopId shop) {
    long version = ShopRows.version(trip, shop, OW_SHOP.STATUSES_VERSION);
    if (version == 0) return StatusDictionary.EMPTY;
    return StatusDictionary.of(
        version,
        trip.sql()
            .selectFrom(OW_STATUS)
            .where(OW_STATUS.SHOP_ID.eq(shop.value()))
            .orderBy(OW_STATUS.ITEM)
            .fetch(
                row -> StoredJson.read(row.get(OW_STATUS.DOCUMENT), StatusDictionary.Entry.class)));
  }

  /** False if the dictionary has another version than the change was decided on. */
  static boolean write(Trip trip, ShopId shop, StatusChange change) {
    long next = change.dictionary().version();
    if (!ShopRows.raise(trip, shop, OW_SHOP.STATUSES_VERSION, change.expectedVersion(), next)) {
      return false;
    }
    trip.sql().deleteFrom(OW_STATUS).where(OW_STATUS.SHOP_ID.eq(shop.value())).execute();
    InsertValuesStepN<Record> statuses = trip.sql().insertInto(OW_STATUS, OW_STATUS.fields());
    int item = 0;
    for (StatusDictionary.Entry entry : change.dictionary().entries()) {
      statuses = statuses.values(row(shop, ++item, entry));
    }
    if (item > 0) statuses.execute();
    InsertValuesStepN<Record> history =
        trip.sql().insertInto(OW_STATUS_HISTORY, OW_STATUS_HISTORY.fields());
    for (StatusEntry entry : change.entries()) history = history.values(row(shop, entry));
    if (!change.entries().isEmpty()) history.execute();
    return true;
  }

  private static List<?> row(ShopId shop, int item, StatusDictionary.Entry entry) {
    return List.of(
        shop.value(),
        entry.status().axis().name(),
        entry.status().code(),
        item,
        StoredJson.write(entry));
  }

  private static List<?> row(ShopId shop, StatusEntry entry) {
    return List.of(
        shop.value(),
        entry.version(),
        entry.at(),
        StoredJson.write(entry.actor()),
        StoredJson.write(entry.event()));
  }

  static List<StatusEntry> history(Trip trip, ShopId shop) {
    return trip.sql()
        .selectFrom(OW_STATUS_HISTORY)
        .where(OW_STATUS_HISTORY.SHOP_ID.eq(shop.value()))
        .orderBy(OW_STATUS_HISTORY.VERSION)
        .fetch(
            row ->
                new StatusEntry(
                    row.get(OW_STATUS_HISTORY.VERSION),
                    row.get(OW_STATUS_HISTORY.RECORDED_AT),
                    StoredJson.read(row.get(OW_STATUS_HISTORY.ACTOR), Actor.class),
                    StoredJson.read(row.get(OW_STATUS_HISTORY.EVENT), StatusEvent.class)));
  }
}
