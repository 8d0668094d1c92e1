package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Source;
import dev.orderwell.pricing.TaxRounding;
import dev.orderwell.pricing.Totals;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.vendor.Commission;
import dev.orderwell.vendor.Commission.Base;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacingStory {
  private final Shop shop = new Shop();

  @Test
  @DisplayName("S0.1 A placed order is at once visible in the list")
  void atOnceVisible() {
    OrderId id = shop.orders.place(LEA, Shop.teesAndMug().build()).id();
    assertThat(shop.orders.list(ANA, OrderQuery.active()).rows())
        .extracting(OrderSummary::id)
        .containsExactly(id);
    assertThat(shop.orders.count(ANA, OrderQuery.active())).isEqualTo(1);
  }

  @Test
  @DisplayName("S1.7 An order gets a number of letters and digits, and is found by it")
  void numbers() {
    shop.placed();
    OrderId second = shop.placed();
    assertThat(shop.order(second).number()).contains(new OrderNumber("A-1002"));
    assertThat(shop.orders.find(ANA, new OrderNumber("A-1002")).orElseThrow().id())
        .isEqualTo(second);
    assertThat(shop.orders.find(ANA, new OrderNumber("a-1002"))).isEmpty();
  }

  @Test
  @DisplayName("S1.7 A number from elsewhere is unique, and drawn numbers pass it over")
  void numbersFromElsewhere() {
    shop.placed(Shop.teesAndMug().number("A-1001"));
    Outcome again = place(Shop.teesAndMug().number("A-1001"));
    assertThat(((Outcome.Rejected) again).rejection().code()).isEqualTo("order.number-taken");
    assertThat(shop.order(shop.placed()).number()).contains(new OrderNumber("A-1002"));
  }

  @Test
  @DisplayName("S1.21 The summary: items, discount, shipping, fees, tax, rounding, total")
  void summary() {
    OrderId id =
        shop.placed(
            NewOrder.in("CHF")
                .taxIncluded(false)
                .line(
                    NewLine.of("A", "A", 3, "10.00")
                        .discounts(NewDiscount.percent("Sale", "10"))
                        .taxes(NewTax.rate("MWST", "8.1")))
                .line(NewLine.of("B", "B", 1, "5.55").taxes(NewTax.rate("MWST", "2.6")))
                .discount(NewDiscount.amount("Welcome", "2.00").code("HELLO"))
                .shipping(NewShipping.of("Post", "7.00").taxes(NewTax.rate("MWST", "8.1")))
                .fee(NewFee.of("Gift wrapping", "2.50"))
                .roundedTo("0.05"));
    Totals totals = shop.order(id).totals();
    assertThat(totals.list()).hasToString("CHF 35.55");
    assertThat(totals.discount()).hasToString("CHF 5.00");
    assertThat(totals.lines()).hasToString("CHF 30.55");
    assertThat(totals.shipping()).hasToString("CHF 7.00");
    assertThat(totals.fees()).hasToString("CHF 2.50");
    assertThat(totals.taxes())
        .extracting(tax -> tax.rate() + " " + tax.amount())
        .containsExactly("8.1 CHF 2.62", "2.6 CHF 0.14");
    assertThat(totals.rounding()).hasToString("CHF -0.01");
    assertThat(totals.total()).hasToString("CHF 42.80");
  }

  @Test
  @DisplayName("S1.21 Taxes may be given as amounts, and rounded on the order as a whole")
  void taxesAsGiven() {
    OrderId given =
        shop.placed(
            NewOrder.in("EUR")
                .line(NewLine.of("A", "A", 1, "12.00").taxes(NewTax.amount("TVA", "1.99"))));
    assertThat(shop.order(given).totals().lines()).isEqualTo(eur("10.01"));
    NewLine cheap = NewLine.of(null, "A", 1, "0.10").taxes(NewTax.rate("TVA", "5"));
    NewOrder.Builder ten = NewOrder.in("EUR").taxIncluded(false).taxRounding(TaxRounding.PER_ORDER);
    for (int i = 0; i < 10; i++) ten.line(cheap);
    assertThat(shop.order(shop.placed(ten)).totals().total()).isEqualTo(eur("1.05"));
  }

  @Test
  @DisplayName(
      "S1.20 S3.3 Lines of every kind are kept as they were sold, with methods, channel and options")
  void snapshot() {
    OrderId id =
        shop.placed(
            NewOrder.in("EUR")
                .channel("events")
                .line(
                    NewLine.of("T-1", "Concert", 2, "30.00")
                        .kind(LineKind.TICKET)
                        .reference("prod-7")
                        .options(Map.of("seat", "A1")))
                .line(NewLine.of("EB", "E-book", 1, "9.00").kind(LineKind.DIGITAL))
                .shipping(NewShipping.of("Colissimo", "4.90").method("colissimo-home")));
    Order order = shop.order(id);
    assertThat(order.attribution().channel()).isEqualTo("events");
    assertThat(order.lines().get(0).product().reference()).isEqualTo("prod-7");
    assertThat(order.lines().get(0).product().options()).containsEntry("seat", "A1");
    assertThat(order.lines().get(0).quantity()).isEqualTo(2);
    assertThat(order.lines().get(0).unitPrice()).isEqualTo(eur("30.00"));
    assertThat(order.lines().get(0).price().gross()).isEqualTo(eur("60.00"));
    assertThat(order.lines()).extracting("delivery").containsOnly(Delivery.NONE);
    assertThat(order.shipping().get(0).method()).isEqualTo("colissimo-home");
    assertThat(order.shipping().get(0).label()).isEqualTo("Colissimo");
  }

  @Test
  @DisplayName("S3.5 Digital products need no shipping and no address")
  void digital() {
    OrderId id =
        shop.placed(
            NewOrder.in("EUR").line(NewLine.of("EB", "E-book", 1, "9.00").kind(LineKind.DIGITAL)));
    assertThat(shop.order(id).buyer().shipTo()).isNull();
    assertThat(shop.order(id).shipping()).isEmpty();
  }

  @Test
  @DisplayName("S3.4 Coupons, UTM tags and the host's own facts are there only when given")
  void attribution() {
    OrderId plain = shop.placed();
    assertThat(shop.order(plain).attribution().coupons()).isEmpty();
    OrderId id =
        shop.placed(
            Shop.teesAndMug().coupon("HELLO").utm("utm_source", "mail").attribute("gift", "yes"));
    assertThat(shop.order(id).attribution().coupons()).containsExactly("HELLO");
    assertThat(shop.order(id).attribution().utm()).containsEntry("utm_source", "mail");
    assertThat(shop.order(id).attribution().attributes()).containsEntry("gift", "yes");
  }

  @Test
  @DisplayName(
      "S1.17 S1.18 Country, region, postcode, IP address and browser are kept, and never in a text form")
  void personal() {
    OrderId id =
        shop.placed(Shop.teesAndMug().client("203.0.113.7", "Firefox").comment("Ring twice"));
    Order order = shop.order(id);
    assertThat(order.buyer().shipTo().country()).isEqualTo("FR");
    assertThat(order.buyer().shipTo().postcode()).isEqualTo("69003");
    assertThat(order.buyer().client().ip()).isEqualTo("203.0.113.7");
    assertThat(order.buyer().client().userAgent()).isEqualTo("Firefox");
    String all =
        order
            + " "
            + order.buyer()
            + order.buyer().shipTo()
            + order.buyer().client()
            + order.buyer().customer()
            + shop.orders.history(ANA, id)
            + Shop.teesAndMug().build();
    assertThat(all).doesNotContain("Martin", "lea@", "203.0.113.7", "Lilas", "Ring");
  }

  @Test
  @DisplayName("S3.2 Staff enter orders for sales made elsewhere, at their own dates")
  void byHand() {
    Instant lastYear = Instant.parse("2025-12-24T17:30:00.123456Z");
    OrderId id = shop.placed(Shop.teesAndMug().manual().placedAt(lastYear).number("2025-77"));
    assertThat(shop.order(id).placedAt()).contains(lastYear);
    assertThat(shop.order(id).openedAt()).isEqualTo(Shop.NOW);
    assertThat(shop.order(id).attribution().source()).isEqualTo(Source.MANUAL);
    assertThat(rejection(place(Shop.teesAndMug().placedAt(Shop.NOW.plusSeconds(1)))))
        .isEqualTo("time.in-future");
    assertThat(rejection(place(Shop.teesAndMug().placedAt(Instant.MIN))))
        .isEqualTo("time.too-early");
    OrderId nanos = shop.placed(Shop.teesAndMug().placedAt(lastYear.plusNanos(999)));
    assertThat(shop.order(nanos).placedAt()).as("to the microsecond").contains(lastYear);
    for (NewOrder.Builder order :
        List.of(
            Shop.teesAndMug().manual(),
            Shop.teesAndMug().placedAt(lastYear),
            Shop.teesAndMug().number("1"))) {
      assertThatThrownBy(() -> shop.orders.place(LEA, order.build()))
          .isInstanceOfSatisfying(
              RejectedException.class,
              e -> assertThat(e.rejection().code()).isEqualTo("access.refused"));
    }
  }

  @Test
  @DisplayName("S3.2 S1.13 A draft is no order until it is placed")
  void draft() {
    OrderId id = shop.orders.saveDraft(ANA, Shop.teesAndMug().build()).id();
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.UNPLACED);
    assertThat(shop.order(id).number()).isEmpty();
    assertThat(shop.channel.messages()).isEmpty();
    assertThat(shop.orders.list(ANA, OrderQuery.active()).rows()).isEmpty();
    assertThat(shop.orders.count(ANA, OrderQuery.active())).isZero();
    assertThat(shop.orders.list(ANA, OrderQuery.active().withUnplaced()).rows()).hasSize(1);

    shop.clock.advance(Duration.ofHours(1));
    shop.run(id, PlaceUnplaced.now());
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.NEW);
    assertThat(shop.order(id).number()).contains(new OrderNumber("A-1001"));
    assertThat(shop.order(id).placedAt()).contains(Shop.NOW.plus(Duration.ofHours(1)));
    assertThat(shop.orders.list(ANA, OrderQuery.active()).rows()).hasSize(1);
    assertThat(shop.refused(id, PlaceUnplaced.now()).code()).isEqualTo("order.placed-already");
    assertThatThrownBy(() -> shop.orders.saveDraft(LEA, Shop.teesAndMug().build()))
        .isInstanceOf(RejectedException.class);
    assertThatThrownBy(() -> shop.orders.saveDraft(ANA, Shop.teesAndMug().number("1").build()))
        .hasMessageContaining("draft.not-placed");
  }

  @Test
  @DisplayName("S1.13 An abandoned cart is found when asked for, and its customer may come back")
  void abandonedCart() {
    OrderId id =
        shop.orders.saveAbandonedCart(Actor.system("carts"), Shop.teesAndMug().build()).id();
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.ABANDONED);
    assertThat(shop.orders.list(ANA, OrderQuery.all()).rows()).isEmpty();
    assertThat(shop.orders.count(ANA, OrderQuery.all().withUnplaced())).isEqualTo(1);
    shop.run(id, PlaceUnplaced.now());
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.AWAITING);
    assertThat(shop.orders.list(ANA, OrderQuery.all()).rows()).hasSize(1);
  }

  @Test
  @DisplayName("X11 A request to place an order that is sent twice places one")
  void idempotent() {
    NewOrder order = Shop.teesAndMug().build();
    Outcome.Accepted first = shop.orders.place(LEA, order, CommandOptions.id("checkout-1"));
    Outcome.Accepted second = shop.orders.place(LEA, order, CommandOptions.id("checkout-1"));
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(first.replayed()).isFalse();
    assertThat(second.replayed()).isTrue();
    assertThat(second.entries()).isEqualTo(first.entries());
    assertThat(shop.orders.count(ANA, OrderQuery.all())).isEqualTo(1);
    NewOrder other = Shop.teesAndMug().comment("other").build();
    Outcome third =
        shop.orders.attempt(
            LEA, new PlaceOrder(other, PlaceOrder.As.ORDER), CommandOptions.id("checkout-1"));
    assertThat(rejection(third)).isEqualTo("command.other-content");
  }

  @Test
  @DisplayName("X11 A guest's request that is sent twice places one order too")
  void guestsAskTwice() {
    NewOrder order = NewOrder.in("EUR").line("A", "A", 1, "1.00").build();
    CommandOptions click = CommandOptions.id("guest-1");
    OrderId first = shop.orders.place(Actor.customer(), order, click).id();
    Outcome.Accepted second = shop.orders.place(Actor.customer(), order, click);
    assertThat(second.id()).isEqualTo(first);
    assertThat(second.order().version()).isEqualTo(shop.order(first).version());
  }

  @Test
  @DisplayName("X8 A customer with an account orders in the own name, and in nobody else's")
  void ownName() {
    NewOrder plain =
        NewOrder.in("EUR").customer("Léa", "lea@example.com").line("A", "A", 1, "1.00").build();
    OrderId id = shop.orders.place(LEA, plain).id();
    assertThat(shop.order(id).buyer().customer().id()).isEqualTo("lea");
    assertThat(shop.orders.find(LEA, id)).isPresent();
    for (Actor other : List.of(Actor.customer("bob"), Actor.customer())) {
      assertThatThrownBy(() -> shop.orders.place(other, Shop.teesAndMug().build()))
          .hasMessageContaining("access.refused");
    }
    OrderId guest = shop.orders.place(Actor.customer(), plain).id();
    assertThat(shop.order(guest).buyer().customer().id()).isNull();
  }

  @Test
  void anOrderBeyondAllBoundsIsRefused() {
    NewOrder.Builder order = NewOrder.in("JPY").discount(NewDiscount.percent("All", "100"));
    for (int i = 0; i < 10_000; i++) order.line(null, "A", 1_000_000, "1000000000");
    assertThat(rejection(place(order))).isEqualTo("place.amount-too-large");
  }

  @Test
  void aDiscountOrATaxThatExceedsItsPriceIsRefusedWithTheFigure() {
    assertThat(rejection(place(Shop.teesAndMug().discount(NewDiscount.amount("x", "52.51")))))
        .isEqualTo("place.discount-too-large");
    NewLine line = NewLine.of("A", "A", 1, "1.00").taxes(NewTax.amount("TVA", "1.01"));
    assertThat(rejection(place(NewOrder.in("EUR").line(line)))).isEqualTo("place.tax-too-large");
    assertThat(shop.orders.count(ANA, OrderQuery.all().withUnplaced())).isZero();
  }

  @Test
  void aCommissionIsFrozenOnItsLineAfterAllDiscounts() {
    NewLine line = NewLine.of("A", "A", 3, "10.01").vendor("acme").taxes(NewTax.rate("TVA", "20"));
    OrderId id =
        shop.placed(
            NewOrder.in("EUR")
                .line(line.commission(NewCommission.percent("12.5")))
                .line(line.commission(NewCommission.percent("12.5").ofGross()))
                .line(line.commission(NewCommission.amount("4.20")))
                .line(line)
                .discount(NewDiscount.percent("Sale", "50")));
    assertThat(shop.order(id).lines())
        .extracting(one -> one.price().net(), one -> one.price().gross(), OrderLine::commission)
        .containsExactly(
            tuple(eur("12.51"), eur("15.01"), new Commission(Base.NET, eur("1.56"))),
            tuple(eur("12.51"), eur("15.01"), new Commission(Base.GROSS, eur("1.88"))),
            tuple(eur("12.52"), eur("15.02"), new Commission(Base.NET, eur("4.20"))),
            tuple(eur("12.52"), eur("15.02"), null));
  }

  @Test
  void aCommissionAboveWhatItIsAShareOfIsRefusedWithTheFigure() {
    NewLine line = NewLine.of("A", "A", 1, "12.00").vendor("acme").taxes(NewTax.rate("TVA", "20"));
    NewLine most = line.commission(NewCommission.amount("10.00"));
    NewLine gross = line.commission(NewCommission.amount("12.00").ofGross());
    shop.placed(NewOrder.in("EUR").line(most).line(gross));
    NewOrder.Builder net = NewOrder.in("EUR").line(line.commission(NewCommission.amount("10.01")));
    assertThat(((Outcome.Rejected) place(net)).rejection().message(Locale.ENGLISH))
        .isEqualTo("A commission exceeds what it is a share of by 0.01 EUR.");
    assertThat(
            rejection(place(NewOrder.in("EUR").line(gross).discount(NewDiscount.amount("x", "1")))))
        .isEqualTo("place.commission-too-large");
    assertThat(shop.orders.count(ANA, OrderQuery.all().withUnplaced())).isEqualTo(1);
  }

  @Test
  void somethingPhysicalWithAnArticleCodeTracksItsStockUnlessToldOtherwise() {
    NewLine mug = NewLine.of("MUG", "Mug", 1, "1.00");
    NewLine ebook = NewLine.of("EBOOK", "E-book", 1, "1.00").kind(LineKind.DIGITAL);
    OrderId id =
        shop.placed(
            NewOrder.in("EUR")
                .line(mug)
                .line(NewLine.of(null, "Mug", 1, "1.00"))
                .line(ebook)
                .line(mug.stock(false))
                .line(ebook.stock(true)));
    assertThat(shop.order(id).lines())
        .extracting(OrderLine::tracksStock)
        .containsExactly(true, false, false, false, true);
  }

  private Outcome place(NewOrder.Builder order) {
    return shop.orders.attempt(
        ANA, new PlaceOrder(order.build(), PlaceOrder.As.ORDER), CommandOptions.NONE);
  }

  private static String rejection(Outcome outcome) {
    return ((Outcome.Rejected) outcome).rejection().code();
  }
}
