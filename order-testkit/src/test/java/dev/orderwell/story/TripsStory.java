package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.action.Action;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.NewOrder;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.tagging.Tag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the store is asked. With a database, each of these is a trip. */
class TripsStory {
  private final Trips trips = new Trips(new InMemoryOrderStore());
  private final Shop shop = new Shop(trips.store(), builder -> builder);

  /** Commands alone, without what is carried out after them. */
  private final Orders orders = shop.orders.deferred();

  @ParameterizedTest
  @ValueSource(ints = {3, 30, 300})
  @DisplayName("An order is placed in one trip, read in one and changed in two, whatever its size")
  void oneOrder(int lines) {
    OrderId id = orders.place(ANA, order(lines)).id();
    trips.assertAre("save");
    assertThat(orders.find(ANA, id)).isPresent();
    trips.assertAre("find");
    orders.execute(ANA, id, HoldOrder.because("A question"));
    trips.assertAre("find", "save");
    orders.execute(ANA, id, AddTag.of("gift"));
    trips.assertAre("find", "save");
    orders.execute(ANA, id, RecordPayment.captured("demo", "p_1"));
    trips.assertAre("find", "save");
    Quote quote = orders.preview(ANA, id, NewRefund.units("SKU-1", 1).issue());
    trips.assertAre("find");
    orders.execute(ANA, quote);
    trips.assertAre("find", "save");
    assertThat(orders.find(ANA, new OrderNumber("A-1001"))).isPresent();
    trips.assertAre("find", "find");
    assertThat(orders.details(ANA, id)).isPresent();
    trips.assertAre("find", "history");
    orders.actions(ANA, id);
    trips.assertAre("find 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 30, 300})
  @DisplayName("S1.11 S1.12 A page is one trip to the store, with what can be done next two")
  void aPage(int lines) {
    OrderId id = orders.place(ANA, order(lines)).id();
    orders.execute(ANA, id, AddTag.of("gift", "#8E44AD"));
    orders.execute(ANA, id, RecordPayment.byHand("Cash"));
    for (int i = 0; i < 50; i++) orders.place(ANA, order(3));
    trips.clear();
    OrderQuery query = OrderQuery.active().limit(100);
    List<OrderSummary> plain = orders.list(ANA, query).rows();
    trips.assertAre("list");
    List<OrderSummary> rows = orders.list(ANA, query.withActions()).rows();
    trips.assertAre("list", "find 51");
    assertThat(orders.count(ANA, query)).isEqualTo(51);
    trips.assertAre("count");
    assertThat(plain).hasSize(51).allMatch(row -> row.actions().isEmpty());
    OrderSummary row = rows.get(50);
    assertThat(row.tags()).extracting(Tag::colour).containsExactly("#8E44AD");
    assertThat(row.number()).isEqualTo(new OrderNumber("A-1001"));
    assertThat(names(row.actions())).isEqualTo(names(orders.actions(ANA, id)));
    assertThat(row.actions()).filteredOn(Action::isPrimary).hasSize(1);
  }

  @Test
  @DisplayName("X11 A command id costs a trip only where it is known, or the command is refused")
  void commandIds() {
    CommandOptions click = CommandOptions.id("click-1");
    OrderId id = orders.place(ANA, order(3), click).id();
    trips.assertAre("save");
    assertThat(orders.place(ANA, order(3), click).replayed()).isTrue();
    trips.assertAre("save", "find", "history", "pending");
    CommandOptions cancelling = CommandOptions.id("click-2");
    orders.execute(ANA, id, CancelOrder.because("Asked to"), cancelling);
    trips.assertAre("find", "save");
    Outcome again = orders.attempt(ANA, id, CancelOrder.because("Asked to"), cancelling);
    assertThat(again.orThrow().replayed()).isTrue();
    trips.assertAre("find", "remembered", "find", "history", "pending");
    Outcome other = orders.attempt(ANA, id, CancelOrder.because("Again"), cancelling);
    assertThat(((Outcome.Rejected) other).rejection().code()).isEqualTo("command.other-content");
    trips.assertAre("find", "remembered");
  }

  @Test
  @DisplayName("What a command asks for is carried out without looking for it")
  void carryingOut() {
    NewOrder silent = order(3);
    shop.orders.place(ANA, silent, CommandOptions.NONE.silent());
    trips.assertAre("save");
    Outcome.Accepted told = shop.orders.place(ANA, order(3));
    trips.assertAre(
        "save", "claim", "find", "find", "save", "claim", "find", "find", "save", "find",
        "pending");
    assertThat(told.version()).isEqualTo(3);
    assertThat(told.pending()).isEmpty();
  }

  private static NewOrder order(int lines) {
    NewOrder.Builder order = Shop.teesAndMug();
    for (int i = 1; i <= lines - 2; i++) order.line("SKU-" + i, "Button " + i, 1, "0.10");
    return order.build();
  }

  private static List<String> names(List<Action> actions) {
    return actions.stream().map(Action::name).toList();
  }
}
