package dev.orderwell.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberTest {
  @Test
  @DisplayName("Numbers of letters and digits sort as people expect")
  void theSortKeyIsNatural() {
    List<OrderNumber> sorted =
        List.of("A-10", "a-9", "A-100", "A-2", "B-1", "A-0010").stream()
            .map(OrderNumber::new)
            .sorted(Comparator.comparing(OrderNumber::sortKey))
            .toList();
    assertThat(sorted)
        .extracting(OrderNumber::value)
        .containsExactly("A-2", "a-9", "A-10", "A-0010", "A-100", "B-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-17", "10248", "#1001", "2026/07.3_x"})
  @DisplayName("S1.7 A number is a string of digits and letters")
  void lettersAndDigits(String text) {
    assertThat(new OrderNumber(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " A", "A 1", "é1", "A\n", "=1+1", "-1"})
  void nothingElse(String text) {
    assertThatThrownBy(() -> new OrderNumber(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
