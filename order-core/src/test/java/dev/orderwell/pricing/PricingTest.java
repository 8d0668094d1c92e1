package dev.orderwell.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.line.Price;
import dev.orderwell.line.Tax;
import dev.orderwell.money.Percentage;
import dev.orderwell.pricing.PricingException.Problem;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PricingTest {
  private static final Pricing INCLUDED = new Pricing(CurrencyUnit.EUR, true, TaxRounding.PER_LINE);
  private static final Pricing ADDED = new Pricing(CurrencyUnit.EUR, false, TaxRounding.PER_LINE);

  @Test
  void withoutDiscountsAndTaxesAPriceIsItsListPrice() {
    Price price = one(INCLUDED, item("40.00"));
    assertThat(price.net()).isEqualTo(eur("40.00"));
    assertThat(price.gross()).isEqualTo(eur("40.00"));
  }

  @Test
  void anIncludedTaxIsTakenOutOfThePrice() {
    Price price = one(INCLUDED, item("12.00", rate("TVA", "20")));
    assertThat(price.net()).isEqualTo(eur("10.00"));
    assertThat(price.tax()).isEqualTo(eur("2.00"));
    assertThat(price.gross()).isEqualTo(eur("12.00"));
  }

  @Test
  void anAddedTaxIsPutOnTopOfThePrice() {
    Price price = one(ADDED, item("10.03", rate("TVA", "20")));
    assertThat(price.net()).isEqualTo(eur("10.03"));
    assertThat(price.gross()).isEqualTo(eur("12.04"));
  }

  @Test
  void severalIncludedTaxesShareWhatIsIncluded() {
    Price price = one(INCLUDED, item("1.00", rate("A", "7"), rate("B", "7"), rate("C", "7")));
    assertThat(price.tax()).isEqualTo(eur("0.17"));
    assertThat(price.taxes())
        .extracting(Tax::amount)
        .containsExactly(eur("0.06"), eur("0.06"), eur("0.05"));
    assertThat(price.gross()).isEqualTo(eur("1.00"));
  }

  @Test
  void aTaxThatWasGivenIsTakenAsItIs() {
    assertThat(one(INCLUDED, item("12.00", given("TVA", "1.99"))).net()).isEqualTo(eur("10.01"));
    assertThat(one(ADDED, item("12.00", given("TVA", "1.99"))).gross()).isEqualTo(eur("13.99"));
    assertProblem(Problem.TAX_TOO_LARGE, () -> one(INCLUDED, item("1.00", given("TVA", "1.01"))));
  }

  @Test
  void discountsComeOffOneAfterTheOther() {
    Item item =
        new Item(eur("100.00"), List.of(percent("10"), amount("5.00"), percent("10")), List.of());
    Price price = one(INCLUDED, item);
    assertThat(price.discounts())
        .extracting("amount")
        .containsExactly(eur("10.00"), eur("5.00"), eur("8.50"));
    assertThat(price.net()).isEqualTo(eur("76.50"));
  }

  @Test
  void aDiscountTakesOffNoMoreThanThereIs() {
    Item item = new Item(eur("5.00"), List.of(amount("5.01")), List.of());
    assertProblem(Problem.DISCOUNT_TOO_LARGE, () -> one(INCLUDED, item));
    assertProblem(
        Problem.DISCOUNT_TOO_LARGE,
        () ->
            INCLUDED.price(
                List.of(item("5.00")), List.of(item("9.00")), List.of(), List.of(amount("6.00"))));
  }

  @Test
  void aDiscountOnTheOrderIsSpreadOverTheLinesAndNotOverShipping() {
    Pricing.Priced priced =
        INCLUDED.price(
            List.of(item("10.00"), item("10.00"), item("10.00"), item("0.00")),
            List.of(item("5.00")),
            List.of(),
            List.of(amount("1.00")));
    assertThat(priced.lines())
        .extracting(Price::discount)
        .containsExactly(eur("0.34"), eur("0.33"), eur("0.33"), eur("0.00"));
    assertThat(priced.shipping().get(0).discount()).isEqualTo(eur("0.00"));
  }

  @Test
  void anOrderWideTaxIsRoundedOnceAndSpread() {
    Item item = item("0.10", rate("TVA", "5"));
    List<Item> ten = List.of(item, item, item, item, item, item, item, item, item, item);
    Pricing whole = new Pricing(CurrencyUnit.EUR, false, TaxRounding.PER_ORDER);
    assertThat(tax(ADDED.price(ten, List.of(), List.of(), List.of()))).isEqualTo(eur("0.10"));
    assertThat(tax(whole.price(ten, List.of(), List.of(), List.of()))).isEqualTo(eur("0.05"));
  }

  @Test
  void theTotalIsRoundedToTheCoinsThereAre() {
    Money coin = Money.parse("CHF 0.05");
    assertThat(Pricing.cashRounding(Money.parse("CHF 10.02"), coin))
        .isEqualTo(Money.parse("CHF -0.02"));
    assertThat(Pricing.cashRounding(Money.parse("CHF 10.03"), coin))
        .isEqualTo(Money.parse("CHF 0.02"));
    assertThat(Pricing.cashRounding(Money.parse("CHF 10.00"), coin))
        .isEqualTo(Money.parse("CHF 0.00"));
  }

  @Test
  void amountsBeyondBoundsAreRefused() {
    assertProblem(Problem.AMOUNT_TOO_LARGE, () -> one(INCLUDED, item("10000000000000.01")));
  }

  private static Money tax(Pricing.Priced priced) {
    return Money.total(priced.lines().stream().map(Price::tax).toList());
  }

  private static Price one(Pricing pricing, Item item) {
    return pricing.price(List.of(item), List.of(), List.of(), List.of()).lines().get(0);
  }

  private static Item item(String list, TaxTerm... taxes) {
    return new Item(eur(list), List.of(), List.of(taxes));
  }

  private static TaxTerm rate(String name, String percent) {
    return new TaxTerm(name, Percentage.of(percent), null);
  }

  private static TaxTerm given(String name, String amount) {
    return new TaxTerm(name, null, eur(amount));
  }

  private static DiscountTerm percent(String percent) {
    return new DiscountTerm("sale", null, null, Percentage.of(percent));
  }

  private static DiscountTerm amount(String amount) {
    return new DiscountTerm("sale", null, eur(amount), null);
  }

  private static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }

  private static void assertProblem(Problem problem, ThrowingCallable pricing) {
    assertThatThrownBy(pricing)
        .isInstanceOfSatisfying(
            PricingException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
