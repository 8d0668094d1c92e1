package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.Archive;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.Page;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists that are longer than memory. */
class StreamStory {
  private final Trips trips = new Trips(new InMemoryOrderStore());
  private final Orders orders = new Shop(trips.store(), builder -> builder).orders.deferred();
  private final OrderQuery query = OrderQuery.active().limit(10);

  @Test
  @DisplayName("S1.11 A stream is the whole list in its order, a page at a time")
  void wholeList() {
    List<OrderId> placed = placed(25);
    Collections.reverse(placed);
    trips.clear();
    assertThat(orders.stream(ANA, query)).extracting(OrderSummary::id).isEqualTo(placed);
    trips.assertAre("list", "list", "list");
    assertThat(orders.stream(ANA, query.limit(5).withActions()))
        .hasSize(25)
        .noneMatch(row -> row.actions().isEmpty());
    Page<OrderSummary> first = orders.list(ANA, query);
    assertThat(orders.stream(ANA, query.after(first.next().orElseThrow())))
        .extracting(OrderSummary::id)
        .isEqualTo(placed.subList(10, 25));
    assertThat(orders.stream(ANA, OrderQuery.archived())).isEmpty();
  }

  @Test
  @DisplayName("A page is read when the rows before it are used up, and what nobody wants is not")
  void lazily() {
    placed(25);
    trips.clear();
    assertThat(orders.stream(ANA, query).limit(10)).hasSize(10);
    trips.assertAre("list");
    assertThat(orders.stream(ANA, query).skip(10).findFirst()).isPresent();
    trips.assertAre("list", "list");
  }

  @Test
  void aHundredThousandOrdersPassAndNoPageIsReadAhead() {
    Endless store = new Endless();
    Orders many = new Shop(store, builder -> builder).orders.deferred();
    many.place(ANA, Shop.teesAndMug().build());
    Iterator<OrderSummary> rows = many.stream(ANA, OrderQuery.active().limit(1000)).iterator();
    for (int i = 0; i < 100_000; i++) {
      rows.next();
      assertThat(store.pages).isLessThanOrEqualTo(i / 1000 + 1);
    }
  }

  /** One order, as often as it is asked for. */
  private static final class Endless extends ForwardingOrderStore {
    private int pages;

    Endless() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      pages++;
      return Collections.nCopies(limit, super.list(shop, filter, order, null, 1).get(0));
    }
  }

  @Test
  @DisplayName("Orders that stay come once, those that leave come no more, those that come do not")
  void meanwhile() {
    List<OrderId> placed = placed(20);
    List<OrderId> seen = new ArrayList<>();
    orders.stream(ANA, query)
        .map(OrderSummary::id)
        .forEach(
            id -> {
              seen.add(id);
              if (seen.size() != 5) return;
              placed(3);
              orders.execute(ANA, id, new Archive());
              orders.execute(ANA, placed.get(0), new Archive());
            });
    Collections.reverse(placed);
    assertThat(seen).isEqualTo(placed.subList(0, 19));
  }

  @Test
  @DisplayName("X8 Everybody streams what everybody may see, and is refused at once or not at all")
  void access() {
    placed(3);
    NewOrder guest = NewOrder.in("EUR").line("A", "A", 1, "1.00").build();
    orders.place(Actor.customer(), guest);
    assertThat(orders.stream(LEA, query)).hasSize(3);
    assertThat(orders.stream(ANA, query)).hasSize(4);
    assertThatThrownBy(() -> orders.stream(Actor.customer(), query))
        .hasMessageContaining("access.refused");
    assertThatThrownBy(() -> orders.stream(ANA, query.limit(1001)))
        .hasMessageContaining("query.limit");
    String cursor = orders.list(ANA, query.limit(1)).next().orElseThrow();
    assertThatThrownBy(() -> orders.stream(ANA, query.before(cursor)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<OrderId> placed(int orders) {
    NewOrder order = Shop.teesAndMug().build();
    List<OrderId> ids = new ArrayList<>();
    IntStream.range(0, orders).forEach(i -> ids.add(this.orders.place(ANA, order).id()));
    return ids;
  }
}
