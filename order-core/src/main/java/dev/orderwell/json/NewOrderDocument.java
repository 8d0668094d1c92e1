package dev.orderwell.json;

import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewPayment;
import dev.orderwell.order.NewShipping;
import dev.orderwell.party.Source;
import dev.orderwell.pricing.TaxRounding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new order as it stands in JSON. What is not there is left to the builder; a missing currency is
 * found at the door.
 */
record NewOrderDocument(
    String currency,
    @Nullable Locale locale,
    @Nullable NewCustomer customer,
    @Nullable NewAddress shipTo,
    @Nullable NewAddress billTo,
    @Nullable String clientIp,
    @Nullable String userAgent,
    @Nullable String comment,
    List<NewLine> lines,
    List<NewShipping> shipping,
    List<NewFee> fees,
    List<NewDiscount> discounts,
    @Nullable Boolean taxIncluded,
    @Nullable TaxRounding taxRounding,
    @Nullable String coin,
    @Nullable String number,
    @Nullable Instant placedAt,
    @Nullable Source source,
    @Nullable String channel,
    @Nullable NewPayment payment,
    List<String> coupons,
    Map<String, String> utm,
    Map<String, String> attributes) {

  NewOrder toNewOrder() {
    NewOrder.Builder order = NewOrder.in(currency).client(clientIp, userAgent);
    party(order);
    content(order);
    terms(order);
    origin(order);
    return order.build();
  }

  private void party(NewOrder.Builder order) {
    if (locale != null) order.locale(locale);
    if (customer != null) order.customer(customer);
    if (shipTo != null) order.shipTo(shipTo);
    if (billTo != null) order.billTo(billTo);
    if (comment != null) order.comment(comment);
  }

  private void content(NewOrder.Builder order) {
    lines.forEach(order::line);
    shipping.forEach(order::shipping);
    fees.forEach(order::fee);
    discounts.forEach(order::discount);
    coupons.forEach(order::coupon);
  }

  private void terms(NewOrder.Builder order) {
    if (taxIncluded != null) order.taxIncluded(taxIncluded);
    if (taxRounding != null) order.taxRounding(taxRounding);
    if (coin != null) order.roundedTo(coin);
  }

  private void origin(NewOrder.Builder order) {
    if (number != null) order.number(number);
    if (placedAt != null) order.placedAt(placedAt);
    if (source == Source.MANUAL) order.manual();
    if (payment != null) order.payingBy(payment);
    if (channel != null) order.channel(channel);
    utm.forEach(order::utm);
    attributes.forEach(order::attribute);
  }
}
