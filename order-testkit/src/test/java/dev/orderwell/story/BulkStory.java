package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.BulkResult;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.Page;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.PaymentCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Doing one thing to many orders. */
@DisplayName("Many orders at once")
class BulkStory {
  private final Shop shop = new Shop();

  private List<OrderId> placed(int count) {
    return IntStream.range(0, count).mapToObj(i -> shop.placed()).toList();
  }

  private static String told(BulkResult result) {
    if (result instanceof BulkResult.Refused refused) return refused.rejection().code();
    return result instanceof BulkResult.Failed failed
        ? failed.fault().getClass().getSimpleName()
        : "done";
  }

  private static List<String> told(List<BulkResult> results) {
    return results.stream().map(BulkStory::told).toList();
  }

  @Test
  @DisplayName("S1.26 Several orders are archived at once, each with a result of its own")
  void archivesSeveral() {
    List<OrderId> ids = placed(4);
    shop.run(ids.get(1), new Archive());
    OrderId unknown = new OrderId(new UUID(1, 2));
    List<OrderId> marked = List.of(ids.get(0), ids.get(1), unknown, ids.get(2), ids.get(0));
    List<BulkResult> results = shop.orders.bulk(ANA, marked, new Archive());
    assertThat(results)
        .extracting(BulkResult::id)
        .as("in their order, once each")
        .containsExactly(ids.get(0), ids.get(1), unknown, ids.get(2));
    assertThat(told(results))
        .containsExactly("done", "order.archived-already", "order.unknown", "done");
    assertThat(shop.orders.count(ANA, OrderQuery.archived())).isEqualTo(3);
  }

  @Test
  @DisplayName("X10 Archive, tag, ship, cancel and batches of them, over a query, page by page")
  void overAQuery() {
    List<OrderId> ids = placed(7);
    for (OrderId id : ids.subList(0, 5)) shop.run(id, RecordPayment.byHand("Cash"));
    OrderQuery paid = OrderQuery.active().in(PaymentCategory.PAID).limit(2);
    OrderCommand tagAndShip = Batch.of(AddTag.of("packed"), Ship.remaining());
    assertThat(told(all(paid, tagAndShip))).hasSize(5).containsOnly("done");
    assertThat(shop.orders.count(ANA, OrderQuery.active().tagged("packed"))).isEqualTo(5);
    assertThat(shop.orders.count(ANA, OrderQuery.active().in(FulfilmentCategory.SHIPPED)))
        .isEqualTo(5);
    OrderQuery unpaid = OrderQuery.active().in(PaymentCategory.AWAITING);
    assertThat(told(all(unpaid, CancelOrder.because("Not paid")))).containsExactly("done", "done");
    assertThat(told(all(OrderQuery.active().limit(3), new Archive())))
        .as("each once, although each leaves the list that is paged through")
        .hasSize(7)
        .containsOnly("done");
  }

  private List<BulkResult> all(OrderQuery query, OrderCommand command) {
    Page<BulkResult> page = shop.orders.bulk(ANA, query, command);
    List<BulkResult> results = new ArrayList<>(page.rows());
    while (page.next().isPresent()) {
      page = shop.orders.bulk(ANA, query.after(page.next().get()), command);
      results.addAll(page.rows());
    }
    return results;
  }

  @Test
  @DisplayName("S1.26 X10 What one order refuses touches no other, and neighbours stay as they are")
  void neighboursStay() {
    List<OrderId> ids = placed(3);
    OrderId neighbour = shop.placed();
    shop.run(ids.get(1), Ship.remaining());
    Order before = shop.order(neighbour);
    Order shipped = shop.order(ids.get(1));
    List<BulkResult> results = shop.orders.bulk(ANA, ids, CancelOrder.because("Sold out"));
    assertThat(told(results)).containsExactly("done", "cancel.handed-over", "done");
    assertThat(shop.order(neighbour)).isEqualTo(before);
    assertThat(shop.order(ids.get(1))).isEqualTo(shipped);
    assertThat(shop.order(ids.get(0)).isCancelled()).isTrue();
  }

