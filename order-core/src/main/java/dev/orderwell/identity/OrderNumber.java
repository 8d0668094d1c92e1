package dev.orderwell.identity;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What people call an order (S1.7): unique in its shop, letters and digits.
 *
 * @param value 1 to 64 of letters, digits and {@code - _ . / #}
 */
public record OrderNumber(String value) {
  /** What an order number looks like. */
  public static final String PATTERN = "[A-Za-z0-9#][A-Za-z0-9_./#-]{0,63}";

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** Checks the form. */
  public OrderNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an order number: it must match " + PATTERN);
    }
  }

  /**
   * A key whose plain order is the natural one: A-9 comes before A-10 (S0.4).
   *
   * @return upper case, each run of digits without leading zeros and behind its two-digit length
   */
  public String sortKey() {
    return DIGITS.matcher(value.toUpperCase(Locale.ROOT)).replaceAll(OrderNumber::withLength);
  }

  private static String withLength(MatchResult digits) {
    String plain = digits.group().replaceFirst("^0+(?=.)", "");
    return String.format(Locale.ROOT, "%02d%s", plain.length(), plain);
  }

  @Override
  public String toString() {
    return value;
  }
}
