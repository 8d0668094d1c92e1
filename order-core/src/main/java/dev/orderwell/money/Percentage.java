package dev.orderwell.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * A share in percent: {@code 5.5} is 5.5 %.
 *
 * @param value zero to 1000, at most six decimals
 */
public record Percentage(BigDecimal value) {
  /** What {@link #of(String)} reads. */
  public static final String PATTERN = "[0-9]{1,4}(\\.[0-9]{1,6})?";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);
  private static final Pattern TEXT = Pattern.compile(PATTERN);

  /** Checks the range; {@code 20.0} and {@code 20} are the same percentage. */
  public Percentage {
    if (value.signum() < 0 || value.compareTo(MOST) > 0 || value.scale() > 6) {
      throw new IllegalArgumentException("not a percentage: " + value);
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /**
   * Reads plain decimal text.
   *
   * @param text for example {@code "5.5"}
   * @return the percentage
   */
  public static Percentage of(String text) {
    if (!TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException("not a percentage");
    }
    return new Percentage(new BigDecimal(text));
  }

  /**
   * Adds percentages up.
   *
   * @param shares any number
   * @return their sum as a number, which may exceed what one percentage may be
   */
  public static BigDecimal sum(Collection<Percentage> shares) {
    return shares.stream().map(Percentage::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * This share of an amount, rounded half up once.
   *
   * @param base the whole
   * @return for 20 % of 10.03: 2.01
   */
  public Money of(Money base) {
    return base.multipliedBy(value.movePointLeft(2), RoundingMode.HALF_UP);
  }

  /**
   * What an amount is once this share is taken off it, rounded half up once.
   *
   * @param base the whole
   * @return for 10.03 less 20 %: 8.02
   */
  public Money off(Money base) {
    return base.multipliedBy(HUNDRED.subtract(value).movePointLeft(2), RoundingMode.HALF_UP);
  }

  /**
   * The tax that is part of an amount, rounded half up once.
   *
   * @param gross an amount with tax
   * @param rates all rates that it contains, added up, in percent
   * @return gross × rates ÷ (100 + rates)
   */
  public static Money containedIn(Money gross, BigDecimal rates) {
    int scale = gross.getScale();
    BigDecimal tax =
        gross.getAmount().multiply(rates).divide(HUNDRED.add(rates), scale, RoundingMode.HALF_UP);
    return Money.of(gross.getCurrencyUnit(), tax);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
