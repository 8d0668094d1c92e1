package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_SHOP;
import static dev.orderwell.internal.jooq.Tables.OW_TAG;
import static dev.orderwell.internal.jooq.Tables.OW_TAG_HISTORY;

import dev.orderwell.json.StoredJson;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.TagChange;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.tagging.TagEvent;
import dev.orderwell.tagging.TagId;
import java.util.Arrays;
import java.util.List;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The tags of a shop and their history. A change writes all of them: there are few. */
final class TagRows {
  private TagRows() {}

  static TagDictionary read(Trip trip, ShopId shop) {
    long version = ShopRows.version(trip, shop, OW_SHOP.TAGS_VERSION);
    if (version == 0) return TagDictionary.EMPTY;
    return TagDictionary.of(
        version,
        trip.sql().selectFrom(OW_TAG).where(OW_TAG.SHOP_ID.eq(shop.value())).fetch(TagRows::entry));
  }

  private static TagDictionary.Entry entry(Record row) {
    @Nullable Integer into = row.get(OW_TAG.MERGED_INTO);
    return new TagDictionary.Entry(
        new Tag(new TagId(row.get(OW_TAG.TAG_ID)), row.get(OW_TAG.NAME), row.get(OW_TAG.COLOUR)),
        into == null ? null : new TagId(into),
        row.get(OW_TAG.DELETED));
  }

  /** False if the dictionary has another version than the change was decided on. */
  static boolean write(Trip trip, ShopId shop, TagChange change) {
    long next = change.dictionary().version();
    if (!ShopRows.raise(trip, shop, OW_SHOP.TAGS_VERSION, change.expectedVersion(), next)) {
      return false;
    }
    trip.sql().deleteFrom(OW_TAG).where(OW_TAG.SHOP_ID.eq(shop.value())).execute();
    InsertValuesStepN<Record> tags = trip.sql().insertInto(OW_TAG, OW_TAG.fields());
    for (TagDictionary.Entry entry : change.dictionary().entries()) {
      tags = tags.values(row(shop, entry));
    }
    if (!change.dictionary().entries().isEmpty()) tags.execute();
    InsertValuesStepN<Record> history =
        trip.sql().insertInto(OW_TAG_HISTORY, OW_TAG_HISTORY.fields());
    for (TagEntry entry : change.entries()) history = history.values(row(shop, entry));
    if (!change.entries().isEmpty()) history.execute();
    return true;
  }

  private static List<?> row(ShopId shop, TagDictionary.Entry entry) {
    return Arrays.asList(
        shop.value(),
        entry.tag().id().value(),
        entry.tag().name(),
        entry.tag().colour(),
        entry.mergedInto() == null ? null : entry.mergedInto().value(),
        entry.deleted());
  }

  private static List<?> row(ShopId shop, TagEntry entry) {
    return List.of(
        shop.value(),
        entry.version(),
        entry.at(),
        StoredJson.write(entry.actor()),
        StoredJson.write(entry.event()));
  }

  static List<TagEntry> history(Trip trip, ShopId shop) {
    return trip.sql()
        .selectFrom(OW_TAG_HISTORY)
        .where(OW_TAG_HISTORY.SHOP_ID.eq(shop.value()))
        .orderBy(OW_TAG_HISTORY.VERSION)
        .fetch(
            row ->
                new TagEntry(
                    row.get(OW_TAG_HISTORY.VERSION),
                    row.get(OW_TAG_HISTORY.RECORDED_AT),
                    StoredJson.read(row.get(OW_TAG_HISTORY.ACTOR), Actor.class),
                    StoredJson.read(row.get(OW_TAG_HISTORY.EVENT), TagEvent.class)));
  }
}
