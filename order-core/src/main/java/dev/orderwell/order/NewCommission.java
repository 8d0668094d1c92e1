package dev.orderwell.order;

import dev.orderwell.money.Amounts;
import dev.orderwell.money.Percentage;
import dev.orderwell.vendor.Commission;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The marketplace's share of a vendor's line as it comes in: either an amount, or a percentage of
 * what the line costs after all discounts. An amount above that is refused as {@code
 * place.commission-too-large}.
 *
 * <pre>{@code
 * NewLine.of("MUG", "Mug", 2, "12.50").vendor("acme").commission(NewCommission.percent("10"))
 * }</pre>
 *
 * @param base what it is a share of
 * @param percent 0 to 100, rounded half up once, null if an amount is given
 * @param amount decimal text, zero or more, for all units, null if a percentage is given
 */
public record NewCommission(
    @NotNull Commission.Base base,
    @Pattern(regexp = Percentage.PATTERN) @Nullable String percent,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String amount) {
  /**
   * A share of the line without its taxes.
   *
   * @param percent 0 to 100
   * @return the commission
   */
  public static NewCommission percent(String percent) {
    return new NewCommission(Commission.Base.NET, percent, null);
  }

  /**
   * An amount, for all units of the line together.
   *
   * @param amount decimal text
   * @return a commission on the line without its taxes
   */
  public static NewCommission amount(String amount) {
    return new NewCommission(Commission.Base.NET, null, amount);
  }

  /**
   * The same commission on what the customer pays, taxes and all.
   *
   * @return a copy
   */
  public NewCommission ofGross() {
    return new NewCommission(Commission.Base.GROSS, percent, amount);
  }
}
