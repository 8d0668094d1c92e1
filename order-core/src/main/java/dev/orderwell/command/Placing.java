package dev.orderwell.command;

import dev.orderwell.event.Placement;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.Fee;
import dev.orderwell.line.LineKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.Price;
import dev.orderwell.line.Product;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.money.Amounts;
import dev.orderwell.money.Percentage;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewPayment;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Address;
import dev.orderwell.party.Attribution;
import dev.orderwell.party.Buyer;
import dev.orderwell.party.ClientContext;
import dev.orderwell.party.Customer;
import dev.orderwell.party.Role;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.ChosenPayment;
import dev.orderwell.pricing.Basket;
import dev.orderwell.pricing.CommissionTerm;
import dev.orderwell.pricing.DiscountTerm;
import dev.orderwell.pricing.Item;
import dev.orderwell.pricing.Pricing;
import dev.orderwell.pricing.TaxTerm;
import dev.orderwell.pricing.Totals;
import dev.orderwell.vendor.Commission;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Statuses;
import dev.orderwell.workflow.WorkflowStart;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** From a sound input to what an order starts from. */
final class Placing {
  /** As long as nobody has looked at the facts: {@link PlaceOrder} does. */
  private static final WorkflowStart UNDECIDED =
      new WorkflowStart(
          "",
          Statuses.of(
              OrderCategory.UNPLACED,
              PaymentCategory.AWAITING,
              FulfilmentCategory.AWAITING_PROCESSING),
          null);

  private final NewOrder order;
  private final Actor actor;
  private final CurrencyUnit currency;

  private Placing(NewOrder order, Actor actor) {
    this.order = order;
    this.actor = actor;
    currency = CurrencyUnit.of(order.currency());
  }

  static Placement content(NewOrder order, DecisionContext context) {
    Placing placing = new Placing(order, context.actor());
    ShopSettings settings = context.settings();
    return new Placement(
        placing.basket(),
        placing.buyer(),
        placing.attribution(),
        placing.payment(),
        settings.zeroTotal(),
        settings.stockTaking(),
        settings.digitalDelivery(),
        UNDECIDED);
  }

  private @Nullable ChosenPayment payment() {
    NewPayment chosen = order.payment();
    return chosen == null ? null : new ChosenPayment(chosen.id(), chosen.label());
  }

  private Basket basket() {
    Pricing.Priced priced =
        new Pricing(currency, order.taxIncluded(), order.taxRounding())
            .price(
                order.lines().stream().map(this::item).toList(),
                order.shipping().stream().map(this::item).toList(),
                order.fees().stream().map(this::item).toList(),
                discounts(order.discounts()));
    List<OrderLine> lines = new ArrayList<>();
    for (NewLine line : order.lines()) {
      lines.add(line(lines.size() + 1, line, priced.lines().get(lines.size())));
    }
    List<ShippingLine> shipping = new ArrayList<>();
    for (NewShipping line : order.shipping()) {
      Price price = priced.shipping().get(shipping.size());
      shipping.add(new ShippingLine(line.method(), line.label(), vendor(line.vendor()), price));
    }
    List<Fee> fees = new ArrayList<>();
    for (NewFee fee : order.fees()) {
      fees.add(new Fee(fee.label(), priced.fees().get(fees.size())));
    }
    return new Basket(lines, shipping, fees, order.taxIncluded(), totals(lines, shipping, fees));
  }

  private Totals totals(List<OrderLine> lines, List<ShippingLine> shipping, List<Fee> fees) {
    Totals exact = Totals.of(currency, lines, shipping, fees, Money.zero(currency));
    Pricing.bounded(exact.list());
    Pricing.bounded(exact.total());
    String coin = order.coin();
    if (coin == null) return exact;
    Money rounding = Pricing.cashRounding(exact.total(), amount(coin));
    return Totals.of(currency, lines, shipping, fees, rounding);
  }

  private Item item(NewLine line) {
    Money list = amount(line.unitPrice()).multipliedBy(line.quantity());
    return new Item(list, discounts(line.discounts()), taxes(line.taxes()));
  }

  private Item item(NewShipping line) {
    return new Item(amount(line.amount()), discounts(line.discounts()), taxes(line.taxes()));
  }

  private Item item(NewFee fee) {
    return new Item(amount(fee.amount()), List.of(), taxes(fee.taxes()));
  }

  private OrderLine line(int number, NewLine line, Price price) {
    Delivery delivery = line.delivery();
    return new OrderLine(
        number,
        line.kind(),
        delivery == null ? line.kind().usualDelivery() : delivery,
        new Product(line.sku(), line.name(), line.reference(), line.options()),
        vendor(line.vendor()),
        line.quantity(),
        amount(line.unitPrice()),
        price,
        commission(line.commission(), price),
        tracksStock(line));
  }

  private @Nullable Commission commission(@Nullable NewCommission given, Price price) {
    if (given == null) return null;
    return new CommissionTerm(given.base(), optional(given.amount()), percentage(given.percent()))
        .on(price);
  }

  private static boolean tracksStock(NewLine line) {
    Boolean said = line.stock();
    return said == null ? line.kind() == LineKind.PHYSICAL && line.sku() != null : said;
  }

  private List<DiscountTerm> discounts(List<NewDiscount> given) {
    return given.stream()
        .map(
            one ->
                new DiscountTerm(
                    one.label(), one.code(), optional(one.amount()), percentage(one.percent())))
        .toList();
  }

  private List<TaxTerm> taxes(List<NewTax> given) {
    return given.stream()
        .map(one -> new TaxTerm(one.name(), percentage(one.rate()), optional(one.amount())))
        .toList();
  }

  private Buyer buyer() {
    NewCustomer who = order.customer();
    boolean unknown = order.clientIp() == null && order.userAgent() == null;
    return new Buyer(
        new Customer(customerId(), who.name(), who.email(), who.phone()),
        address(order.shipTo()),
        address(order.billTo()),
        order.locale(),
        unknown ? null : new ClientContext(order.clientIp(), order.userAgent()),
        order.comment());
  }

  /** A customer with an account orders in the own name, whether the shop says so or not (X8). */
  private @Nullable String customerId() {
    String given = order.customer().id();
    boolean account = actor.role() == Role.CUSTOMER && !actor.isAnonymous();
    return given == null && account ? actor.id() : given;
  }

  private Attribution attribution() {
    return new Attribution(
        order.source(), order.channel(), order.coupons(), order.utm(), order.attributes());
  }

  private Money amount(String text) {
    return Amounts.parse(text, currency);
  }

  private @Nullable Money optional(@Nullable String text) {
    return text == null ? null : amount(text);
  }

  private static @Nullable Percentage percentage(@Nullable String text) {
    return text == null ? null : Percentage.of(text);
  }

  private static @Nullable VendorId vendor(@Nullable String id) {
    return id == null ? null : new VendorId(id);
  }

  private static @Nullable Address address(@Nullable NewAddress given) {
    return given == null ? null : given.toAddress();
  }
}