  @Test
  @DisplayName("X10 X11 With a command id it can be done again until all is done, and is done once")
  void resumed() {
    List<OrderId> ids = placed(5);
    CommandOptions tonight = CommandOptions.id("pack-2026-03-02");
    shop.orders.bulk(ANA, ids.subList(0, 2), Ship.remaining(), tonight);
    List<BulkResult> results = shop.orders.bulk(ANA, ids, Ship.remaining(), tonight);
    assertThat(results)
        .map(result -> ((BulkResult.Done) result).accepted().replayed())
        .containsExactly(true, true, false, false, false);
    assertThat(ids).allMatch(id -> shop.order(id).parcels().size() == 1);
    Page<BulkResult> page = shop.orders.bulk(ANA, OrderQuery.active(), Ship.remaining(), tonight);
    assertThat(page.rows()).hasSize(5).allMatch(row -> told(row).equals("done"));
    assertThat(told(shop.orders.bulk(ANA, ids, new Archive(), tonight)))
        .containsOnly("command.other-content");
  }

  @Test
  @DisplayName("X10 What goes wrong with one order is told of that order, and the others are done")
  void faults() {
    List<OrderId> broken = new ArrayList<>();
    Orders orders =
        Orders.on(
                new ForwardingOrderStore(new InMemoryOrderStore()) {
                  @Override
                  public SaveResult save(Change change) {
                    if (broken.contains(change.order().id())) {
                      throw new StoreException("the disk is full", null);
                    }
                    return super.save(change);
                  }
                })
            .build();
    List<OrderId> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ids.add(orders.place(ANA, Shop.teesAndMug().build()).id());
    }
    broken.add(ids.get(1));
    assertThat(told(orders.bulk(ANA, ids, AddTag.of("gift"))))
        .containsExactly("done", "StoreException", "done");
    broken.clear();
    assertThat(told(orders.bulk(ANA, ids, AddTag.of("gift"))))
        .containsExactly("tag.on-order-already", "done", "tag.on-order-already");
  }

  @Test
  @DisplayName("S1.26 Nobody does to many orders what they may not do to one")
  void access() {
    OrderId own =
        shop.placed(Shop.teesAndMug().line(NewLine.of("VASE", "Vase", 1, "10").vendor("acme")));
    OrderId other = shop.placed();
    List<OrderId> both = List.of(own, other);
    assertThat(told(shop.orders.bulk(ACME, both, Ship.remaining())))
        .containsExactly("done", "order.unknown");
    assertThat(told(shop.orders.bulk(ACME, OrderQuery.active(), new Archive()).rows()))
        .containsExactly("access.refused");
    assertThat(told(shop.orders.bulk(LEA, both, new Archive()))).containsOnly("access.refused");
    assertThat(told(shop.orders.bulk(Actor.staff("bob").of("paris"), both, new Archive())))
        .containsOnly("order.unknown");
    assertThatThrownBy(() -> shop.orders.bulk(Actor.customer(), OrderQuery.active(), new Archive()))
        .hasMessageContaining("access.refused");
  }

  @Test
  @DisplayName("X10 It is bounded, and bad input is refused before anything is done")
  void bounded() {
    OrderId id = shop.placed();
    List<OrderId> many =
        IntStream.range(0, 1001).mapToObj(i -> new OrderId(new UUID(7, i))).toList();
    assertThatThrownBy(() -> shop.orders.bulk(ANA, many, new Archive()))
        .hasMessageContaining("query.limit");
    assertThat(shop.orders.bulk(ANA, Collections.nCopies(1001, id), new Archive())).hasSize(1);
    assertThat(shop.orders.bulk(ANA, List.of(), new Archive())).isEmpty();
    assertThatThrownBy(() -> shop.orders.bulk(ANA, List.of(id), AddTag.of(" ")))
        .hasMessageContaining("input.invalid");
    assertThatThrownBy(() -> shop.orders.bulk(ANA, OrderQuery.active().limit(0), AddTag.of("a")))
        .hasMessageContaining("query.limit");
    CommandOptions version = CommandOptions.NONE.expecting(1);
    assertThatThrownBy(() -> shop.orders.bulk(ANA, List.of(id), new Archive(), version))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
