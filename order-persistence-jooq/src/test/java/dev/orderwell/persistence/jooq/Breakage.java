package dev.orderwell.persistence.jooq;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to break the rows of {@link EveryKind}.
 *
 * @param check what has to find it, alone
 * @param sql what breaks them
 */
record Breakage(String check, List<String> sql) {
  /** The first order: of two vendors and the shop, with refunds of every mode. */
  private static final String FIRST = "order_id = " + order(1);

  private static final String LAMP =
      " where " + FIRST + " and kind = 'LINE' and component_number = 3";

  private static final String KEY =
      "(select k.operation_key from (select operation_key from ow_refund_leg where "
          + FIRST
          + " and refund_number = 1) k)";

  static final List<Breakage> ALL = all();

  private static String order(int drawn) {
    return "(select order_id from ow_order where drawn_number = " + drawn + ")";
  }

  private static List<Breakage> all() {
    List<Breakage> all = new ArrayList<>(money());
    all.addAll(history());
    all.addAll(units());
    all.addAll(lists());
    all.addAll(strays());
    all.addAll(dictionaries());
    return List.copyOf(all);
  }

  private static Breakage of(String check, String... sql) {
    return new Breakage(check, List.of(sql));
  }

  private static List<Breakage> money() {
    return List.of(
        of(
            "payment-overdrawn",
            "update ow_payment set captured = 1 where " + FIRST,
            "update ow_order set paid = 1 where " + FIRST),
        of(
            "payment-overdrawn",
            "update ow_payment set captured = 1, voided = 1 where " + FIRST,
            "update ow_order set paid = 1 where " + FIRST,
            "update ow_history set event_type = 'payment-bounced' where "
                + FIRST
                + " and entry_number = 1"),
        of(
            "component-overdrawn",
            "update ow_component set refunded = charged + 1" + LAMP,
            "update ow_refund_item set amount = (select refunded from ow_component"
                + LAMP
                + "),"
                + " net = (select refunded from ow_component"
                + LAMP
                + ") - tax"
                + LAMP,
            evenRefund(1),
            evenLegs(1),
            evenOrder(1)),
        of(
            "units-overdrawn",
            "update ow_component set units_refunded = 9" + LAMP,
            "update ow_refund_item set units = 9" + LAMP),
        of(
            "commission-overdrawn",
            "update ow_component set commission_reversed = 99999" + LAMP,
            "update ow_refund_item set commission = 99999" + LAMP),
        of("component-refunded", "update ow_component set refunded = refunded - 1" + LAMP),
        of("component-refunded", "update ow_component set units_refunded = 0" + LAMP),
        of("component-refunded", "update ow_component set commission_reversed = 0" + LAMP),
        of(
            "component-refunded",
            "update ow_refund set state = 'REQUESTED' where " + FIRST + " and refund_number = 1",
            "delete from ow_refund_leg where " + FIRST + " and refund_number = 1",
            evenOrder(1)),
        of(
            "refund-items",
            "update ow_refund set total = total + 1 where " + FIRST + " and refund_number = 1",
            "update ow_refund_leg set amount = amount + 1 where "
                + FIRST
                + " and refund_number = 1",
            evenOrder(1)),
        of(
            "refund-legs",
            "update ow_refund_leg set amount = amount - 1 where "
                + FIRST
                + " and refund_number = 1",
            evenOrder(1)),
        of(
            "refund-legs",
            "update ow_refund_leg set state = 'REVERSED' where " + FIRST + " and refund_number = 1",
            evenOrder(1)),
        of("refund-item-price", "update ow_refund_item set tax = tax + 1" + LAMP),
        of("order-total", "update ow_order set total = total + 1 where " + FIRST),
        of(
            "line-price",
            "update ow_line set net = net + 1 where " + FIRST + " and line_number = 1"),
        of("line-price", "update ow_line set quantity = 7 where " + FIRST + " and line_number = 1"),
        of(
            "line-price",
            "update ow_line set total = total + 1, tax = tax + 1 where "
                + FIRST
                + " and line_number = 1"),
        of(
            "part-total",
            "update ow_part set total = total + 1 where " + FIRST + " and vendor_id = 'bolt'"),
        of("order-paid", "update ow_order set paid = paid + 1 where " + FIRST),
        of("order-refunded", "update ow_order set refunded = refunded + 1 where " + FIRST),
        of(
            "operation-twice",
            "update ow_refund_leg set operation = 1, operation_key = 'other', mode = 'AUTOMATIC'"
                + " where "
                + FIRST
                + " and refund_number = 2"),
        of(
            "operation-key",
            "update ow_refund_leg set operation = 99, mode = 'AUTOMATIC', operation_key = "
                + KEY
                + " where "
                + FIRST
                + " and refund_number = 2"),
        of(
            "operation-missing",
            "update ow_refund_leg set operation = null where " + FIRST + " and refund_number = 1"),
        of(
            "operation-missing",
            "update ow_refund_leg set operation = 98, operation_key = 'x' where "
                + FIRST
                + " and refund_number = 2"),
        of(
            "capture-unbooked",
            "insert into ow_provider_request (shop_id, order_id, operation, operation_key,"
                + " payment_number, kind, state, amount, document)"
                + " select shop_id, order_id, 97, 'x', payment_number, 'CAPTURE', 'SUCCEEDED',"
                + " captured + 1, '{}' from ow_payment where "
                + FIRST
                + " and payment_number = 1"));
  }

  private static String evenRefund(int drawn) {
    return "update ow_refund set total = (select sum(i.amount) from ow_refund_item i"
        + " where i.order_id = ow_refund.order_id and i.refund_number = ow_refund.refund_number)"
        + " where order_id = "
        + order(drawn);
  }

