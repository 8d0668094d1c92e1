package dev.orderwell.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource({
    "12.50, EUR, 1250",
    "12.5, EUR, 1250",
    "0, EUR, 0",
    "-3, EUR, -300",
    "1200, JPY, 1200",
    "1.234, KWD, 1234",
    "10000000000000.00, EUR, 1000000000000000",
    "1000000000000000, JPY, 1000000000000000"
  })
  void plainDecimalTextIsAnAmount(String text, String currency, long minor) {
    assertThat(Amounts.parse(text, CurrencyUnit.of(currency)).getAmountMinorLong())
        .isEqualTo(minor);
  }

  @ParameterizedTest
  @CsvSource({
    "12.505, EUR",
    "1.5, JPY",
    "1.2345, KWD",
    "10000000000000.01, EUR",
    "1000000000000001, JPY"
  })
  void noMoreDecimalsThanTheCurrencyHasAndNoMoreThanTheBound(String text, String currency) {
    assertThat(Amounts.fits(text, CurrencyUnit.of(currency))).isFalse();
    assertThatThrownBy(() -> Amounts.parse(text, CurrencyUnit.of(currency)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1 ",
        "+1",
        "1,5",
        "1e3",
        "1e1000000000",
        ".5",
        "5.",
        "0x1F",
        "NaN",
        "Infinity",
        "١٢",
        "--1",
        "123456789012345678901",
        "1.00000"
      })
  void whatIsNotPlainDecimalTextIsNoAmount(String text) {
    assertThat(Amounts.isDecimal(text)).isFalse();
    assertThat(Amounts.fits(text, CurrencyUnit.EUR)).isFalse();
  }

  @Test
  void anAmountIsShownTheSameOnEveryJdk() {
    Money amount = Money.parse("EUR 1234567.50");
    assertThat(Amounts.show(amount, Locale.ENGLISH)).isEqualTo("1234567.50 EUR");
    assertThat(Amounts.show(amount, Locale.CANADA_FRENCH)).isEqualTo("1234567,50 EUR");
    assertThat(Amounts.show(Money.parse("JPY -12"), Locale.GERMAN)).isEqualTo("-12 JPY");
  }

  @Test
  void amountsAddUp() {
    Money one = Money.parse("EUR 1.00");
    Money two = Money.parse("EUR 2.00");
    assertThat(Amounts.sum(CurrencyUnit.EUR, List.of(one, two))).isEqualTo(Money.parse("EUR 3.00"));
    assertThat(Amounts.sum(CurrencyUnit.EUR, List.of())).isEqualTo(Money.zero(CurrencyUnit.EUR));
  }

  @Test
  void percentagesRoundHalfUpOnceAndOnlyOnce() {
    Money base = Money.parse("EUR 10.03");
    assertThat(Percentage.of("20").of(base)).isEqualTo(Money.parse("EUR 2.01"));
    assertThat(Percentage.of("20").off(base)).isEqualTo(Money.parse("EUR 8.02"));
    assertThat(Percentage.of("15").off(Money.parse("EUR 0.10"))).isEqualTo(Money.parse("EUR 0.09"));
    assertThat(Percentage.containedIn(Money.parse("EUR 12.00"), new BigDecimal("20")))
        .isEqualTo(Money.parse("EUR 2.00"));
    assertThat(Percentage.containedIn(Money.parse("EUR 0.03"), new BigDecimal("20")))
        .as("half a cent, up")
        .isEqualTo(Money.parse("EUR 0.01"));
    assertThat(Percentage.of("20.0")).isEqualTo(Percentage.of("20"));
    assertThat(Percentage.of("0.00")).isEqualTo(Percentage.of("0"));
    assertThat(Percentage.of("100")).hasToString("100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1e2", "10001", "1.2345678", "1000.1", "20%"})
  void whatIsNoPercentageIsRefused(String text) {
    assertThatThrownBy(() -> Percentage.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
