package dev.orderwell.testkit;

import dev.orderwell.command.Decider;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.pricing.TaxRounding;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.testkit.OrderDice.Buyer;
import dev.orderwell.testkit.OrderDice.Duty;
import dev.orderwell.testkit.OrderDice.Extra;
import dev.orderwell.testkit.OrderDice.Line;
import dev.orderwell.testkit.OrderDice.Off;
import dev.orderwell.testkit.OrderDice.Rules;
import dev.orderwell.testkit.OrderDice.Terms;
import dev.orderwell.testkit.OrderDice.Trade;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Orders of every kind that a shop takes, for jqwik. They shrink to one line, one unit and no
 * terms. They have no edge cases: there is no end of them, and none tells more than another.
 *
 * <pre>{@code
 * @Property
 * boolean myMailCanBeWritten(@ForAll("orders") NewOrder order) { … }
 *
 * @Provide
 * Arbitrary<NewOrder> orders() { return OrderArbitraries.newOrders(); }
 * }</pre>
 */
public final class OrderArbitraries {
  private static final Actor STAFF = Actor.staff("ana");

  private OrderArbitraries() {}

  /**
   * Currencies with none, two and three decimals.
   *
   * @return EUR, JPY, KWD, CHF
   */
  public static Arbitrary<String> currencies() {
    return Arbitraries.of("EUR", "JPY", "KWD", "CHF");
  }

  /**
   * Prices.
   *
   * @param currency ISO 4217
   * @return decimal text with the currency's decimals, 0 to 10,000,000 minor units
   */
  public static Arbitrary<String> amounts(String currency) {
    return minors().map(minor -> OrderDice.text(minor, currency));
  }

  /**
   * Lines that every order in their currency takes.
   *
   * @param currency ISO 4217
   * @return any kind, delivery and vendor ({@code acme}, {@code bolt} or the shop), with discounts,
   *     up to four taxes, commissions of vendors, and stock that is usual, tracked or not
   */
  public static Arbitrary<NewLine> lines(String currency) {
    return anyLine().map(line -> line.in(currency)).withoutEdgeCases();
  }

  /**
   * Orders as they come in, valid in every respect: the customer they name may place them, and
   * pricing takes them. They have no number and no date of their own.
   *
   * @return one to six lines with discounts, taxes by rate or given, contained or added, rounded
   *     per line or per order; shipping, fees, discounts on the whole, coins; customer {@code lea},
   *     {@code tom} or a guest
   */
  public static Arbitrary<NewOrder> newOrders() {
    return dice().map(OrderDice::order).withoutEdgeCases();
  }

  /**
   * Orders as they are found in a store: placed, drafted or left as a cart, and then changed a few
   * times. Their tags are those of a dictionary that only they know.
   *
   * @return orders of the shop {@code main}
   */
  public static Arbitrary<Order> orders() {
    Arbitrary<PlaceOrder.As> as =
        Arbitraries.frequency(
            Tuple.of(6, PlaceOrder.As.ORDER),
            Tuple.of(1, PlaceOrder.As.DRAFT),
            Tuple.of(1, PlaceOrder.As.CART),
            Tuple.of(1, PlaceOrder.As.ABANDONED_CART));
    Arbitrary<List<Intent>> intents = CommandArbitraries.intents().list().ofMaxSize(6);
    return Combinators.combine(newOrders(), as, intents)
        .as(OrderArbitraries::changed)
        .withoutEdgeCases();
  }

  private static Order changed(NewOrder input, PlaceOrder.As as, List<Intent> intents) {
    DecisionContext context =
        new DecisionContext(
            STAFF,
            Fixtures.NOW,
            ShopSettings.STANDARD,
            TagDictionary.EMPTY,
            null,
            new OrderNumber("A-1001"),
            true);
    OrderId id = new OrderId(new CountingIds().get());
    Decision.Yes yes =
        (Decision.Yes) Decider.open(new PlaceOrder(input, as), id, ShopId.MAIN, context);
    Order order = yes.order().saved();
    for (Intent intent : intents) {
      OrderCommand command = intent.on(order);
      if (Decider.decide(order, command, context) instanceof Decision.Yes next) {
        order = next.order().saved();
        context = next.context();
      }
    }
    return order;
  }

