package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What of one line is refunded: units, an amount, or both (S2.11). The line is named by its number,
 * or by its SKU where that is the SKU of one line only.
 *
 * <pre>{@code
 * RefundPick.units("MUG", 2)                   // two mugs, for what they are worth
 * RefundPick.units("MUG", 2).amount("20.00")   // two mugs, for 20.00
 * RefundPick.amount("MUG", "3.00")             // cheaper: the customer keeps them all (S4.29)
 * }</pre>
 *
 * @param line the line's number, null if the SKU is given
 * @param sku the line's SKU, null if the number is given
 * @param units how many are refunded, 0 to 1,000,000
 * @param amount decimal text, zero or more; null for what the units are worth
 * @param restock how many of them are to be back on stock, null for what is said for the refund as
 *     a whole (S4.28)
 * @param handedOver true if the units had left the shop although others have not; else those that
 *     have not are refunded first, and will not be handed over any more
 */
public record RefundPick(
    @Min(1) @Nullable Integer line,
    @Size(min = 1, max = 100) @PlainText @Nullable String sku,
    @Min(0) @Max(1_000_000) int units,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String amount,
    @Min(0) @Max(1_000_000) @Nullable Integer restock,
    @Nullable Boolean handedOver) {
  /**
   * Units for what they are worth.
   *
   * @param sku of one line only
   * @param count how many
   * @return the pick
   */
  public static RefundPick units(String sku, int count) {
    return new RefundPick(null, sku, count, null, null, null);
  }

  /**
   * Units for what they are worth.
   *
   * @param line its number
   * @param count how many
   * @return the pick
   */
  public static RefundPick units(int line, int count) {
    return new RefundPick(line, null, count, null, null, null);
  }

  /**
   * A price reduction.
   *
   * @param sku of one line only
   * @param amount decimal text
   * @return the pick
   */
  public static RefundPick amount(String sku, String amount) {
    return new RefundPick(null, sku, 0, amount, null, null);
  }

  /**
   * A price reduction.
   *
   * @param line its number
   * @param amount decimal text
   * @return the pick
   */
  public static RefundPick amount(int line, String amount) {
    return new RefundPick(line, null, 0, amount, null, null);
  }

  /**
   * The same for an amount of its own.
   *
   * @param text decimal text
   * @return a copy
   */
  public RefundPick amount(String text) {
    return new RefundPick(line, sku, units, text, restock, handedOver);
  }

  /**
   * The same with units to be back on stock (S2.12).
   *
   * @param count how many of the units
   * @return a copy
   */
  public RefundPick restock(int count) {
    return new RefundPick(line, sku, units, amount, count, handedOver);
  }

  /**
   * The same of units that had left the shop.
   *
   * @return a copy
   */
  public RefundPick ofHandedOver() {
    return new RefundPick(line, sku, units, amount, restock, true);
  }

  UnitPick name() {
    return new UnitPick(line, sku, Math.max(1, units));
  }
}
