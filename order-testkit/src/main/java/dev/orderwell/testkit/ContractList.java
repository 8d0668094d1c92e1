package dev.orderwell.testkit;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.command.Ship;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderIndex;
import dev.orderwell.store.OrderStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders that differ in everything a list can look for, written one by one. */
final class ContractList {
  private static final int SIZE = 48;

  private static final List<String> NUMBERS =
      List.of("A-9", "A-10", "a-1", "KD/7", "#12", "0007", "7", "A-100", "A-010", "B_10", "10.1");
  private static final List<String> CURRENCIES = List.of("EUR", "JPY", "USD");
  private static final List<String> PRICES = List.of("7", "1000", "20", "7", "0");
  private static final List<String> TAGS = List.of("cadeau", "urgent", "VIP");
  private static final List<String> VENDORS = List.of("acme", "ACME", "bolt");

  private final ContractChanges changes;
  private final OrderStore store;
  private final List<Order> orders = new ArrayList<>();
  private final Map<String, List<OrderIndex>> readers = new HashMap<>();

  ContractList(ContractChanges changes, OrderStore store) {
    this.changes = changes;
    this.store = store;
    for (int i = 0; i < SIZE; i++) orders.add(written(i));
  }

  /** What lists look at for the reader of a filter. */
  List<OrderIndex> seenBy(OrderFilter filter) {
    return readers.computeIfAbsent(
        String.valueOf(filter.part()),
        part ->
            orders.stream()
                .map(order -> filter.index(order, store.history(ShopId.MAIN, order.id())))
                .flatMap(Optional::stream)
                .toList());
  }

  private Order written(int i) {
    boolean unplaced = i % 7 == 3;
    PlaceOrder.As as = unplaced ? PlaceOrder.As.DRAFT : PlaceOrder.As.ORDER;
    Order order = changes.opened(content(i, unplaced), as);
    order = changed(order, AddTag.of(TAGS.get(i % 3)));
    if (i % 2 == 0) order = changed(order, AddTag.of("even"));
    if (i % 6 == 0) order = changed(order, RemoveTag.of("even"));
    if (i % 5 == 1) order = changed(order, AddNote.forStaff("Fragile! " + i));
    if (!unplaced && i % 4 == 2 && order.balance().isPositive())
      order = changed(order, RecordPayment.byHand("Cash"));
    if (!unplaced && i % 9 == 1) order = changed(order, CallOffUnits.remaining());
    if (!unplaced && i % 9 == 5) {
      order = changed(order, Ship.remaining().tracking("colissimo", "6A12 345-" + i));
    }
    return i % 8 == 4 ? changed(order, new Archive()) : order;
  }

  private Order changed(Order order, OrderCommand command) {
    return changes.changed(order, command);
  }

  private static NewOrder content(int i, boolean unplaced) {
    NewOrder.Builder order =
        NewOrder.in(CURRENCIES.get(i % 3))
            .customer(customer(i))
            .channel(i % 5 == 0 ? "events" : "shop");
    if (!unplaced) {
      order.placedAt(Fixtures.NOW.minus(Duration.ofMinutes(i * 31 % 24)));
      number(i).ifPresent(order::number);
    }
    if (i % 6 == 1) order.manual();
    if (i % 4 == 0) order.shipTo(address(i));
    order.line(line(i));
    if (i % 4 == 0) order.line(NewLine.of("LAMP", "Lamp", 1, "1").vendor("bolt"));
    return order.build();
  }

  private static NewLine line(int i) {
    String price = PRICES.get(i % PRICES.size());
    if (i % 11 == 6) return NewLine.of("GIFT", "Donation", 1, price).kind(LineKind.DONATION);
    NewLine line = NewLine.of(i % 2 == 0 ? "TEE-M" : "MUG", "Thing", 1 + i % 3, price);
    return i % 5 == 2 ? line : line.vendor(VENDORS.get(i % 3));
  }

  private static Optional<String> number(int i) {
    return i < NUMBERS.size() ? Optional.of(NUMBERS.get(i)) : Optional.empty();
  }

  private static NewCustomer customer(int i) {
    return switch (i % 8) {
      case 0 -> customer("lea", "Élise Müller", "lea@example.com", "+33 6 12 34 56 78");
      case 1 -> customer("LEA", "elise muller", "LEA@example.com", "06 12 34 56 78");
      case 2 -> customer("léa", "Œuvre, Sté", "x@example.org", null);
      case 3 -> customer("lea ", "Mul%er", "lea.m@example.net", "+1 212 555 0123");
      case 4 -> customer("tom", "Müller & Söhne", null, "0033612345678");
      case 5 -> customer(null, "mul_er", null, null);
      case 6 -> customer(null, null, "lea@example.com", null);
      default -> customer("ναι", "完成 ΝΑΙ", null, "12");
    };
  }

  private static NewCustomer customer(
      @Nullable String id, @Nullable String name, @Nullable String email, @Nullable String phone) {
    return new NewCustomer(id, name, email, phone);
  }

  private static NewAddress address(int i) {
    return new NewAddress(
        "Zoë Kühn " + i, "Kühn GmbH", List.of("Weg 1"), "80331", "München", null, "DE", "+49 89 1");
  }
}
