package dev.orderwell.order;

import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A fee as it comes in.
 *
 * @param label as the customer sees it
 * @param amount decimal text, zero or more
 * @param taxes on it
 */
public record NewFee(
    @NotBlank @Size(max = 200) @PlainText String label,
    @NotNull @Pattern(regexp = Amounts.PATTERN) String amount,
    @NotNull @Size(max = 20) List<@NotNull @Valid NewTax> taxes) {
  /**
   * A fee without taxes.
   *
   * @param label as the customer sees it
   * @param amount decimal text
   * @return the fee
   */
  public static NewFee of(String label, String amount) {
    return new NewFee(label, amount, List.of());
  }

  /**
   * The same fee with these taxes.
   *
   * @param given all by rate, or all with amounts
   * @return a copy
   */
  public NewFee taxes(NewTax... given) {
    return new NewFee(label, amount, List.of(given));
  }
}