  private static Arbitrary<Long> minors() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(0L)),
        Tuple.of(8, Arbitraries.longs().between(1, 20_000)),
        Tuple.of(2, Arbitraries.longs().between(1, 10_000_000)));
  }

  private static Arbitrary<Line> anyLine() {
    Arbitrary<@Nullable String> skus =
        Arbitraries.of("TEE-M", "MUG", "LAMP", "BOOK", "CARD", "tee-m").injectNull(0.1);
    Arbitrary<String> names =
        Arbitraries.of(
            "Mug", "T-shirt bio M", "Éclair & <b>crème</b>", "{{name}} \"50 %\" \\'", "日本茶 🍵");
    Arbitrary<Integer> quantities =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.integers().between(1, 5)),
            Tuple.of(1, Arbitraries.integers().between(1, 1_000_000)));
    return Combinators.combine(skus, names, quantities, minors(), trades(), terms()).as(Line::new);
  }

  private static Arbitrary<Trade> trades() {
    Arbitrary<LineKind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(LineKind.PHYSICAL)),
            Tuple.of(1, Arbitraries.of(LineKind.class)));
    Arbitrary<@Nullable Delivery> deliveries = Arbitraries.of(Delivery.class).injectNull(0.8);
    Arbitrary<@Nullable Boolean> stocks = Arbitraries.of(true, false).injectNull(0.8);
    return Combinators.combine(kinds, deliveries, vendors(), commissions(), stocks).as(Trade::new);
  }

  /** An amount other than zero would have to fit into what discounts and taxes leave of a line. */
  private static Arbitrary<@Nullable NewCommission> commissions() {
    Arbitrary<NewCommission> net =
        Arbitraries.of("0", "10", "12.5", "33.333333", "100").map(NewCommission::percent);
    return Arbitraries.oneOf(
            net, net.map(NewCommission::ofGross), Arbitraries.just(NewCommission.amount("0")))
        .injectNull(0.3);
  }

  private static Arbitrary<@Nullable String> vendors() {
    return Arbitraries.of("acme", "bolt").injectNull(0.5);
  }

  private static Arbitrary<List<Off>> discounts() {
    Arbitrary<String> percents =
        Arbitraries.of("0", "5", "10", "12.5", "33.333333", "50", "99.999999", "100");
    Arbitrary<Off> discounts =
        Combinators.combine(Arbitraries.of(true, false), percents, Arbitraries.of(false, true))
            .as(Off::new);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(List.of())),
        Tuple.of(1, discounts.list().ofMinSize(1).ofMaxSize(2)));
  }

  private static Arbitrary<Terms> terms() {
    Arbitrary<String> names = Arbitraries.of("TVA", "Éco-part", "TVQ");
    Arbitrary<String> rates = Arbitraries.of("20", "0", "5.5", "2.1", "8.875", "19.999999", "30");
    Arbitrary<Duty> duties =
        Combinators.combine(names, rates, Arbitraries.integers().between(0, 100)).as(Duty::new);
    Arbitrary<List<Duty>> lists =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(List.of())),
            Tuple.of(3, Arbitraries.just(List.of(new Duty("TVA", "20", 10)))),
            Tuple.of(2, duties.list().ofMinSize(1).ofMaxSize(4)));
    Arbitrary<Boolean> given = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
    return Combinators.combine(discounts(), lists, given).as(Terms::new);
  }

  private static Arbitrary<List<Extra>> extras() {
    Arbitrary<Extra> extras = Combinators.combine(minors(), vendors(), terms()).as(Extra::new);
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(List.of())),
        Tuple.of(2, extras.list().ofMinSize(1).ofMaxSize(2)));
  }

  private static Arbitrary<OrderDice> dice() {
    Arbitrary<Rules> rules =
        Combinators.combine(
                Arbitraries.of(true, false),
                Arbitraries.of(TaxRounding.class),
                Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
            .as(Rules::new);
    Arbitrary<Buyer> buyers =
        Combinators.combine(
                Arbitraries.of("lea", "tom").injectNull(0.2),
                Arbitraries.just("lea@example.com").injectNull(0.2),
                Arbitraries.of(Locale.ENGLISH, Locale.FRANCE, Locale.JAPAN),
                Arbitraries.of(true, false))
            .as(Buyer::new);
    return Combinators.combine(
            currencies(),
            anyLine().list().ofMinSize(1).ofMaxSize(6),
            extras(),
            extras(),
            discounts(),
            rules,
            buyers)
        .as(OrderDice::new);
  }
}
