package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static dev.orderwell.story.Shop.ZEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Source;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.Page;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Finding orders. */
@DisplayName("Finding orders")
class QueryStory {
  private final Shop shop = new Shop();

  private OrderId numbered(String number) {
    return shop.placed(Shop.teesAndMug().number(number));
  }

  private OrderId placedAt(String instant) {
    return shop.placed(Shop.teesAndMug().placedAt(Instant.parse(instant)));
  }

  private OrderId of(NewCustomer customer) {
    return shop.placed(Shop.teesAndMug().customer(customer));
  }

  private List<OrderId> found(OrderQuery query) {
    return found(ANA, query);
  }

  private List<OrderId> found(Actor actor, OrderQuery query) {
    return shop.orders.list(actor, query).rows().stream().map(OrderSummary::id).toList();
  }

  @Test
  @DisplayName("S0.4 Sorted by number A-9 comes before A-10, in whatever letters, and back")
  void byNumber() {
    OrderId ten = numbered("A-10");
    OrderId nine = numbered("a-9");
    OrderId hundred = numbered("A-100");
    OrderId plain = numbered("7");
    OrderId padded = numbered("A-0011");
    List<OrderId> rising = List.of(plain, nine, ten, padded, hundred);
    assertThat(found(OrderQuery.active().ascending(OrderSort.NUMBER))).isEqualTo(rising);
    assertThat(found(OrderQuery.active().descending(OrderSort.NUMBER))).isEqualTo(reversed(rising));
  }

  @Test
  @DisplayName("S0.4 Sorted by date or by price, both ways; what is equal has an order of its own")
  void byDateAndPrice() {
    OrderId late = placedAt("2026-03-01T10:00:00Z");
    OrderId early = placedAt("2026-02-01T10:00:00Z");
    OrderId cheap =
        shop.placed(
            NewOrder.in("EUR")
                .placedAt(Instant.parse("2026-02-15T10:00:00Z"))
                .line("A", "A", 1, "9.99"));
    OrderId yen =
        shop.placed(
            NewOrder.in("JPY")
                .placedAt(Instant.parse("2026-02-10T10:00:00Z"))
                .line("A", "A", 1, "5"));
    assertThat(found(OrderQuery.active())).containsExactly(late, cheap, yen, early);
    assertThat(found(OrderQuery.active().ascending(OrderSort.PLACED_AT)))
        .containsExactly(early, yen, cheap, late);
    assertThat(found(OrderQuery.active().ascending(OrderSort.GRAND_TOTAL)))
        .as("by currency, by amount, then the first that was made")
        .containsExactly(cheap, late, early, yen);
    assertThat(found(OrderQuery.active().descending(OrderSort.GRAND_TOTAL)))
        .containsExactly(yen, early, late, cheap);
  }

