package dev.orderwell.persistence.jooq;

import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.Payment;
import dev.orderwell.query.OrderIndex;
import dev.orderwell.query.SearchTerms;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.tagging.TagId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as rows tell of it.
 *
 * @param record what it consists of
 * @param index what lists look at, for those who see the whole
 * @param parts the same for each vendor
 */
record OrderState(Order order, OrderRecord record, OrderIndex index, List<Part> parts) {
  private static final UnitCounts NO_UNITS = new UnitCounts(0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * What of a component was charged, given back, handed over, taken from the stock.
   *
   * @param vendor to whose part it belongs, null for the shop's own
   */
  record Component(
      Balance balance,
      @Nullable VendorId vendor,
      UnitCounts units,
      int stockTaken,
      int stockPutBack) {}

  record ChargebackItem(int item, Chargeback chargeback) {}

  record RefundPart(int refund, int item, RefundItem of) {}

  record LegPart(int refund, RefundLeg leg) {}

  record PaymentName(int payment, String name, String provider) {}

  record TagMark(TagId tag, Instant listedAt) {}

  record Part(VendorId vendor, OrderIndex index) {}

  /**
   * A word by which the order is found, apart from those of its notes.
   *
   * @param reader by whom: a vendor, or nobody for the shop
   */
  record Term(String reader, String kind, String term) {}

  static OrderState of(Order order) {
    return new OrderState(
        order,
        order.toRecord(),
        OrderIndex.of(order, List.of()),
        order.vendors().stream().map(one -> new Part(one, OrderIndex.of(order, one))).toList());
  }

  List<Component> components() {
    List<Component> components = new ArrayList<>();
    for (Balance balance : record.balances()) components.add(component(balance));
    return components;
  }

  private Component component(Balance balance) {
    int number = balance.component().number();
    return switch (balance.component().kind()) {
      case LINE -> line(balance, number);
      case SHIPPING -> unitless(balance, order.shipping().get(number - 1).vendor());
      default -> unitless(balance, null);
    };
  }

  private static Component unitless(Balance balance, @Nullable VendorId vendor) {
    return new Component(balance, vendor, NO_UNITS, 0, 0);
  }

  private Component line(Balance balance, int number) {
    OrderLine line = record.lines().get(number - 1);
    return new Component(
        balance,
        line.vendor(),
        order.units(line),
        order.stock().taken(number),
        order.stock().putBack(number));
  }

  List<ChargebackItem> chargebacks() {
    List<ChargebackItem> items = new ArrayList<>();
    for (Chargeback one : record.chargebacks()) {
      items.add(new ChargebackItem(items.size() + 1, one));
    }
    return items;
  }

  List<RefundPart> refundItems() {
    List<RefundPart> items = new ArrayList<>();
    for (Refund refund : record.refunds()) {
      int item = 0;
      for (RefundItem of : refund.items()) items.add(new RefundPart(refund.number(), ++item, of));
    }
    return items;
  }

  List<LegPart> refundLegs() {
    List<LegPart> legs = new ArrayList<>();
    for (Refund refund : record.refunds()) {
      for (RefundLeg leg : refund.legs()) legs.add(new LegPart(refund.number(), leg));
    }
    return legs;
  }

  List<PaymentName> paymentNames() {
    List<PaymentName> names = new ArrayList<>();
    for (Payment payment : record.payments()) {
      for (String name : payment.names()) {
        names.add(new PaymentName(payment.number(), name, payment.method().provider()));
      }
    }
    return names;
  }

  List<TagMark> tags() {
    return record.head().tags().stream().map(tag -> new TagMark(tag, index.row().at())).toList();
  }

  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    add("", index.terms(), terms);
    for (Part part : parts) add(part.vendor().value(), part.index().terms(), terms);
    return terms;
  }

  private static void add(String reader, SearchTerms words, List<Term> terms) {
    add(reader, "n", words.numbers(), terms);
    add(reader, "w", words.words(), terms);
    add(reader, "p", words.phones(), terms);
  }

  private static void add(String reader, String kind, Collection<String> words, List<Term> terms) {
    for (String word : words) terms.add(new Term(reader, kind, word));
  }
}
