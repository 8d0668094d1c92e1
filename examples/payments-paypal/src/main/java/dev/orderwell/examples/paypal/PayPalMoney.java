package dev.orderwell.examples.paypal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;

/** Amounts as PayPal writes them: two decimals, and none where PayPal knows none. */
final class PayPalMoney {
  /** What PayPal takes. */
  static final Set<String> CURRENCIES =
      Set.of(
          "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "JPY",
          "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "TWD", "USD");

  /** PayPal's own list, which is not ISO 4217: forint and new dollar have decimals there. */
  private static final Set<String> WHOLE = Set.of("HUF", "JPY", "TWD");

  private static final Pattern VALUE = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,4})?");

  private PayPalMoney() {}

  /** Whether PayPal can write it: 10.50 HUF cannot be paid. */
  static boolean payable(Money amount) {
    return amount.getAmount().stripTrailingZeros().scale() <= decimals(amount);
  }

  static Map<String, String> write(Money amount) {
    BigDecimal value = amount.getAmount().setScale(decimals(amount), RoundingMode.UNNECESSARY);
    return Map.of(
        "currency_code", amount.getCurrencyUnit().getCode(), "value", value.toPlainString());
  }

  private static int decimals(Money amount) {
    return WHOLE.contains(amount.getCurrencyUnit().getCode()) ? 0 : 2;
  }

  static Money read(JsonNode amount) {
    String value = amount.path("value").asString("");
    if (!VALUE.matcher(value).matches()) throw new Unreadable("amount");
    try {
      return Money.of(CurrencyUnit.of(amount.path("currency_code").asString("")), number(value));
    } catch (IllegalCurrencyException | ArithmeticException e) {
      throw new Unreadable("amount");
    }
  }

  private static BigDecimal number(String value) {
    BigDecimal number = new BigDecimal(value).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
  }
}
