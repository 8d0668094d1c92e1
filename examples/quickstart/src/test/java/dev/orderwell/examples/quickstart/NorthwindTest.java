package dev.orderwell.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.orderwell.engine.Orders;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import dev.orderwell.party.VendorId;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.PaymentCategory;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NorthwindTest {
  private static final Orders ORDERS = Orders.inMemory().build();
  private static final List<Sale> SALES = Northwind.sales();
  private static final Set<VendorId> VENDORS = vendors();

  @BeforeAll
  static void enter() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    new Import(ORDERS, new Latency()).enter(SALES, new ProgressBar(nowhere, SALES.size(), false));
  }

  @Test
  void everyOrderCostsWhatItDid() {
    Map<String, Figures> expected = ControlSums.expectedTotals();
    assertThat(SALES).hasSize(830);
    assertThat(expected).hasSize(830);
    assertSoftly(
        softly ->
            SALES.forEach(
                sale ->
                    softly
                        .assertThat(Figures.of(order(sale)))
                        .as(sale.order().number())
                        .isEqualTo(expected.get(sale.order().number()))));
  }

  @Test
  void everyOrderIsPaid() {
    assertThat(SALES)
        .allSatisfy(
            sale -> {
              assertThat(order(sale).statuses().payment().category())
                  .isEqualTo(PaymentCategory.PAID);
              assertThat(order(sale).balance().isZero()).isTrue();
            });
  }

  @Test
  void whatLeftIsShippedAndTheRestAwaitsProcessing() {
    assertThat(SALES)
        .allSatisfy(
            sale ->
                assertThat(order(sale).statuses().fulfilment().category())
                    .isEqualTo(
                        sale.shippedAt() == null
                            ? FulfilmentCategory.AWAITING_PROCESSING
                            : FulfilmentCategory.SHIPPED));
    assertThat(SALES).filteredOn(sale -> sale.shippedAt() == null).hasSize(21);
  }

  @Test
  void everyOrderKeepsItsDates() {
    assertThat(SALES)
        .allSatisfy(
            sale -> {
              OrderView order = order(sale);
              assertThat(order.placedAt()).contains(sale.placedAt());
              assertThat(paidAt(order)).containsExactly(sale.placedAt());
              assertThat(order.parcels())
                  .allSatisfy(parcel -> assertThat(parcel.at()).isEqualTo(sale.shippedAt()));
            });
    assertThat(SALES.get(0).placedAt()).isEqualTo("1996-07-04T12:00:00Z");
  }

  @Test
  void everyVendorSeesExactlyItsOwnLines() {
    assertThat(VENDORS).hasSize(29);
    assertThat(SALES)
        .allSatisfy(
            sale -> assertThat(VENDORS).allSatisfy(vendor -> seesItsOwnLines(vendor, order(sale))));
  }

  @Test
  void theVendorsPartsAddUpToTheWhole() {
    Money parts =
        VENDORS.stream()
            .flatMap(vendor -> SALES.stream().flatMap(sale -> part(vendor, sale).stream()))
            .map(NorthwindTest::net)
            .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
    Money whole =
        SALES.stream()
            .map(sale -> net(order(sale)))
            .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
    assertThat(parts).isEqualTo(whole).isEqualTo(Money.parse("USD 1265793.29"));
  }

  private static List<Instant> paidAt(OrderView order) {
    return ORDERS.history(Import.CLERK, order.id()).stream()
        .map(HistoryEntry::event)
        .filter(PaymentCaptured.class::isInstance)
        .map(event -> ((PaymentCaptured) event).at())
        .toList();
  }

  private static void seesItsOwnLines(VendorId vendor, OrderView order) {
    List<OrderLine> own =
        order.lines().stream().filter(line -> vendor.equals(line.vendor())).toList();
    Optional<OrderView> part = ORDERS.find(Actor.vendor(vendor.value()), order.id());
    assertThat(part.map(OrderView::lines).orElse(List.of())).isEqualTo(own);
    assertThat(part.isPresent()).isEqualTo(!own.isEmpty());
  }

  private static Optional<OrderView> part(VendorId vendor, Sale sale) {
    return ORDERS.find(Actor.vendor(vendor.value()), number(sale.order()));
  }

  private static OrderView order(Sale sale) {
    return ORDERS.find(Import.CLERK, number(sale.order())).orElseThrow();
  }

  private static OrderNumber number(NewOrder order) {
    return new OrderNumber(order.number());
  }

  private static Money net(OrderView order) {
    return order.lines().stream()
        .map(line -> line.price().net())
        .reduce(Money.zero(order.currency()), Money::plus);
  }

  private static Set<VendorId> vendors() {
    return Csv.rows("products").stream()
        .map(row -> new VendorId("supplier-" + row.getField("supplier_id")))
        .collect(Collectors.toSet());
  }
}
