package dev.orderwell.history;

import dev.orderwell.internal.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Units of lines in words. */
final class Units {
  private Units() {}

  static String of(Map<Integer, Integer> units, Locale locale) {
    return units.entrySet().stream()
        .map(
            unit ->
                Texts.HISTORY.text(
                    "units", locale, Map.of("units", unit.getValue(), "line", unit.getKey())))
        .collect(Collectors.joining(", "));
  }
}
