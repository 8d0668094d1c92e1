package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static dev.orderwell.story.Shop.ZEN;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.access.Access;
import dev.orderwell.access.AccessPolicy;
import dev.orderwell.access.AccessRequest;
import dev.orderwell.access.Permission;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Batch;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.engine.Outcome;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.json.CommandJson;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhoSeesWhatStory {
  private final Shop shop = new Shop();
  private final OrderId id =
      shop.placed(
          Shop.teesAndMug()
              .line(NewLine.of("BAG", "Bag", 2, "30.00").vendor("acme"))
              .line(NewLine.of("HAT", "Hat", 1, "15.00").vendor("zen"))
              .shipping(NewShipping.of("Acme post", "3.00").vendor("acme"))
              .client("203.0.113.7", "Firefox")
              .coupon("HELLO")
              .attribute("margin", "12"));

  @Test
  @DisplayName("A vendor sees own lines, their sums and parcels, whom to send to, and nothing else")
  void vendor() {
    shop.run(id, RecordPayment.captured("demo", "pay_1"), AddTag.of("vip"), Ship.units("HAT", 1));
    shop.orders.execute(ACME, id, Ship.units("BAG", 1).tracking("dhl", "1"));
    OrderView seen = shop.orders.find(ACME, id).orElseThrow();
    assertThat(seen.lines()).extracting(line -> line.product().sku()).containsExactly("BAG");
    assertThat(seen.totals().total()).isEqualTo(eur("63.00"));
    assertThat(seen.shipping()).extracting("label").containsExactly("Acme post");
    assertThat(seen.parcels()).extracting("number").containsExactly(2);
    assertThat(seen.units(seen.lines().get(0)).open()).isEqualTo(1);
    assertThat(seen.payments()).isEmpty();
    assertThat(seen.tags()).isEmpty();
    assertThat(seen.fees()).isEmpty();
    assertThat(seen.buyer().customer().name()).isEqualTo("Léa Martin");
    assertThat(seen.buyer().customer().email()).isNull();
    assertThat(seen.buyer().shipTo()).isNotNull();
    assertThat(seen.attribution().coupons()).isEmpty();
    assertThat(shop.orders.history(ACME, id)).hasSize(1);
    assertThat(shop.orders.list(ACME, OrderQuery.active()).rows())
        .extracting(OrderSummary::total)
        .containsExactly(eur("63.00"));
    assertThat(shop.orders.list(Actor.vendor("other"), OrderQuery.active()).rows()).isEmpty();
  }

  @Test
  @DisplayName(
      "S4.9 Of a parcel that holds goods of several, a vendor sees and reads the own units")
  void sharedParcel() {
    shop.run(id, Ship.remaining().tracking("dhl", "1"));
    assertThat(shop.orders.find(ACME, id).orElseThrow().parcels().get(0).units())
        .isEqualTo(Map.of(3, 2));
    assertThat(shop.orders.history(ACME, id))
        .extracting(entry -> entry.describe(Locale.ENGLISH))
        .containsExactly("Parcel 1 shipped: 2 × line 3 (dhl 1)");
  }

  @Test
  @DisplayName("Sum of vendor parts and the shop's own lines = sum of lines")
  void parts() {
    OrderView acme = shop.orders.find(ACME, id).orElseThrow();
    OrderView zen = shop.orders.find(ZEN, id).orElseThrow();
    assertThat(acme.totals().lines().plus(zen.totals().lines()).plus(eur("52.50")))
        .isEqualTo(shop.order(id).totals().lines());
  }

  @Test
  @DisplayName("X8 A customer sees own orders, without what staff keeps for itself")
  void customer() {
    shop.run(
        id,
        AddTag.of("vip"),
        AddNote.forStaff("difficult"),
        RecordPayment.captured("demo", "pay_1"));
    OrderDetails seen = shop.orders.details(LEA, id).orElseThrow();
    assertThat(seen.order().lines()).hasSize(4);
    assertThat(seen.order().paid()).isEqualTo(shop.order(id).totals().total());
    assertThat(seen.order().tags()).isEmpty();
    assertThat(seen.tags()).isEmpty();
    assertThat(seen.notes()).isEmpty();
    assertThat(seen.order().buyer().client()).isNull();
    assertThat(seen.order().attribution().attributes()).isEmpty();
    assertThat(seen.history()).extracting(entry -> entry.actor().id()).containsOnly("shop");
    OrderPlaced placed = (OrderPlaced) seen.history().get(0).event();
    assertThat(placed.content().buyer().client()).isNull();
    assertThat(placed.content().attribution().attributes()).isEmpty();
    shop.orders.place(
        Actor.customer("bob"),
        Shop.teesAndMug().customer(new NewCustomer("bob", "Bob", null, null)).build());
    assertThat(shop.orders.list(LEA, OrderQuery.active()).rows())
        .extracting(OrderSummary::id)
        .containsExactly(id);
    assertThat(shop.orders.count(LEA, OrderQuery.active())).isEqualTo(1);
  }

  @Test
  @DisplayName("A vendor sees the own commissions, staff sees all, and no customer sees any")
  void commissions() {
    NewOrder order =
        Shop.teesAndMug()
            .line(agreed("BAG", "acme", NewCommission.amount("7.77")))
            .line(agreed("HAT", "zen", NewCommission.amount("8.88")))
            .build();
    Outcome.Accepted answered = shop.orders.place(LEA, order, CommandOptions.id("checkout"));
    Outcome.Accepted again = shop.orders.place(LEA, order, CommandOptions.id("checkout"));
    OrderDetails details = shop.orders.details(LEA, answered.id()).orElseThrow();
    for (Object seen :
        List.of(
            answered.order().lines(),
            written(answered.entries()),
            again.order().lines(),
            written(again.entries()),
            shop.orders.find(LEA, answered.id()).orElseThrow().lines(),
            details.order().lines(),
            written(details.history()),
            written(shop.orders.history(LEA, answered.id())))) {
      assertThat(seen.toString()).contains("BAG", "HAT").doesNotContain("7.77", "8.88");
    }
    assertThat(shop.orders.find(ACME, answered.id()).orElseThrow().lines().toString())
        .contains("7.77")
        .doesNotContain("8.88");
    assertThat(shop.orders.history(ACME, answered.id())).isEmpty();
    assertThat(shop.order(answered.id()).lines().toString()).contains("7.77", "8.88");
    assertThat(written(shop.orders.history(ANA, answered.id()))).contains("7.77", "8.88");
  }

  private static String written(List<HistoryEntry> history) {
    return history.stream()
        .map(entry -> CommandJson.canonical(entry.event()))
        .collect(Collectors.joining());
  }

  private static NewLine agreed(String sku, String vendor, NewCommission commission) {
    return NewLine.of(sku, sku, 1, "30.00").vendor(vendor).commission(commission);
  }

  @Test
  @DisplayName("A foreign id answers exactly like a missing one, on every path")
  void foreign() {
    List<Actor> strangers =
        List.of(
            Actor.staff("eve").of("paris"),
            Actor.vendor("other"),
            Actor.customer("bob"),
            Actor.customer());
    OrderId missing = new OrderId(UUID.fromString("01890000-0000-7000-8000-000000000000"));
    for (Actor stranger : strangers) {
      assertThat(shop.orders.find(stranger, id)).isEmpty();
      assertThat(shop.orders.find(stranger, new OrderNumber("A-1001"))).isEmpty();
      assertThat(shop.orders.details(stranger, id)).isEmpty();
      assertThat(answers(stranger, id))
          .isEqualTo(answers(stranger, missing))
          .allMatch(answer -> answer.startsWith("order.unknown"));
    }
    assertThat(shop.orders.shop("paris").find(ANA.of("paris"), id)).isEmpty();
    assertThat(shop.orders.shop("paris").find(Actor.admin("root"), id)).isEmpty();
    assertThat(shop.orders.find(Actor.admin("root"), id)).isPresent();
  }

  @Test
  @DisplayName("The policy is asked on every path")
  void everyPath() {
    List<AccessRequest> asked = new ArrayList<>();
    AccessPolicy standard = AccessPolicy.standard();
    Shop watched =
        new Shop(
            builder ->
                builder.access(
                    request -> {
                      asked.add(request);
                      return standard.decide(request);
                    }));
    OrderId order = watched.placed();
    watched.run(order, Batch.of(AddTag.of("x"), AddNote.forStaff("y")));
    watched.orders.preview(ANA, order, Ship.remaining());
    watched.orders.details(ANA, order);
    watched.orders.history(ANA, order);
    watched.orders.find(ANA, new OrderNumber("A-1001"));
    watched.orders.list(ANA, OrderQuery.active());
    watched.orders.count(ANA, OrderQuery.active());
    watched.orders.tags().list(ANA);
    watched.orders.tags().rename(ANA, "x", "z");
    watched.orders.instructions().run(Actor.system("cron"), 10);
    assertThat(asked)
        .extracting(AccessRequest::permission)
        .contains(
            Permission.PLACE,
            Permission.READ,
            Permission.LIST,
            Permission.CHANGE,
            Permission.READ_TAGS,
            Permission.CHANGE_TAGS,
            Permission.RUN_INSTRUCTIONS);
    assertThat(asked).extracting(AccessRequest::command).contains("add-tag", "add-note", "ship");
  }

  @Test
  void aHostsPolicyRefusesOneCommandAndABatchThatContainsIt() {
    AccessPolicy standard = AccessPolicy.standard();
    Shop strict =
        new Shop(
            builder ->
                builder.access(
                    request ->
                        "record-payment".equals(request.command())
                            ? Access.REFUSED
                            : standard.decide(request)));
    OrderId order = strict.placed();
    assertThat(strict.refused(order, RecordPayment.byHand("Cash")).code())
        .isEqualTo("access.refused");
    assertThat(strict.refused(order, Batch.of(AddTag.of("x"), RecordPayment.byHand("Cash"))).code())
        .isEqualTo("access.refused");
  }

  @Test
  void instructionsAreShownOnlyToThoseWhoSeeTheWholeOrder() {
    shop.orders.deferred().execute(ANA, id, AddNote.toCustomer("for Léa alone"));
    assertThat(shop.orders.deferred().execute(ANA, id, AddTag.of("x")).pending()).isEmpty();
    Outcome.Accepted seen =
        shop.orders.deferred().execute(ACME, id, Ship.units("BAG", 1), CommandOptions.id("s"));
    assertThat(seen.pending()).isEmpty();
    assertThat(shop.orders.preview(ACME, id, Ship.units("BAG", 1)).instructions()).isEmpty();
    assertThat(shop.orders.preview(ANA, id, Ship.units("BAG", 1)).instructions()).hasSize(1);
  }

  @Test
  void onlyTheSystemRunsInstructionsOfAllShops() {
    assertThatThrownBy(() -> shop.orders.instructions().run(LEA, 1))
        .isInstanceOf(RejectedException.class);
    assertThat(shop.orders.instructions().due(Actor.system("cron"), 10)).isEmpty();
  }

  @Test
  @DisplayName(
      "S1.11 S2.2 A row of the list has number, tags, name, e-mail, phone, date, price and statuses; pages join up")
  void rows() {
    shop.run(id, AddTag.of("vip"));
    for (int i = 0; i < 4; i++) shop.placed();
    List<OrderId> all = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      OrderQuery query = OrderQuery.active().limit(2);
      Page<OrderSummary> page = shop.orders.list(ANA, next.map(query::after).orElse(query));
      page.rows().forEach(row -> all.add(row.id()));
      next = page.next();
    } while (next.isPresent());
    assertThat(all).hasSize(5).doesNotHaveDuplicates();
    OrderSummary row =
        shop.orders.list(ANA, OrderQuery.active()).rows().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(row.tags()).extracting("name").containsExactly("vip");
    assertThat(row.customer().email()).isEqualTo("lea@example.com");
    assertThat(row.placedAt()).isEqualTo(Shop.NOW);
    assertThat(row.number()).isEqualTo(new OrderNumber("A-1001"));
    assertThat(row.total()).isEqualTo(shop.order(id).totals().total());
    assertThat(row.statuses()).isEqualTo(shop.statuses(id));
  }

  @Test
  void aCursorFitsOnlyItsListAndAPageHasItsLimits() {
    shop.placed();
    String cursor = shop.orders.list(ANA, OrderQuery.active().limit(1)).next().orElseThrow();
    for (OrderQuery wrong :
        List.of(
            OrderQuery.archived().after(cursor),
            OrderQuery.active().after("x"),
            OrderQuery.active().after(""))) {
      assertThatThrownBy(() -> shop.orders.list(ANA, wrong)).hasMessageContaining("query.cursor");
    }
    for (int limit : new int[] {0, -1, 1001}) {
      assertThatThrownBy(() -> shop.orders.list(ANA, OrderQuery.active().limit(limit)))
          .hasMessageContaining("query.limit");
    }
  }

  private List<String> answers(Actor actor, OrderId order) {
    return Stream.of(
            shop.orders.attempt(actor, order, Ship.remaining()),
            shop.orders.attempt(actor, order, AddTag.of("x"), CommandOptions.NONE.expecting(99)),
            shop.orders.attempt(actor, order, RecordPayment.byHand("x"), CommandOptions.id("x")))
        .map(
            outcome ->
                ((Outcome.Rejected) outcome).rejection().toString().replace(order.toString(), "ID"))
        .toList();
  }
}
