package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_SHOP;
import static dev.orderwell.internal.jooq.Tables.OW_VIEW;

import dev.orderwell.json.QueryJson;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.SavedView;
import dev.orderwell.query.SavedViews;
import java.util.List;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;

/** The lists that a shop has saved. A change writes all of them: there are few. */
final class ViewRows {
  private ViewRows() {}

  static SavedViews read(Trip trip, ShopId shop) {
    long version = ShopRows.version(trip, shop, OW_SHOP.VIEWS_VERSION);
    if (version == 0) return SavedViews.NONE;
    return SavedViews.of(
        version,
        trip.sql()
            .selectFrom(OW_VIEW)
            .where(OW_VIEW.SHOP_ID.eq(shop.value()))
            .orderBy(OW_VIEW.ITEM)
            .fetch(
                row ->
                    new SavedView(
                        row.get(OW_VIEW.NAME), QueryJson.read(row.get(OW_VIEW.DOCUMENT)))));
  }

  /** False if the views that are there are not one version back. */
  static boolean write(Trip trip, ShopId shop, SavedViews views) {
    long next = views.version();
    if (!ShopRows.raise(trip, shop, OW_SHOP.VIEWS_VERSION, next - 1, next)) return false;
    trip.sql().deleteFrom(OW_VIEW).where(OW_VIEW.SHOP_ID.eq(shop.value())).execute();
    InsertValuesStepN<Record> rows = trip.sql().insertInto(OW_VIEW, OW_VIEW.fields());
    int item = 0;
    for (SavedView view : views.views()) {
      rows = rows.values(List.of(shop.value(), ++item, view.name(), QueryJson.write(view.query())));
    }
    if (item > 0) rows.execute();
    return true;
  }
}
