package dev.orderwell.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ControlSumsTest {
  private static final Figures TEN = figures("10.00");
  private static final Figures TWENTY = figures("20.00");

  @Test
  void equalFiguresHold() {
    ControlSums sums = new ControlSums(Map.of("1", TEN), Map.of("1", figures("10.00")));
    assertThat(sums.hold()).isTrue();
    assertThat(printed(sums)).doesNotContain("≠");
  }

  @Test
  void aCentIsMarkedAndDoesNotHold() {
    ControlSums sums = new ControlSums(Map.of("1", TEN), Map.of("1", figures("10.01")));
    assertThat(sums.hold()).isFalse();
    assertThat(printed(sums)).contains("10.00 USD        10.01 USD  ≠");
  }

  @Test
  void totalsThatChangedPlacesDoNotHoldThoughTheSumDoes() {
    ControlSums sums =
        new ControlSums(Map.of("1", TEN, "2", TWENTY), Map.of("1", TWENTY, "2", TEN));
    assertThat(sums.hold()).isFalse();
  }

  @Test
  void aMissingOrderDoesNotHold() {
    assertThat(new ControlSums(Map.of(), Map.of("1", TEN)).hold()).isFalse();
  }

  private static Figures figures(String total) {
    Money amount = Money.parse("USD " + total);
    return new Figures(1, 1, amount, Money.zero(amount.getCurrencyUnit()), amount);
  }

  private static String printed(ControlSums sums) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sums.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), Language.of());
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
