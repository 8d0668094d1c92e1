package dev.orderwell.order;

import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import dev.orderwell.money.Percentage;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A tax as it comes in: its amount is worked out from the rate unless it is given. On one line
 * either all taxes have amounts or none has.
 *
 * @param name as the shop calls it, 1 to 100 characters
 * @param rate in percent, for example {@code "20"}; may be missing if the amount is given
 * @param amount decimal text, for example {@code "4.17"}; null to work it out
 */
public record NewTax(
    @NotBlank @Size(max = 100) @PlainText String name,
    @Pattern(regexp = Percentage.PATTERN) @Nullable String rate,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String amount) {
  /**
   * A tax by rate.
   *
   * @param name as the shop calls it
   * @param rate in percent
   * @return the tax
   */
  public static NewTax rate(String name, String rate) {
    return new NewTax(name, rate, null);
  }

  /**
   * A tax whose amount is known.
   *
   * @param name as the shop calls it
   * @param amount decimal text
   * @return the tax
   */
  public static NewTax amount(String name, String amount) {
    return new NewTax(name, null, amount);
  }
}
