package dev.orderwell.money;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatter;
import org.joda.money.format.MoneyFormatterBuilder;

/** Reading, bounding, adding and showing amounts. */
public final class Amounts {
  /** No amount and no total is further from zero than this many minor units. */
  public static final long MOST_MINOR = 1_000_000_000_000_000L;

  /**
   * Plain decimal text of at most 20 digits, four of them decimals: checked before any arithmetic.
   */
  public static final String PATTERN = "-?[0-9]{1,16}(\\.[0-9]{1,4})?";

  private static final Pattern TEXT = Pattern.compile(PATTERN);
  private static final MoneyFormatter POINT =
      formatter(MoneyAmountStyle.ASCII_DECIMAL_POINT_NO_GROUPING);
  private static final MoneyFormatter COMMA =
      formatter(MoneyAmountStyle.ASCII_DECIMAL_COMMA_NO_GROUPING);

  private Amounts() {}

  /**
   * Whether text is plain decimal text that {@link #parse} can look at.
   *
   * @param text anything
   * @return whether it matches {@link #PATTERN}
   */
  public static boolean isDecimal(String text) {
    return TEXT.matcher(text).matches();
  }

  /**
   * Whether text is an amount of a currency: decimal, with no more decimals than the currency has,
   * and within bounds.
   *
   * @param text anything
   * @param currency the currency it would be in
   * @return whether {@link #parse} would succeed
   */
  public static boolean fits(String text, CurrencyUnit currency) {
    if (!isDecimal(text)) return false;
    BigDecimal amount = new BigDecimal(text);
    return amount.scale() <= currency.getDecimalPlaces()
        && isWithinBounds(Money.of(currency, amount));
  }

  /**
   * Reads an amount.
   *
   * @param text decimal text, for example {@code "12.50"}
   * @param currency its currency
   * @return the amount
   */
  public static Money parse(String text, CurrencyUnit currency) {
    if (!fits(text, currency)) {
      throw new IllegalArgumentException("not an amount in " + currency);
    }
    return Money.of(currency, new BigDecimal(text));
  }

  /**
   * Whether an amount is small enough to be kept.
   *
   * @param amount any amount
   * @return whether it is at most {@link #MOST_MINOR} minor units from zero
   */
  public static boolean isWithinBounds(Money amount) {
    BigDecimal most = BigDecimal.valueOf(MOST_MINOR);
    return amount.getAmountMinor().abs().compareTo(most) <= 0;
  }

  /**
   * Adds amounts up.
   *
   * @param currency the currency of the sum, and of every amount
   * @param amounts any number
   * @return their sum, zero if there are none
   */
  public static Money sum(CurrencyUnit currency, Collection<Money> amounts) {
    return Money.zero(currency).plus(amounts);
  }

  /**
   * An amount as people read it, the same on every JDK: {@code 12.50 EUR}, in French {@code 12,50
   * EUR}.
   *
   * @param amount the amount
   * @param locale its language decides on point or comma
   * @return the text, without grouping
   */
  public static String show(Money amount, Locale locale) {
    return (locale.getLanguage().equals("fr") ? COMMA : POINT).print(amount);
  }

  private static MoneyFormatter formatter(MoneyAmountStyle style) {
    return new MoneyFormatterBuilder()
        .appendAmount(style)
        .appendLiteral(" ")
        .appendCurrencyCode()
        .toFormatter(Locale.ROOT);
  }
}
