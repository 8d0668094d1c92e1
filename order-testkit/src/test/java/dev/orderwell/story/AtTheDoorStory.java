package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtTheDoorStory {
  private final Shop shop = new Shop();

  @Test
  void everythingThatIsWrongWithAnOrderIsSaidAtOnceAndNothingIsKept() {
    NewOrder wrong =
        NewOrder.in("EUR").line("A", "", 0, "12,50").customer("Léa", "no mail").build();
    PlaceOrder request = new PlaceOrder(wrong, PlaceOrder.As.ORDER);
    Outcome outcome = shop.orders.attempt(ANA, request, CommandOptions.id("bad"));
    Rejection rejection = ((Outcome.Rejected) outcome).rejection();
    assertThat(rejection.code()).isEqualTo(Rejection.INVALID);
    assertThat(rejection.violations())
        .extracting(Violation::path)
        .containsExactly(
            "customer.email", "lines[0].name", "lines[0].quantity", "lines[0].unitPrice");
    assertThat(shop.orders.count(ANA, OrderQuery.all().withUnplaced())).isZero();
    NewOrder right = Shop.teesAndMug().build();
    assertThat(shop.orders.place(ANA, right, CommandOptions.id("bad")).replayed()).isFalse();
  }

  @Test
  void aCommandWithBadInputChangesNothing() {
    OrderId id = shop.placed();
    assertThat(shop.refused(id, AddTag.of("gift", "red")).code()).isEqualTo(Rejection.INVALID);
    assertThat(shop.refused(id, Ship.units("MUG", 0)).violations())
        .extracting(Violation::path)
        .containsExactly("units[0].units");
    assertThat(shop.orders.tags().list(ANA)).isEmpty();
  }

  @Test
  void aHistoryNeverTellsMoreThanTheOrderItIsReadWith() {
    Overtaking store = new Overtaking();
    Orders orders = Orders.on(store).build();
    OrderId id = orders.place(ANA, Shop.teesAndMug().build()).id();
    store.beforeHistory = () -> orders.execute(ANA, id, AddTag.of("late"));
    var details = orders.details(ANA, id).orElseThrow();
    OrderView seen = details.order();
    assertThat(details.history())
        .extracting(HistoryEntry::version)
        .isNotEmpty()
        .allMatch(version -> version <= seen.version());
    assertThat(orders.find(ANA, id).orElseThrow().version()).isEqualTo(seen.version() + 1);
  }

  /** Somebody changes the order between the two reads of one look. */
  private static final class Overtaking extends ForwardingOrderStore {
    private Runnable beforeHistory = () -> {};

    Overtaking() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<HistoryEntry> history(ShopId of, OrderId id) {
      Runnable once = beforeHistory;
      beforeHistory = () -> {};
      once.run();
      return super.history(of, id);
    }
  }
}