  @Test
  @DisplayName("S0.5 S1.2 S1.3 Orders are found by their status on each axis, the shop's own too")
  void byStatus() {
    OrderId unpaid = shop.placed();
    OrderId paid = shop.placed();
    shop.run(paid, RecordPayment.byHand("Cash"));
    OrderId pending = shop.placed();
    shop.run(pending, RecordPayment.pending("demo", "p_2"));
    OrderId cancelled = shop.placed();
    shop.run(cancelled, CancelOrder.because("typo"));
    OrderId refunded = shop.placed();
    shop.run(refunded, RecordPayment.byHand("Cash"), NewRefund.everything().recordOnly().issue());
    shop.orders
        .statuses()
        .add(
            ANA,
            NewStatus.of(PaymentCategory.AWAITING, "awaiting-accounting")
                .called("en", "Awaiting accounting"));
    OrderId accounting = shop.placed();
    shop.run(accounting, ChangeStatus.to(Axis.PAYMENT, "awaiting-accounting"));

    assertThat(found(OrderQuery.active().having(Axis.PAYMENT, "awaiting"))).containsExactly(unpaid);
    assertThat(found(OrderQuery.active().having(Axis.PAYMENT, "awaiting-accounting")))
        .containsExactly(accounting);
    assertThat(found(OrderQuery.active().in(PaymentCategory.AWAITING)))
        .as("whatever the shop calls it")
        .containsExactly(accounting, unpaid);
    assertThat(found(OrderQuery.active().in(PaymentCategory.PENDING))).containsExactly(pending);
    assertThat(found(OrderQuery.active().in(PaymentCategory.REFUNDED))).containsExactly(refunded);
    assertThat(found(OrderQuery.active().in(OrderCategory.CANCELLED))).containsExactly(cancelled);
    assertThat(
            found(
                OrderQuery.active()
                    .in(OrderCategory.IN_PROGRESS, PaymentCategory.PAID)
                    .in(FulfilmentCategory.AWAITING_PROCESSING)))
        .as("on each axis one of those named")
        .containsExactly(paid);
    assertThat(found(OrderQuery.active().having(Axis.ORDER))).isEmpty();
    assertThat(shop.orders.count(ANA, OrderQuery.active(), CountBy.PAYMENT_STATUS))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "awaiting", 1L,
                "paid", 1L,
                "pending", 1L,
                "cancelled", 1L,
                "refunded", 1L,
                "awaiting-accounting", 1L));
    OrderQuery newOnes = OrderQuery.active().in(OrderCategory.NEW).in(PaymentCategory.PENDING);
    assertThat(shop.orders.count(ANA, newOnes, CountBy.PAYMENT_STATUS))
        .as("what one would get by choosing another payment status")
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("awaiting", 1L, "pending", 1L, "awaiting-accounting", 1L));
  }

  @Test
  @DisplayName(
      "S1.3 S1.13 Abandoned carts are found by their payment status when they are asked for")
  void abandonedCarts() {
    shop.placed();
    OrderId cart = shop.orders.saveAbandonedCart(ANA, Shop.teesAndMug().build()).id();
    OrderQuery abandoned = OrderQuery.active().in(PaymentCategory.ABANDONED);
    assertThat(found(abandoned)).isEmpty();
    assertThat(found(abandoned.withUnplaced())).containsExactly(cart);
    assertThat(shop.orders.count(ANA, OrderQuery.active(), CountBy.PAYMENT_STATUS))
        .doesNotContainKey("abandoned");
  }

  @Test
  @DisplayName("C5 Orders are found and counted by the one status column")
  void byDisplay() {
    Shop woo = Presets.shop(ShopPresets.wooCommerce());
    OrderId pending = woo.placed();
    OrderId processing = woo.placed();
    woo.run(processing, RecordPayment.captured("demo", "p_1"));
    OrderQuery query = OrderQuery.active().showing("processing");
    assertThat(woo.orders.list(ANA, query).rows())
        .extracting(OrderSummary::id)
        .containsExactly(processing);
    assertThat(woo.orders.list(ANA, OrderQuery.active().showing("pending", "failed")).rows())
        .extracting(OrderSummary::id)
        .containsExactly(pending);
    assertThat(woo.orders.count(ANA, query, CountBy.DISPLAY_STATUS))
        .containsExactlyInAnyOrderEntriesOf(Map.of("pending", 1L, "processing", 1L));
  }

  @Test
  @DisplayName("S1.4 A range of days goes by the calendar of a place, its last day not counted")
  void byDate() {
    OrderId saturday = placedAt("2026-02-28T22:59:59.999999Z");
    OrderId sunday = placedAt("2026-02-28T23:00:00Z");
    OrderId sundayLate = placedAt("2026-03-01T22:59:59.999999Z");
    OrderId monday = placedAt("2026-03-01T23:00:00Z");
    ZoneId paris = ZoneId.of("Europe/Paris");
    LocalDate first = LocalDate.of(2026, 3, 1);
    OrderQuery march1 =
        OrderQuery.active().placedFrom(first, paris).placedBefore(first.plusDays(1), paris);
    assertThat(found(march1)).containsExactly(sundayLate, sunday);
    assertThat(found(OrderQuery.active().placedBefore(first, paris))).containsExactly(saturday);
    assertThat(found(OrderQuery.active().placedFrom(Instant.parse("2026-03-01T23:00:00Z"))))
        .containsExactly(monday);
    assertThat(found(OrderQuery.active().placedInLast(1, paris)))
        .as("on 2 March")
        .containsExactly(monday);
    assertThat(found(OrderQuery.active().placedInLast(2, paris)))
        .containsExactly(monday, sundayLate, sunday);
    assertThat(found(OrderQuery.active().placedInLast(1, ZoneId.of("Pacific/Auckland"))))
        .as("where Monday began eleven hours earlier")
        .containsExactly(monday, sundayLate);
  }

  @Test
  @DisplayName("S1.4 The day on which clocks change has 23 hours, and a range of days knows it")
  void byDateWhenClocksChange() {
    shop.clock.set(Instant.parse("2026-04-01T12:00:00Z"));
    OrderId before = placedAt("2026-03-28T22:59:59Z");
    OrderId first = placedAt("2026-03-28T23:00:00Z");
    OrderId last = placedAt("2026-03-29T21:59:59Z");
    OrderId after = placedAt("2026-03-29T22:00:00Z");
    ZoneId paris = ZoneId.of("Europe/Paris");
    LocalDate day = LocalDate.of(2026, 3, 29);
    assertThat(
            found(OrderQuery.active().placedFrom(day, paris).placedBefore(day.plusDays(1), paris)))
        .containsExactly(last, first)
        .doesNotContain(before, after);
  }

  @Test
  @DisplayName("S1.5 S0.3 S1.25 Every filter looks through the orders, the archived ones, or both")
  void scopes() {
    OrderId active = numbered("A-1");
    OrderId archived = numbered("A-2");
    for (OrderId id : List.of(active, archived)) {
      shop.run(id, AddTag.of("gift"), RecordPayment.byHand("Cash"));
    }
    shop.run(archived, new Archive());
    for (OrderQuery filter :
        List.of(
            OrderQuery.active(),
            OrderQuery.active().tagged("gift"),
            OrderQuery.active().in(PaymentCategory.PAID),
            OrderQuery.active().matching("martin"),
            OrderQuery.active().numberStarting("a-"),
            OrderQuery.active().placedFrom(Shop.NOW),
            OrderQuery.active().orderedBy("lea").descending(OrderSort.NUMBER))) {
      assertThat(found(filter)).containsExactly(active);
      OrderQuery there = OrderQuery.archived();
      OrderQuery all = OrderQuery.all().ascending(OrderSort.NUMBER);
      for (var criterion : filter.criteria()) {
        there = there.with(criterion);
        all = all.with(criterion);
      }
      assertThat(found(there)).containsExactly(archived);
      assertThat(found(all)).containsExactly(active, archived);
    }
  }

  @Test
  @DisplayName("S1.6 Orders are found by any, all or none of some tags, by the names of today")
  void byTag() {
    OrderId gift = shop.placed();
    OrderId urgentGift = shop.placed();
    OrderId none = shop.placed();
    shop.run(gift, AddTag.of("Cadeau"));
    shop.run(urgentGift, AddTag.of("cadeau"), AddTag.of("urgent"));
    assertThat(found(OrderQuery.active().tagged("CADEAU"))).containsExactly(urgentGift, gift);
    assertThat(found(OrderQuery.active().tagged("urgent", "no such tag")))
        .containsExactly(urgentGift);
    assertThat(found(OrderQuery.active().taggedWithAll("cadeau", "urgent")))
        .containsExactly(urgentGift);
    assertThat(found(OrderQuery.active().taggedWithAll("cadeau", "no such tag"))).isEmpty();
    assertThat(found(OrderQuery.active().notTagged("urgent"))).containsExactly(none, gift);
    assertThat(found(OrderQuery.active().tagged("cadeau").notTagged("urgent")))
        .containsExactly(gift);
    shop.orders.tags().rename(ANA, "urgent", "pressé");
    shop.orders.tags().merge(ANA, "pressé", "cadeau");
    assertThat(found(OrderQuery.active().tagged("cadeau"))).containsExactly(urgentGift, gift);
    assertThat(found(OrderQuery.active().notTagged("cadeau"))).containsExactly(none);
    assertThat(found(OrderQuery.active().tagged("urgent"))).isEmpty();
  }

  @Test
  @DisplayName("S1.8 The search bar finds an order by its number, the very number first")
  void byNumberInTheSearchBar() {
    OrderId named =
        shop.placed(
            Shop.teesAndMug()
                .number("C-1")
                .customer(new NewCustomer(null, "A-10 Ltd", null, null)));
    OrderId longer = numbered("A-100");
    OrderId very = numbered("A-10");
    OrderId other = numbered("B-7");
    assertThat(found(OrderQuery.active().matching("a-10"))).containsExactly(very, longer, named);
    assertThat(found(OrderQuery.active().matching("a-10").ascending(OrderSort.GRAND_TOTAL)))
        .as("whatever the list is sorted by")
        .startsWith(very, longer);
    assertThat(found(OrderQuery.active().matching("10"))).containsExactly(very, longer, named);
    assertThat(found(OrderQuery.active().matching(" B-7 "))).containsExactly(other);
    assertThat(found(OrderQuery.active().matching("b7"))).containsExactly(other);
    assertThat(found(OrderQuery.active().numberStarting("A-1"))).containsExactly(very, longer);
    assertThat(found(OrderQuery.active().matching("%"))).as("asks for nothing").hasSize(4);
  }

  @Test
  @DisplayName(
      "S1.8 It finds by the beginnings of words of name, e-mail address, SKU and tracking code, and by phone number")
  void byWords() {
    OrderId elise =
        of(new NewCustomer(null, "Élise Müller", "e.muller@example.com", "+33 6 12 34 56 78"));
    OrderId other = of(new NewCustomer(null, "Œuvre Sociale", null, "06 99 88 77 66"));
    shop.run(other, Ship.remaining().tracking("colissimo", "6A 1234-5678"));
    for (String text :
        List.of(
            "élise",
            "ELISE",
            "elise mul",
            "mul elise",
            "Muller",
            "e.muller@",
            "E.Muller@example.com",
            "06 12 34 56 78",
            "0612345678",
            "+33612",
            "0033 6 12",
            "61234")) {
      assertThat(found(OrderQuery.active().matching(text))).as(text).containsExactly(elise);
    }
    for (String text : List.of("oeuvre", "6A1234", "6a 1234-56", "+33699887766", "0699")) {
      assertThat(found(OrderQuery.active().matching(text))).as(text).containsExactly(other);
    }
    assertThat(found(OrderQuery.active().matching("tee-m"))).containsExactly(other, elise);
    assertThat(found(OrderQuery.active().matching("lise"))).as("no beginning").isEmpty();
    assertThat(found(OrderQuery.active().matching("elise oeuvre"))).as("of one order").isEmpty();
  }

  @Test
  @DisplayName("S1.8 Notes are searched where the shop says so, and then by staff only")
  void byNotes() {
    Shop searching = new Shop(builder -> builder.settings(ShopSettings.STANDARD.searchNotes(true)));
    for (Shop one : List.of(shop, searching)) {
      OrderId id =
          one.placed(Shop.teesAndMug().line(NewLine.of("VASE", "Vase", 1, "1").vendor("acme")));
      one.run(id, AddNote.forStaff("Sœur de Zoé, fragile"), AddNote.forVendors("emballer"));
      boolean finds = one == searching;
      assertThat(one.orders.count(ANA, OrderQuery.active().matching("zoe soeur")) == 1)
          .isEqualTo(finds);
      assertThat(one.orders.count(LEA, OrderQuery.active().matching("fragile"))).isZero();
      assertThat(one.orders.count(ACME, OrderQuery.active().matching("fragile"))).isZero();
    }
  }

  @Test
  @DisplayName(
      "S1.1 Orders are found by the part of the shop they came through and by what they are about")
  void byOrigin() {
    OrderId goods = shop.placed(Shop.teesAndMug().channel("store"));
    OrderId ticket =
        shop.placed(
            NewOrder.in("EUR")
                .channel("events")
                .line(NewLine.of("SEAT", "Seat", 1, "30").kind(LineKind.TICKET)));
    OrderId donation =
        shop.placed(
            NewOrder.in("EUR")
                .channel("donate")
                .manual()
                .line(NewLine.of("GIFT", "Gift", 1, "5").kind(LineKind.DONATION)));
    assertThat(found(OrderQuery.active().through("events", "donate")))
        .containsExactly(donation, ticket);
    assertThat(found(OrderQuery.active().ofKind(OrderKind.BOOKING))).containsExactly(ticket);
    assertThat(found(OrderQuery.active().ofKind(OrderKind.GOODS))).containsExactly(goods);
    assertThat(found(OrderQuery.active().from(Source.MANUAL))).containsExactly(donation);
    assertThat(shop.orders.list(ANA, OrderQuery.active().through("events")).rows().get(0).kind())
        .isEqualTo(OrderKind.BOOKING);
  }

  @Test
  @DisplayName("X8 The orders of one customer are found by the customer's id, a guest's by e-mail")
  void ofOneCustomer() {
    OrderId account = of(NewCustomer.account("lea", "Léa", "lea@example.com"));
    OrderId guest = of(new NewCustomer(null, "Léa", "Lea@Example.com", null));
    OrderId other = of(NewCustomer.account("tom", "Tom", "tom@example.com"));
    assertThat(found(OrderQuery.active().orderedBy("lea"))).containsExactly(account);
    assertThat(found(OrderQuery.active().orderedWith("LEA@example.com")))
        .containsExactly(guest, account);
    assertThat(found(LEA, OrderQuery.active())).containsExactly(account);
    assertThat(found(LEA, OrderQuery.active().orderedBy("tom"))).isEmpty();
    assertThat(found(LEA, OrderQuery.active().matching("tom"))).isEmpty();
    assertThat(found(Actor.customer("tom"), OrderQuery.active())).containsExactly(other);
  }

  @Test
  @DisplayName("S4.2 A vendor's list is of the vendor's part, and finds by nothing else")
  void ofOneVendor() {
    OrderId both =
        shop.placed(
            Shop.teesAndMug()
                .customer(new NewCustomer("lea", "Léa Martin", "lea@example.com", "0612345678"))
                .line(NewLine.of("VASE", "Vase", 1, "10").vendor("acme"))
                .line(NewLine.of("LAMP", "Lamp", 1, "90").vendor("zen")));
    OrderId own =
        shop.placed(NewOrder.in("EUR").line(NewLine.of("VASE", "Vase", 2, "10").vendor("acme")));
    shop.run(both, AddTag.of("secret"), AddNote.forStaff("secret"));
    assertThat(found(ACME, OrderQuery.active())).containsExactly(own, both);
    assertThat(found(ZEN, OrderQuery.active())).containsExactly(both);
    assertThat(found(ACME, OrderQuery.active().ascending(OrderSort.GRAND_TOTAL)))
        .as("by what the vendor's part costs")
        .containsExactly(both, own);
    assertThat(shop.orders.list(ACME, OrderQuery.active().matching("martin vase")).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.total()).isEqualTo(Shop.eur("10")))
        .satisfies(row -> assertThat(row.tags()).isEmpty())
        .satisfies(row -> assertThat(row.customer().email()).isNull());
    for (OrderQuery peeping :
        List.of(
            OrderQuery.active().matching("lamp"),
            OrderQuery.active().matching("lea@example.com"),
            OrderQuery.active().matching("0612345678"),
            OrderQuery.active().tagged("secret"),
            OrderQuery.active().soldBy("zen"),
            OrderQuery.active().orderedBy("lea"),
            OrderQuery.active().orderedWith("lea@example.com"))) {
      assertThat(found(peeping)).as("%s", peeping.criteria()).containsExactly(both);
      assertThat(found(ACME, peeping)).as("%s", peeping.criteria()).isEmpty();
      assertThat(shop.orders.count(ACME, peeping)).isZero();
    }
    assertThat(found(ACME, OrderQuery.active().notTagged("secret"))).containsExactly(own, both);
    assertThat(found(LEA, OrderQuery.active().notTagged("secret"))).containsExactly(both);
    assertThat(found(LEA, OrderQuery.active().tagged("secret"))).isEmpty();
    assertThat(found(OrderQuery.active().soldBy("acme"))).containsExactly(own, both);
  }

  @Test
  @DisplayName("A cursor of one reader tells another nothing, and is refused")
  void cursorsAreTheirReaders() {
    for (int i = 0; i < 3; i++) {
      shop.placed(Shop.teesAndMug().line(NewLine.of("VASE", "Vase", 1, "10").vendor("acme")));
    }
    OrderQuery query = OrderQuery.active().descending(OrderSort.GRAND_TOTAL).limit(1);
    String mine = shop.orders.list(ANA, query).next().orElseThrow();
    assertThat(shop.orders.list(Actor.staff("bob"), query.after(mine)).rows()).hasSize(1);
    for (Actor other : List.of(ACME, LEA)) {
      assertThatThrownBy(() -> shop.orders.list(other, query.after(mine)))
          .hasMessageContaining("query.cursor");
    }
  }

  @Test
  @DisplayName("S1.11 Pages are turned forwards and backwards, from the first to the last")
  void pages() {
    List<OrderId> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) all.add(0, shop.placed());
    OrderQuery query = OrderQuery.active().limit(3);
    Page<OrderSummary> first = shop.orders.list(ANA, query);
    Page<OrderSummary> second = shop.orders.list(ANA, query.after(first.next().orElseThrow()));
    Page<OrderSummary> third = shop.orders.list(ANA, query.after(second.next().orElseThrow()));
    assertThat(ids(first)).isEqualTo(all.subList(0, 3));
    assertThat(ids(second)).isEqualTo(all.subList(3, 6));
    assertThat(ids(third)).isEqualTo(all.subList(6, 7));
    assertThat(first.previous()).isEmpty();
    assertThat(third.next()).isEmpty();
    Page<OrderSummary> back = shop.orders.list(ANA, query.before(third.previous().orElseThrow()));
    assertThat(ids(back)).isEqualTo(all.subList(3, 6));
    Page<OrderSummary> begin = shop.orders.list(ANA, query.before(back.previous().orElseThrow()));
    assertThat(ids(begin)).isEqualTo(all.subList(0, 3));
    assertThat(begin.previous()).isEmpty();
    assertThat(begin.next()).isEqualTo(first.next());
    OrderQuery smaller = query.limit(2).before(third.previous().orElseThrow());
    assertThat(ids(shop.orders.list(ANA, smaller))).isEqualTo(all.subList(4, 6));
  }

  @Test
  @DisplayName("Bad input is refused with the path of the field")
  void badInput() {
    String long101 = "x".repeat(101);
    String[] many = Stream.generate(() -> "x").limit(101).toArray(String[]::new);
    OrderQuery crowded = OrderQuery.active();
    for (int i = 0; i < 51; i++) crowded = crowded.matching("x");
    OrderQuery tooMany = crowded;
    Map<OrderQuery, String> wrong =
        Map.of(
            OrderQuery.active().matching("a").matching(long101),
            "criteria[1].text",
            OrderQuery.active().matching("a\u0000b"),
            "criteria[0].text",
            OrderQuery.active().tagged("ok", "\u202Eevil"),
            "criteria[0].names[1]",
            OrderQuery.active().having(Axis.ORDER, many),
            "criteria[0].codes",
            OrderQuery.active().placedInLast(0, ZoneId.of("UTC")),
            "criteria[0].days",
            OrderQuery.active().soldBy("no vendor"),
            "criteria[0].vendor",
            OrderQuery.active().orderedBy(" "),
            "criteria[0].customer",
            tooMany,
            "criteria");
    wrong.forEach(
        (query, path) -> {
          assertThatThrownBy(() -> shop.orders.list(ANA, query))
              .hasMessageContaining("input.invalid")
              .hasMessageContaining(path);
          assertThatThrownBy(() -> shop.orders.count(ANA, query))
              .hasMessageContaining("input.invalid");
          assertThatThrownBy(() -> shop.orders.count(ANA, query, CountBy.ORDER_STATUS))
              .hasMessageContaining("input.invalid");
        });
  }

  private static List<OrderId> ids(Page<OrderSummary> page) {
    return page.rows().stream().map(OrderSummary::id).toList();
  }

  private static List<OrderId> reversed(List<OrderId> ids) {
    List<OrderId> reversed = new ArrayList<>(ids);
    Collections.reverse(reversed);
    return reversed;
  }
}
