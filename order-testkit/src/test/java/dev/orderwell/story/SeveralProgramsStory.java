package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.tagging.Tag;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.PaymentCategory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One shop, two programs: what one has renamed the other remembers as it was, until it looks. */
class SeveralProgramsStory {
  private final InMemoryOrderStore database = new InMemoryOrderStore();
  private final Orders others = new Shop(database, builder -> builder).orders;
  private final Trips trips = new Trips(new Remembering(database));
  private final Orders orders = new Shop(trips.store(), builder -> builder).orders.deferred();

  @Test
  @DisplayName("S1.9 A list that is read by names of yesterday is read again by those of today")
  void lists() {
    OrderId id = tagged("gift");
    others.tags().rename(ANA, "gift", "cadeau");
    trips.clear();
    List<OrderSummary> rows = orders.list(ANA, OrderQuery.active().tagged("cadeau")).rows();
    trips.assertAre("list", "list");
    assertThat(rows).extracting(OrderSummary::id).containsExactly(id);
    assertThat(rows.get(0).tags()).extracting(Tag::name).containsExactly("cadeau");
    assertThat(orders.list(ANA, OrderQuery.active().tagged("gift")).rows()).isEmpty();
    trips.assertAre("list");
    others.tags().rename(ANA, "cadeau", "present");
    assertThat(orders.count(ANA, OrderQuery.active().tagged("present"))).isEqualTo(1);
    trips.assertAre("count", "count");
  }

  @Test
  @DisplayName("S1.9 A tag that somebody else has just made is not made a second time")
  void tags() {
    OrderId one = tagged("gift");
    OrderId two = orders.place(ANA, Shop.teesAndMug().build()).id();
    others.execute(ANA, one, AddTag.of("urgent"));
    orders.execute(ANA, two, AddTag.of("urgent"));
    assertThat(others.tags().list(ANA)).extracting(Tag::name).containsExactly("gift", "urgent");
  }

  @Test
  @DisplayName("S3.13 An order is called what its status is called now, and takes one just made")
  void statuses() {
    OrderId id = orders.place(ANA, Shop.teesAndMug().build()).id();
    others.statuses().add(ANA, status());
    orders.execute(ANA, id, ChangeStatus.to(Axis.PAYMENT, "counting"));
    others
        .statuses()
        .change(ANA, Axis.PAYMENT, "counting", status -> status.called("en", "Being counted"));
    Order order = (Order) orders.find(ANA, id).orElseThrow();
    assertThat(order.statuses().payment().labels().in(Locale.ENGLISH)).contains("Being counted");
  }

  @Test
  @DisplayName("What was decided by remembered names is saved only if they are still those")
  void placing() {
    orders.place(ANA, Shop.teesAndMug().build());
    others.statuses().add(ANA, status());
    trips.clear();
    orders.place(ANA, Shop.teesAndMug().build());
    trips.assertAre("save", "save");
    assertThat(orders.count(ANA, OrderQuery.active())).isEqualTo(2);
  }

  private OrderId tagged(String tag) {
    OrderId id = orders.place(ANA, Shop.teesAndMug().build()).id();
    orders.execute(ANA, id, AddTag.of(tag));
    return id;
  }

  private static NewStatus status() {
    return NewStatus.of(PaymentCategory.AWAITING, "counting").called("en", "Counting");
  }
}
