package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_PARKED_EVENT;

import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.identity.CommandId;
import dev.orderwell.json.CommandJson;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.ParkedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The events of providers that belong to no order yet. */
final class ParkingRows {
  private final Session session;

  ParkingRows(Session session) {
    this.session = session;
  }

  private static Condition is(ParkedEvent event) {
    return OW_PARKED_EVENT
        .SHOP_ID
        .eq(event.shop().value())
        .and(OW_PARKED_EVENT.NAME.eq(event.name().value()));
  }

  /** Inserted unless it is there: a failed statement would end a host's transaction. */
  void park(ParkedEvent event) {
    touched(
        trip ->
            trip.sql()
                .insertInto(OW_PARKED_EVENT)
                .set(OW_PARKED_EVENT.SHOP_ID, event.shop().value())
                .set(OW_PARKED_EVENT.NAME, event.name().value())
                .set(OW_PARKED_EVENT.TRIES, event.tries())
                .set(OW_PARKED_EVENT.DUE_AT, moment(trip, event.due()))
                .set(OW_PARKED_EVENT.ORDER_NAME, event.order())
                .set(OW_PARKED_EVENT.DOCUMENT, CommandJson.write(event.event()))
                .onDuplicateKeyIgnore()
                .execute());
  }

  /** H2 has to be told the type where it inserts by a merge. */
  private static Field<Instant> moment(Trip trip, Instant due) {
    Field<Instant> moment = DSL.val(due, OW_PARKED_EVENT.DUE_AT);
    return trip.dialect() == SQLDialect.H2 ? moment.cast(OW_PARKED_EVENT.DUE_AT) : moment;
  }

  List<ParkedEvent> due(Instant now, int limit) {
    return listed(OW_PARKED_EVENT.DUE_AT.le(now), limit, List.of());
  }

  /** Where there is a range, H2 takes the index that is in order. */
  List<ParkedEvent> all(ShopId shop, int limit) {
    Condition ofShop =
        OW_PARKED_EVENT.SHOP_ID.eq(shop.value()).and(OW_PARKED_EVENT.DUE_AT.ge(Moments.EARLIEST));
    return listed(ofShop, limit, List.of(OW_PARKED_EVENT.SHOP_ID));
  }

  private List<ParkedEvent> listed(Condition which, int limit, List<Field<?>> fixed) {
    return session.read(
        trip ->
            trip.sql()
                .selectFrom(OW_PARKED_EVENT)
                .where(which)
                .orderBy(trip.sorted(fixed, OW_PARKED_EVENT.DUE_AT, OW_PARKED_EVENT.NAME))
                .limit(limit)
                .fetch(ParkingRows::parked));
  }

  boolean again(ParkedEvent event, Instant due) {
    return touched(
        trip ->
            trip.sql()
                .update(OW_PARKED_EVENT)
                .set(OW_PARKED_EVENT.TRIES, event.tries() + 1)
                .set(OW_PARKED_EVENT.DUE_AT, due)
                .where(is(event))
                .and(OW_PARKED_EVENT.TRIES.eq(event.tries()))
                .execute());
  }

  boolean remove(ParkedEvent event) {
    return touched(trip -> trip.sql().deleteFrom(OW_PARKED_EVENT).where(is(event)).execute());
  }

  private boolean touched(ToIntFunction<Trip> change) {
    return Retrying.write(session, trip -> change.applyAsInt(trip) == 1);
  }

  private static ParkedEvent parked(Record row) {
    String document = Objects.requireNonNull(row.get(OW_PARKED_EVENT.DOCUMENT));
    return new ParkedEvent(
        new ShopId(row.get(OW_PARKED_EVENT.SHOP_ID)),
        new CommandId(row.get(OW_PARKED_EVENT.NAME)),
        (RecordProviderEvent) CommandJson.command(document),
        row.get(OW_PARKED_EVENT.ORDER_NAME),
        row.get(OW_PARKED_EVENT.TRIES),
        row.get(OW_PARKED_EVENT.DUE_AT));
  }
}
