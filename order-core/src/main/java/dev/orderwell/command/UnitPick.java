package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Some units of a line, which is named by its number, or by its SKU where that is the SKU of one
 * line only.
 *
 * @param line the line's number, null if the SKU is given
 * @param sku the line's SKU, null if the number is given
 * @param units how many, 1 to 1,000,000
 */
public record UnitPick(
    @Min(1) @Nullable Integer line,
    @Size(min = 1, max = 100) @PlainText @Nullable String sku,
    @Min(1) @Max(1_000_000) int units) {
  boolean isNamed() {
    return line != null || sku != null;
  }

  String name() {
    if (line == null) return sku == null ? "?" : sku;
    return sku == null ? "#" + line : "#" + line + " " + sku;
  }
}
