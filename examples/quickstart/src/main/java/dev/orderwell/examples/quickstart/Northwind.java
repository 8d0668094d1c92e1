package dev.orderwell.examples.quickstart;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The orders of the Northwind trader, 1996 to 1998, read as sales to be entered by hand. */
final class Northwind {
  private final Map<String, NamedCsvRecord> customers = Csv.byKey("customers", "customer_id");
  private final Map<String, NamedCsvRecord> products = Csv.byKey("products", "product_id");
  private final Map<String, List<NamedCsvRecord>> details = Csv.groups("order_details", "order_id");

  private Northwind() {}

  static List<Sale> sales() {
    Northwind northwind = new Northwind();
    return Csv.rows("orders").stream().map(northwind::sale).toList();
  }

  private Sale sale(NamedCsvRecord row) {
    Instant placedAt = noon(row.getField("order_date"));
    String shipped = text(row, "shipped_date");
    return new Sale(order(row, placedAt), placedAt, shipped == null ? null : noon(shipped));
  }

  private NewOrder order(NamedCsvRecord row, Instant placedAt) {
    String number = row.getField("order_id");
    NamedCsvRecord customer = requireNonNull(customers.get(row.getField("customer_id")));
    NewOrder.Builder order =
        NewOrder.in("USD")
            .manual()
            .number(number)
            .placedAt(placedAt)
            .customer(customer(customer))
            .shipTo(shipTo(row))
            .billTo(billTo(customer))
            .shipping(shipping(row));
    requireNonNull(details.get(number)).forEach(detail -> order.line(line(detail)));
    return order.build();
  }

  private NewLine line(NamedCsvRecord detail) {
    String sku = detail.getField("product_id");
    NamedCsvRecord product = requireNonNull(products.get(sku));
    int quantity = Integer.parseInt(detail.getField("quantity"));
    return NewLine.of(
            sku, product.getField("product_name"), quantity, detail.getField("unit_price"))
        .vendor("supplier-" + product.getField("supplier_id"))
        .discounts(discounts(new BigDecimal(detail.getField("discount"))));
  }

  private static NewDiscount[] discounts(BigDecimal share) {
    if (share.signum() == 0) return new NewDiscount[0];
    String percent = share.movePointRight(2).stripTrailingZeros().toPlainString();
    return new NewDiscount[] {NewDiscount.percent("Discount", percent)};
  }

  private static NewShipping shipping(NamedCsvRecord row) {
    return NewShipping.of("Freight", row.getField("freight")).method(row.getField("ship_via"));
  }

  private static NewCustomer customer(NamedCsvRecord row) {
    return new NewCustomer(
        row.getField("customer_id"), row.getField("contact_name"), null, text(row, "phone"));
  }

  private static NewAddress shipTo(NamedCsvRecord row) {
    return new NewAddress(
        null,
        row.getField("ship_name"),
        List.of(row.getField("ship_address")),
        text(row, "ship_postal_code"),
        row.getField("ship_city"),
        text(row, "ship_region"),
        Countries.code(row.getField("ship_country")),
        null);
  }

  private static NewAddress billTo(NamedCsvRecord row) {
    return new NewAddress(
        row.getField("contact_name"),
        row.getField("company_name"),
        List.of(row.getField("address")),
        text(row, "postal_code"),
        row.getField("city"),
        text(row, "region"),
        Countries.code(row.getField("country")),
        text(row, "phone"));
  }

  private static @Nullable String text(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? null : text;
  }

  private static Instant noon(String date) {
    return LocalDate.parse(date).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }
}
