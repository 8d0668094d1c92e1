package dev.orderwell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "4242424242424242, •••• 4242",
    "4242 4242 4242 4242, •••• 4242",
    "card 5555-5555-5555-4444 is lost, card •••• 4444 is lost",
    "card=3782 822463 10005;, card=•••• 0005;",
    "6011.1111.1111.1117, •••• 1117",
    "4242 4242 4242 4242 12 27, •••• 4242 12 27",
    "4242424242424242 5555555555554444, •••• 4242 •••• 4444",
    "x4222222222222x, x•••• 2222x",
  })
  void noMoreThanTheLastFourDigitsOfACardAreTold(String said, String told) {
    assertThat(CardNumbers.masked(said)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4242424242424241",
        "424242424242",
        "42424242424242424242",
        "8515131751004933",
        "on 2026-03-02 at 09:30:00.000000",
        "4242424242  424242",
        "019cabd8380070008000000000000002-3-64c073b155600",
        "+33 1 23 45 67 89",
      })
  void whatIsNoCardStaysAsItIs(String said) {
    assertThat(CardNumbers.masked(said)).isEqualTo(said);
  }
}
