package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_INSTRUCTION;

import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.json.StoredJson;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.PendingInstruction;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What the world still has to do: claimed by a compare-and-set on the number of tries. */
final class OutboxRows {
  private final Session session;

  OutboxRows(Session session) {
    this.session = session;
  }

  static List<?> row(PendingInstruction one) {
    return List.of(
        one.shop().value(),
        one.id().order().value(),
        one.id().version(),
        one.id().position(),
        StoredJson.nameOf(one.instruction()),
        one.tries(),
        one.due(),
        one.dead(),
        StoredJson.write(one.instruction()));
  }

  static Condition is(String shop, InstructionId id) {
    return OW_INSTRUCTION
        .SHOP_ID
        .eq(shop)
        .and(OW_INSTRUCTION.ORDER_ID.eq(id.order().value()))
        .and(OW_INSTRUCTION.VERSION.eq(id.version()))
        .and(OW_INSTRUCTION.ITEM.eq(id.position()));
  }

  private static Condition isStill(PendingInstruction listed, boolean dead) {
    return is(listed.shop().value(), listed.id())
        .and(OW_INSTRUCTION.TRIES.eq(listed.tries()))
        .and(OW_INSTRUCTION.DEAD.eq(dead));
  }

  List<PendingInstruction> due(Instant now, int limit) {
    return session.read(
        trip ->
            trip.sql()
                .selectFrom(OW_INSTRUCTION)
                .where(OW_INSTRUCTION.DEAD.eq(false))
                .and(OW_INSTRUCTION.DUE_AT.le(now))
                .orderBy(OW_INSTRUCTION.DUE_AT)
                .limit(limit)
                .fetch(OutboxRows::pending));
  }

  List<PendingInstruction> pending(ShopId shop, OrderId id) {
    return session.read(
        trip ->
            trip.sql()
                .selectFrom(OW_INSTRUCTION)
                .where(OW_INSTRUCTION.SHOP_ID.eq(shop.value()))
                .and(OW_INSTRUCTION.ORDER_ID.eq(id.value()))
                .orderBy(OW_INSTRUCTION.VERSION, OW_INSTRUCTION.ITEM)
                .fetch(OutboxRows::pending));
  }

  boolean claim(PendingInstruction listed, Instant until) {
    return touched(
        trip ->
            trip.sql()
                .update(OW_INSTRUCTION)
                .set(OW_INSTRUCTION.TRIES, listed.tries() + 1)
                .set(OW_INSTRUCTION.DUE_AT, until)
                .where(isStill(listed, false))
                .execute());
  }

  void postpone(PendingInstruction listed, Instant due) {
    touched(
        trip ->
            trip.sql()
                .update(OW_INSTRUCTION)
                .set(OW_INSTRUCTION.DUE_AT, due)
                .where(isStill(listed, false))
                .execute());
  }

  void drop(PendingInstruction claimed) {
    touched(trip -> trip.sql().deleteFrom(OW_INSTRUCTION).where(isStill(claimed, false)).execute());
  }

  boolean bury(PendingInstruction claimed) {
    return touched(
        trip ->
            trip.sql()
                .update(OW_INSTRUCTION)
                .set(OW_INSTRUCTION.DEAD, true)
                .where(isStill(claimed, false))
                .execute());
  }

  List<PendingInstruction> dead(ShopId shop, int limit) {
    return session.read(
        trip ->
            trip.sql()
                .selectFrom(OW_INSTRUCTION)
                .where(OW_INSTRUCTION.DEAD.eq(true))
                .and(OW_INSTRUCTION.SHOP_ID.eq(shop.value()))
                .orderBy(OW_INSTRUCTION.DUE_AT)
                .limit(limit)
                .fetch(OutboxRows::pending));
  }

  boolean revive(PendingInstruction dead, Instant due) {
    return touched(
        trip ->
            trip.sql()
                .update(OW_INSTRUCTION)
                .set(OW_INSTRUCTION.DEAD, false)
                .set(OW_INSTRUCTION.TRIES, 0)
                .set(OW_INSTRUCTION.DUE_AT, due)
                .where(isStill(dead, true))
                .execute());
  }

  private boolean touched(ToIntFunction<Trip> change) {
    return Retrying.write(session, trip -> change.applyAsInt(trip) == 1);
  }

  private static PendingInstruction pending(Record row) {
    @Nullable String document = row.get(OW_INSTRUCTION.DOCUMENT);
    return new PendingInstruction(
        new InstructionId(
            new OrderId(row.get(OW_INSTRUCTION.ORDER_ID)),
            row.get(OW_INSTRUCTION.VERSION),
            row.get(OW_INSTRUCTION.ITEM)),
        new ShopId(row.get(OW_INSTRUCTION.SHOP_ID)),
        StoredJson.read(document, Instruction.class),
        row.get(OW_INSTRUCTION.TRIES),
        row.get(OW_INSTRUCTION.DUE_AT),
        row.get(OW_INSTRUCTION.DEAD));
  }
}
