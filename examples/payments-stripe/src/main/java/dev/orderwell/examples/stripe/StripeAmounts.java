package dev.orderwell.examples.stripe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Stripe's minor units, which are not those of ISO 4217 everywhere: ISK and UGX have two decimals
 * that are always 0, MGA has none, and of three decimals the last is always 0.
 */
final class StripeAmounts {
  private static final Set<String> WITHOUT =
      Set.of(
          "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF",
          "XOF", "XPF");

  private static final Set<String> WITH_THREE = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

  private StripeAmounts() {}

  /** Whether Stripe can move exactly this. */
  static boolean fits(Money amount) {
    String code = amount.getCurrencyUnit().getCode();
    int scale = WITH_THREE.contains(code) ? 2 : decimals(code);
    return amount.getAmount().stripTrailingZeros().scale() <= scale;
  }

  static long minor(Money amount) {
    int decimals = decimals(amount.getCurrencyUnit().getCode());
    return amount.getAmount().movePointRight(decimals).longValueExact();
  }

  static Money money(long minor, String currency) {
    String code = currency.toUpperCase(Locale.ROOT);
    BigDecimal amount = BigDecimal.valueOf(minor, decimals(code));
    return Money.of(CurrencyUnit.of(code), amount, RoundingMode.UNNECESSARY);
  }

  private static int decimals(String code) {
    if (WITHOUT.contains(code)) return 0;
    return WITH_THREE.contains(code) ? 3 : 2;
  }
}
