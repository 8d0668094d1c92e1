package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Round trips of what shops do all day, as many for three lines as for three hundred. */
class TripsTest {
  private static final Actor ANA = Actor.staff("ana");

  /** MariaDB hears of the beginning of a transaction and of its end in trips of their own. */
  private int aroundACommand;

  private CountedTrips trips;
  private HikariDataSource pool;
  private Orders orders;

  @AfterEach
  void close() {
    pool.close();
  }

  @EveryDatabase
  void fewAndIndependentOfTheNumberOfLines(TestDatabase database) {
    for (int lines : new int[] {3, 30, 300}) fewFor(lines, database);
  }

  private void fewFor(int lines, TestDatabase database) {
    if (pool != null) pool.close();
    pool = database.open();
    trips = new CountedTrips(database);
    aroundACommand = database == TestDatabase.MARIADB ? 2 : 0;
    orders = Orders.on(JooqOrderStore.owning(trips.count(pool))).build().deferred();
    place(lines);
    List<OrderId> placed = new ArrayList<>();
    assertThat(trips.during(() -> placed.add(place(lines))))
        .as("place")
        .isEqualTo(3 + aroundACommand);
    OrderId id = placed.get(0);
    assertThat(trips.during(() -> orders.find(ANA, id))).as("load").isEqualTo(1);
    assertThat(trips.during(() -> orders.execute(ANA, id, RecordPayment.byHand("Cash"))))
        .as("pay, which moves the order")
        .isEqualTo(3 + aroundACommand);
    assertThat(trips.during(() -> orders.execute(ANA, id, Ship.units("SKU-1", 1))))
        .as("ship some")
        .isEqualTo(3 + aroundACommand);
    assertThat(trips.during(() -> orders.execute(ANA, id, Ship.remaining())))
        .as("ship the rest")
        .isEqualTo(3 + aroundACommand);
    assertThat(trips.during(() -> orders.execute(ANA, id, NewRefund.units("SKU-2", 1).issue())))
        .as("refund")
        .isEqualTo(3 + aroundACommand);
    assertThat(trips.during(() -> orders.preview(ANA, id, NewRefund.everything().issue())))
        .as("quote")
        .isEqualTo(1);
    assertThat(trips.during(() -> orders.execute(ANA, id, NewRefund.everything().issue())))
        .as("refund of every line")
        .isEqualTo(3 + aroundACommand);
    CommandOptions named = CommandOptions.id("once");
    assertThat(trips.during(() -> orders.execute(ANA, id, AddNote.forStaff("Called"), named)))
        .as("note, whose new words are looked for")
        .isEqualTo(4 + aroundACommand);
    assertThat(trips.during(() -> orders.list(ANA, OrderQuery.active()))).as("page").isEqualTo(1);
    assertThat(trips.during(() -> orders.list(ANA, OrderQuery.active().matching("sku"))))
        .as("search")
        .isEqualTo(1);
    assertThat(trips.during(() -> orders.list(ANA, OrderQuery.active().withActions())))
        .as("page with actions")
        .isEqualTo(2);
    orders.execute(ANA, id, AddTag.of("gift"));
    OrderId other = place(lines);
    assertThat(trips.during(() -> orders.execute(ANA, other, AddTag.of("gift"))))
        .as("a tag that there is")
        .isEqualTo(3 + aroundACommand);
  }

  private OrderId place(int lines) {
    NewOrder.Builder order = NewOrder.in("EUR").customer("Léa Martin", "lea@example.com");
    for (int i = 1; i <= lines; i++) order.line("SKU-" + i, "Thing " + i, 2, "10.00");
    return orders.place(Actor.customer(), order.build()).id();
  }
}
