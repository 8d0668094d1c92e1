package dev.orderwell.order;

import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import dev.orderwell.money.Percentage;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A discount as it comes in: either an amount, or a percentage of what the discounts before it have
 * left.
 *
 * @param label as the customer sees it, 1 to 200 characters
 * @param code the coupon behind it, null if none
 * @param amount decimal text, null if a percentage is given
 * @param percent 0 to 100, null if an amount is given
 */
public record NewDiscount(
    @NotBlank @Size(max = 200) @PlainText String label,
    @Size(max = 100) @PlainText @Nullable String code,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String amount,
    @Pattern(regexp = Percentage.PATTERN) @Nullable String percent) {
  /**
   * A discount of an amount.
   *
   * @param label as the customer sees it
   * @param amount decimal text
   * @return the discount
   */
  public static NewDiscount amount(String label, String amount) {
    return new NewDiscount(label, null, amount, null);
  }

  /**
   * A discount of a share.
   *
   * @param label as the customer sees it
   * @param percent 0 to 100
   * @return the discount
   */
  public static NewDiscount percent(String label, String percent) {
    return new NewDiscount(label, null, null, percent);
  }

  /**
   * The same discount with the coupon behind it.
   *
   * @param coupon its code
   * @return a copy
   */
  public NewDiscount code(String coupon) {
    return new NewDiscount(label, coupon, amount, percent);
  }
}
