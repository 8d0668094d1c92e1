package dev.orderwell.order;

import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import dev.orderwell.party.VendorId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipping line as it comes in.
 *
 * @param method the host's id of the method, null if it has none
 * @param label as the customer sees it
 * @param vendor whose parcels it is for, null if the shop's or everybody's
 * @param amount decimal text, zero or more
 * @param discounts on it
 * @param taxes on it
 */
public record NewShipping(
    @Size(max = 100) @PlainText @Nullable String method,
    @NotBlank @Size(max = 200) @PlainText String label,
    @Pattern(regexp = VendorId.PATTERN) @Nullable String vendor,
    @NotNull @Pattern(regexp = Amounts.PATTERN) String amount,
    @NotNull @Size(max = 20) List<@NotNull @Valid NewDiscount> discounts,
    @NotNull @Size(max = 20) List<@NotNull @Valid NewTax> taxes) {
  /**
   * A shipping line without discounts and taxes.
   *
   * @param label as the customer sees it
   * @param amount decimal text
   * @return the line
   */
  public static NewShipping of(String label, String amount) {
    return new NewShipping(null, label, null, amount, List.of(), List.of());
  }

  /**
   * The same line with its method.
   *
   * @param id the host's id of the method
   * @return a copy
   */
  public NewShipping method(String id) {
    return new NewShipping(id, label, vendor, amount, discounts, taxes);
  }

  /**
   * The same line for one vendor's parcels.
   *
   * @param id the vendor's
   * @return a copy
   */
  public NewShipping vendor(String id) {
    return new NewShipping(method, label, id, amount, discounts, taxes);
  }

  /**
   * The same line with these discounts.
   *
   * @param given in the order in which they are taken off
   * @return a copy
   */
  public NewShipping discounts(NewDiscount... given) {
    return new NewShipping(method, label, vendor, amount, List.of(given), taxes);
  }

  /**
   * The same line with these taxes.
   *
   * @param given all by rate, or all with amounts
   * @return a copy
   */
  public NewShipping taxes(NewTax... given) {
    return new NewShipping(method, label, vendor, amount, discounts, List.of(given));
  }
}
