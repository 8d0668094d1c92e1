package dev.orderwell.examples.quickstart;

import java.util.Map;

/** The countries of Northwind by ISO 3166-1. */
final class Countries {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("Argentina", "AR"),
          Map.entry("Austria", "AT"),
          Map.entry("Belgium", "BE"),
          Map.entry("Brazil", "BR"),
          Map.entry("Canada", "CA"),
          Map.entry("Denmark", "DK"),
          Map.entry("Finland", "FI"),
          Map.entry("France", "FR"),
          Map.entry("Germany", "DE"),
          Map.entry("Ireland", "IE"),
          Map.entry("Italy", "IT"),
          Map.entry("Mexico", "MX"),
          Map.entry("Norway", "NO"),
          Map.entry("Poland", "PL"),
          Map.entry("Portugal", "PT"),
          Map.entry("Spain", "ES"),
          Map.entry("Sweden", "SE"),
          Map.entry("Switzerland", "CH"),
          Map.entry("UK", "GB"),
          Map.entry("USA", "US"),
          Map.entry("Venezuela", "VE"));

  private Countries() {}

  static String code(String name) {
    String code = CODES.get(name);
    if (code == null) throw new IllegalArgumentException("no code for the country " + name);
    return code;
  }
}
