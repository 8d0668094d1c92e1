package dev.orderwell.order;

import dev.orderwell.input.PlainText;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.money.Amounts;
import dev.orderwell.party.VendorId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line as it comes in.
 *
 * <pre>{@code
 * NewLine.of("MUG", "Mug", 2, "12.50").vendor("acme").discounts(NewDiscount.percent("Sale", "10"))
 * }</pre>
 *
 * @param sku the shop's article code, null if it has none
 * @param name as the customer sees it
 * @param quantity units, 1 to 1,000,000
 * @param unitPrice decimal text, zero or more, with no more decimals than the currency has
 * @param kind what it is
 * @param delivery how its units reach the customer, null for the usual way of its kind
 * @param vendor who sells it, null if the shop does
 * @param reference the host's id of the product, null if none
 * @param options what was chosen, by name
 * @param discounts in the order in which they are taken off
 * @param taxes all by rate, or all with amounts
 * @param commission what the marketplace keeps of a vendor's line, null if nothing was agreed
 * @param stock whether selling it takes units off a stock; null for the usual: something physical
 *     with an article code does, anything else does not
 */
public record NewLine(
    @Size(min = 1, max = 100) @PlainText @Nullable String sku,
    @NotBlank @Size(max = 500) @PlainText String name,
    @Min(1) @Max(1_000_000) int quantity,
    @NotNull @Pattern(regexp = Amounts.PATTERN) String unitPrice,
    @NotNull LineKind kind,
    @Nullable Delivery delivery,
    @Pattern(regexp = VendorId.PATTERN) @Nullable String vendor,
    @Size(max = 200) @PlainText @Nullable String reference,
    @NotNull @Size(max = 50)
        Map<
                @NotBlank @Size(max = 100) @PlainText String,
                @NotNull @Size(max = 500) @PlainText String>
            options,
    @NotNull @Size(max = 20) List<@NotNull @Valid NewDiscount> discounts,
    @NotNull @Size(max = 20) List<@NotNull @Valid NewTax> taxes,
    @Nullable @Valid NewCommission commission,
    @Nullable Boolean stock) {
  /**
   * Something that is shipped, without vendor, discounts and taxes.
   *
   * @param sku the article code, null if there is none
   * @param name as the customer sees it
   * @param quantity units
   * @param unitPrice decimal text
   * @return the line
   */
  public static NewLine of(@Nullable String sku, String name, int quantity, String unitPrice) {
    return new NewLine(
        sku,
        name,
        quantity,
        unitPrice,
        LineKind.PHYSICAL,
        null,
        null,
        null,
        Map.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  /**
   * The same line as another kind.
   *
   * @param value what it is
   * @return a copy
   */
  public NewLine kind(LineKind value) {
    return new NewLine(
        sku,
        name,
        quantity,
        unitPrice,
        value,
        delivery,
        vendor,
        reference,
        options,
        discounts,
        taxes,
        commission,
        stock);
  }

  /**
   * The same line, reaching the customer another way.
   *
   * @param value how
   * @return a copy
   */
  public NewLine delivery(Delivery value) {
    return new NewLine(
        sku,
        name,
        quantity,
        unitPrice,
        kind,
        value,
        vendor,
        reference,
        options,
        discounts,
        taxes,
        commission,
        stock);
  }

  /**
   * The same line of a vendor.
   *
   * @param id who sells it
   * @return a copy
   */
  public NewLine vendor(String id) {
    return new NewLine(
        sku,
        name,
        quantity,
        unitPrice,
        kind,
        delivery,
        id,
        reference,
        options,
        discounts,
        taxes,
        commission,
        stock);
  }

  /**
   * The same line with the host's id of its product.
   *
   * @param id for a link to the product
   * @return a copy
   */
  public NewLine reference(String id) {
    return new NewLine(
        sku,
        name,
        quantity,
        unitPrice,
        kind,
        delivery,
        vendor,
        id,
        options,
        discounts,
        taxes,
        commission,
        stock);
  }

  /**
   * The same line with what was chosen.
   *
   * @param chosen by name, for example size and colour
   * @return a copy
   */
  public NewLine options(Map<String, String> chosen) {
    return new NewLine(
        sku,
        name,
        quantity,
        unitPrice,
        kind,
        delivery,
        vendor,
        reference,
        chosen,
        discounts,
        taxes,
        commission,
        stock);
  }

  /**
   * The same line with these discounts.
   *
   * @param given in the order in which they are taken off
   * @return a copy
   */
  public NewLine discounts(NewDiscount... given) {
    return new NewLine(
        sku,
        name,
        quantity,
        unitPrice,
        kind,
        delivery,
        vendor,
        reference,
        options,
        List.of(given),
        taxes,
        commission,
        stock);
  }

  /**
   * The same line with these taxes.
   *
   * @param given all by rate, or all with amounts
   * @return a copy
   */
  public NewLine taxes(NewTax... given) {
    return new NewLine(
        sku,
        name,
        quantity,
        unitPrice,
        kind,
        delivery,
        vendor,
        reference,
        options,
        discounts,
        List.of(given),
        commission,
        stock);
  }

  /**
   * The same line with what the marketplace keeps of it.
   *
   * @param agreed a share or an amount; only on a vendor's line
   * @return a copy
   */
  public NewLine commission(NewCommission agreed) {
    return new NewLine(
        sku, name, quantity, unitPrice, kind, delivery, vendor, reference, options, discounts,
        taxes, agreed, stock);
  }

  /**
   * The same line, taken off a stock or not, whatever its kind.
   *
   * @param tracked whether selling it takes units off a stock
   * @return a copy
   */
  public NewLine stock(boolean tracked) {
    return new NewLine(
        sku,
        name,
        quantity,
        unitPrice,
        kind,
        delivery,
        vendor,
        reference,
        options,
        discounts,
        taxes,
        commission,
        tracked);
  }
}
