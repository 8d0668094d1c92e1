package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_COMMAND;
import static dev.orderwell.internal.jooq.Tables.OW_INSTRUCTION;
import static dev.orderwell.internal.jooq.Tables.OW_ORDER;
import static dev.orderwell.internal.jooq.Tables.OW_SHOP;

import dev.orderwell.instruction.Instruction;
import dev.orderwell.json.StoredJson;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.store.Change;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.store.Erasure;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The statements that write one change. The first touches a row if, and only if, the order and the
 * dictionaries are still at the versions that the change was decided on.
 */
final class OrderWriter {
  private final Change change;
  private final @Nullable Long drawn;
  private final Order order;
  private final String shop;
  private final UUID id;
  private final List<Query> statements = new ArrayList<>();

  private OrderWriter(Change change, @Nullable Long drawn) {
    this.change = change;
    this.drawn = drawn;
    order = change.order();
    shop = order.shop().value();
    id = order.id().value();
  }

  /** What writes a change, and the number in the series that was drawn for it, if one was. */
  static List<Query> statements(SQLDialect dialect, Change change, @Nullable Long drawn) {
    return new OrderWriter(change, drawn).all(dialect);
  }

  private List<Query> all(SQLDialect dialect) {
    OrderState after = OrderState.of(order);
    OrderState before = change.before() == null ? null : OrderState.of(change.before());
    if (before == null) {
      statements.add(openingCommand(dialect));
      statements.add(insert(after));
    } else {
      statements.add(update(before, after));
      statements.add(DSL.insertInto(OW_COMMAND).set(command()));
    }
    OrderRows.changes(shop, id, before, after, statements);
    HistoryRows.changes(change, statements);
    if (change.erasure() != null) erase(change.erasure());
    instructions();
    return statements;
  }

  private Query openingCommand(SQLDialect dialect) {
    Map<Field<?>, Object> row = command();
    List<Field<?>> values = new ArrayList<>();
    row.forEach((field, value) -> values.add(selected(dialect, DSL.val(value, field))));
    return DSL.insertInto(OW_COMMAND, row.keySet())
        .select(DSL.select(values).where(areStill(shop, change.decidedOn())));
  }

  /** All but MariaDB want to know the type of a value that is selected. */
  private static <T> Field<T> selected(SQLDialect dialect, Param<T> value) {
    return dialect == SQLDialect.MARIADB ? value : DSL.cast(value, value);
  }

  private Map<Field<?>, Object> command() {
    Remembered command = change.command();
    Map<Field<?>, Object> row = new LinkedHashMap<>();
    row.put(OW_COMMAND.SHOP_ID, shop);
    row.put(OW_COMMAND.COMMAND_ID, command.id().value());
    row.put(OW_COMMAND.CONTENT, command.content());
    row.put(OW_COMMAND.ORDER_ID, command.order().value());
    row.put(OW_COMMAND.VERSION, command.version());
    row.put(OW_COMMAND.FIRST_ENTRY, command.firstEntry());
    row.put(OW_COMMAND.LAST_ENTRY, command.lastEntry());
    row.put(OW_COMMAND.RECORDED_AT, order.changedAt());
    return row;
  }

  private Query insert(OrderState state) {
    Map<Field<?>, @Nullable Object> row = everythingButTerms(state);
    row.put(OW_ORDER.TERMS, terms(state));
    return DSL.insertInto(OW_ORDER).set(row);
  }

  private static String terms(OrderState state) {
    return StoredJson.write(state.record().terms());
  }

  /** The terms hardly ever change. */
  private Query update(OrderState before, OrderState after) {
    Map<Field<?>, @Nullable Object> row = everythingButTerms(after);
    row.remove(OW_ORDER.SHOP_ID);
    row.remove(OW_ORDER.ORDER_ID);
    if (!before.record().terms().equals(after.record().terms()))
      row.put(OW_ORDER.TERMS, terms(after));
    return DSL.update(OW_ORDER)
        .set(row)
        .where(is(OW_ORDER.SHOP_ID, OW_ORDER.ORDER_ID))
        .and(OW_ORDER.VERSION.eq(change.expectedVersion()))
        .and(areStill(shop, change.decidedOn()));
  }

  private Map<Field<?>, @Nullable Object> everythingButTerms(OrderState state) {
    OrderRecord record = state.record();
    Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
    row.put(OW_ORDER.SHOP_ID, shop);
    row.put(OW_ORDER.ORDER_ID, id);
    row.put(OW_ORDER.VERSION, order.version());
    row.put(OW_ORDER.HISTORY_LENGTH, order.historyLength());
    ListColumns.of(state.index()).forEach((name, value) -> row.put(column(name), value));
    if (drawn != null) row.put(OW_ORDER.DRAWN_NUMBER, drawn);
    row.put(OW_ORDER.PAID, order.paid().getAmountMinorLong());
    row.put(OW_ORDER.REFUNDED, order.refunded().getAmountMinorLong());
    row.put(OW_ORDER.WORKFLOW, order.workflow());
    row.put(OW_ORDER.CHANGED_AT, order.changedAt());
    row.put(OW_ORDER.DEADLINE, change.deadline());
    row.put(OW_ORDER.DOUBT_SINCE, order.inDoubtSince().orElse(null));
    row.put(OW_ORDER.HEAD, StoredJson.write(record.head()));
    return row;
  }

  private static Field<?> column(String name) {
    Field<?> column = OW_ORDER.field(name);
    if (column == null) throw new IllegalStateException("no column " + name);
    return column;
  }

  /** True unless a dictionary of the shop has changed; a shop without any has no row. */
  static Condition areStill(String shop, Dictionaries read) {
    return DSL.notExists(
        DSL.selectOne()
            .from(OW_SHOP)
            .where(OW_SHOP.SHOP_ID.eq(shop))
            .and(
                OW_SHOP
                    .TAGS_VERSION
                    .ne(read.tags().version())
                    .or(OW_SHOP.STATUSES_VERSION.ne(read.statuses().version()))));
  }

  private Condition is(Field<String> shopColumn, Field<UUID> orderColumn) {
    return shopColumn.eq(shop).and(orderColumn.eq(id));
  }

  private void instructions() {
    if (change.completes() != null) {
      statements.add(DSL.deleteFrom(OW_INSTRUCTION).where(OutboxRows.is(shop, change.completes())));
    }
    if (change.instructions().isEmpty()) return;
    InsertValuesStepN<Record> insert = DSL.insertInto(OW_INSTRUCTION, OW_INSTRUCTION.fields());
    for (PendingInstruction one : change.instructions()) {
      insert = insert.values(OutboxRows.row(one));
    }
    statements.add(insert);
  }

  private void erase(Erasure erasure) {
    for (Map.Entry<InstructionId, Instruction> one : erasure.instructions().entrySet()) {
      statements.add(
          DSL.update(OW_INSTRUCTION)
              .set(OW_INSTRUCTION.DOCUMENT, StoredJson.write(one.getValue()))
              .where(OutboxRows.is(shop, one.getKey())));
    }
  }
}
