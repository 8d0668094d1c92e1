package dev.orderwell.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.line.Price;
import dev.orderwell.line.Tax;
import dev.orderwell.money.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever the terms: nothing is negative, and every order adds up to the last minor unit. */
class PricingProperties {
  private static final int TRIES = 4000;

  @Property(tries = TRIES, seed = "7201")
  void everyPriceAddsUp(@ForAll("terms") Terms terms) {
    for (Price price : terms.price()) {
      Money paid = price.list().minus(price.discount());
      assertThat(terms.included() ? price.gross() : price.net()).isEqualTo(paid);
      assertThat(price.gross()).isEqualTo(price.net().plus(price.tax()));
      assertThat(Stream.concat(Stream.of(price.net()), price.taxes().stream().map(Tax::amount)))
          .noneMatch(Money::isNegative);
    }
  }

  @Property(tries = TRIES, seed = "7202")
  void theOrderWideTaxIsWithinHalfAUnitOfTheExactOne(@ForAll("terms") Terms terms) {
    Item first = terms.items().get(0);
    List<Item> alike =
        terms.items().stream()
            .map(item -> new Item(item.list(), item.discounts(), first.taxes()))
            .toList();
    List<Price> prices =
        new Terms(terms.currency(), false, TaxRounding.PER_ORDER, alike, terms.order()).price();
    BigDecimal net = sum(prices.stream().map(Price::net).toList());
    for (int i = 0; i < first.taxes().size(); i++) {
      int tax = i;
      Percentage rate = first.taxes().get(i).rate();
      BigDecimal exact =
          net.multiply(rate == null ? BigDecimal.ZERO : rate.value()).movePointLeft(2);
      BigDecimal charged =
          sum(prices.stream().map(price -> price.taxes().get(tax).amount()).toList());
      BigDecimal half =
          BigDecimal.ONE
              .movePointLeft(terms.currency().getDecimalPlaces())
              .divide(BigDecimal.valueOf(2));
      assertThat(charged.subtract(exact).abs()).isLessThanOrEqualTo(half);
    }
  }

  record Terms(
      CurrencyUnit currency,
      boolean included,
      TaxRounding rounding,
      List<Item> items,
      List<DiscountTerm> order) {
    List<Price> price() {
      return new Pricing(currency, included, rounding)
          .price(items, List.of(), List.of(), order)
          .lines();
    }
  }

  @Provide
  Arbitrary<Terms> terms() {
    Arbitrary<CurrencyUnit> currencies = Arbitraries.of("EUR", "JPY", "KWD").map(CurrencyUnit::of);
    return currencies.flatMap(
        currency ->
            Combinators.combine(
                    Arbitraries.of(true, false),
                    Arbitraries.of(TaxRounding.values()),
                    item(currency).list().ofMinSize(1).ofMaxSize(6),
                    discount().list().ofMaxSize(2))
                .as(
                    (included, rounding, items, order) ->
                        new Terms(currency, included, rounding, items, order)));
  }

  private static Arbitrary<Item> item(CurrencyUnit currency) {
    Arbitrary<Money> list =
        Arbitraries.longs().between(0, 2_000_000).map(minor -> Money.ofMinor(currency, minor));
    return Combinators.combine(list, discount().list().ofMaxSize(2), taxes()).as(Item::new);
  }

  private static Arbitrary<DiscountTerm> discount() {
    return percentage(10_000).map(share -> new DiscountTerm("sale", null, null, share));
  }

  private static Arbitrary<List<TaxTerm>> taxes() {
    return percentage(3_000).list().ofMaxSize(4).map(PricingProperties::named);
  }

  private static List<TaxTerm> named(List<Percentage> rates) {
    List<TaxTerm> terms = new ArrayList<>();
    for (Percentage rate : rates) terms.add(new TaxTerm("tax " + terms.size(), rate, null));
    return terms;
  }

  private static Arbitrary<Percentage> percentage(int mostHundredths) {
    return Arbitraries.integers()
        .between(0, mostHundredths)
        .map(n -> new Percentage(BigDecimal.valueOf(n, 2)));
  }

  private static BigDecimal sum(List<Money> amounts) {
    return amounts.stream().map(Money::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