  private static String evenLegs(int drawn) {
    return "update ow_refund_leg set amount = (select r.total from ow_refund r"
        + " where r.order_id = ow_refund_leg.order_id"
        + " and r.refund_number = ow_refund_leg.refund_number) where order_id = "
        + order(drawn);
  }

  private static String evenOrder(int drawn) {
    return "update ow_order set refunded = (select coalesce(sum(g.amount), 0) from ow_refund_leg g"
        + " where g.order_id = ow_order.order_id and g.state = 'SUCCEEDED') where order_id = "
        + order(drawn);
  }

  private static List<Breakage> history() {
    return List.of(
        of("history-gap", "update ow_order set history_length = history_length + 1 where " + FIRST),
        of(
            "history-gap",
            "update ow_history set entry_number = entry_number + 1000 where " + FIRST,
            "update ow_command set first_entry = first_entry + 1000, last_entry = last_entry + 1000"
                + " where "
                + FIRST),
        of(
            "history-order",
            "update ow_history set version = 5 - version where " + FIRST + " and version in (2, 3)",
            "update ow_command c set first_entry = (select min(h.entry_number) from ow_history h"
                + " where h.order_id = c.order_id and h.version = c.version),"
                + " last_entry = (select max(h.entry_number) from ow_history h"
                + " where h.order_id = c.order_id and h.version = c.version) where "
                + FIRST),
        of(
            "history-version",
            "update ow_order set version = version + 1 where " + FIRST,
            "insert into ow_command select shop_id, 'forged', content, order_id, version + 1, 0, 0,"
                + " recorded_at from ow_command where "
                + FIRST
                + " and version + 1 = (select version from ow_order where "
                + FIRST
                + ")"),
        of("history-actor", "update ow_history set actor_role = 'NOBODY' where " + FIRST),
        of("history-actor", "update ow_history set actor = '' where " + FIRST),
        of(
            "command-version",
            "update ow_command set version = 2, first_entry = (select first_entry from ow_command"
                + " where "
                + FIRST
                + " and version = 2), last_entry = (select last_entry from ow_command where "
                + FIRST
                + " and version = 2) where "
                + FIRST
                + " and version = 3"),
        of("command-version", "delete from ow_command where " + FIRST + " and version = 2"),
        of("command-entries", "update ow_command set last_entry = 99 where " + FIRST),
        of("instruction-version", "update ow_instruction set version = version + 100"));
  }

  private static List<Breakage> units() {
    return List.of(
        of(
            "units-moved",
            "update ow_component set units_handed_over = 3, units_called_off = 1" + LAMP),
        of("units-moved", "update ow_component set units_returned = units_handed_over + 1" + LAMP),
        of("units-moved", "update ow_component set units_delivered = units_handed_over + 1" + LAMP),
        of("stock-put-back", "update ow_component set stock_put_back = stock_taken + 1" + LAMP));
  }

  private static List<Breakage> lists() {
    return List.of(
        of("part-shelf", "update ow_part set archived = not archived where " + FIRST),
        of("part-shelf", "update ow_part set placed = false where " + FIRST),
        of(
            "part-shelf",
            "update ow_part set listed_at = '2020-01-01 00:00:00'" + " where " + FIRST),
        of("part-status", "update ow_part set order_status = 'other' where " + FIRST),
        of("part-status", "update ow_part set payment_category = 'other' where " + FIRST),
        of("part-status", "update ow_part set order_number = null where " + FIRST),
        of(
            "tag-shelf",
            "update ow_order_tag set listed_at = '2020-01-01 00:00:00'" + " where " + FIRST),
        of(
            "part-without-lines",
            "update ow_line set vendor_id = null where " + FIRST + " and vendor_id = 'acme'",
            "update ow_component set vendor_id = null where " + FIRST + " and vendor_id = 'acme'",
            "update ow_part set total = 0 where " + FIRST + " and vendor_id = 'acme'"),
        of(
            "lines-without-part",
            "delete from ow_part where " + FIRST + " and vendor_id = 'acme'",
            "delete from ow_term where " + FIRST + " and reader = 'acme'"),
        of(
            "term-reader",
            "update ow_term set reader = 'zen' where " + FIRST + " and reader = 'acme'"),
        of(
            "number-twice",
            "drop index ow_order_number",
            "update ow_order set order_number = (select o.order_number from ow_order o"
                + " where o.drawn_number = 2) where drawn_number = 3"),
        of("number-missing", "update ow_order set order_number = null where drawn_number = 3"),
        of("series-behind", "update ow_series set last_number = 2"),
        of("series-behind", "delete from ow_series"));
  }

  private static List<Breakage> strays() {
    return List.of(
        of("row-without-order", "delete from ow_order where " + FIRST),
        of("component-without-line", "delete from ow_line where " + FIRST + " and line_number = 1"),
        of(
            "item-without-component",
            "update ow_refund_item set component_number = 99 where "
                + FIRST
                + " and refund_number = 3"),
        of("row-without-refund", "delete from ow_refund where " + FIRST + " and refund_number = 3"),
        of("row-without-payment", "update ow_chargeback set payment_number = 9"));
  }

  private static List<Breakage> dictionaries() {
    return List.of(
        of("row-without-shop", "delete from ow_shop"),
        of("tag-unknown", "update ow_order_tag set tag_id = 99 where " + FIRST),
        of("tag-unknown", "update ow_tag set merged_into = 99"),
        of("tag-history", "delete from ow_tag_history where version = 1"),
        of("tag-history", "update ow_shop set tags_version = tags_version + 1"),
        of("status-history", "delete from ow_status_history"));
  }
}
