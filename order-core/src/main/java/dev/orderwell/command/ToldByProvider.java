package dev.orderwell.command;

import dev.orderwell.money.Amounts;
import dev.orderwell.order.Order;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.refund.RefundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An event of a provider, read as one about a certain order. */
record ToldByProvider(RecordProviderEvent event, Order order, Instant now) {
  /** As long providers go on sending what was not taken: what comes first may be behind. */
  private static final Duration LONGEST_DELAY = Duration.ofDays(7);

  /** What lies ahead of the library's clock counts as now. */
  Instant at() {
    return event.at().isAfter(now) ? now : event.at();
  }

  Payment payment() {
    return find().orElseThrow(this::unmatched);
  }

  Optional<Payment> find() {
    String name = event.payment();
    if (name == null) return Optional.empty();
    return order.payments().stream()
        .filter(one -> one.isCalled(event.provider(), name))
        .findFirst();
  }

  /** What the provider calls what has happened: the event itself if it has no other name. */
  String name() {
    return Objects.requireNonNullElse(event.reference(), event.id());
  }

  /** Another amount, or another currency, is for people to look into (P7). */
  boolean isOther(ProviderRequest request) {
    return event.amount() != null
        && !(isOwnCurrency()
            && Amounts.parse(amount(), order.currency()).isEqual(request.amount()));
  }

  /** As it was told, in whatever currency. */
  String money() {
    return event.currency() + " " + event.amount();
  }

  /** Decimal text in the order's currency. */
  String amount() {
    String text = event.amount();
    if (text == null) throw unmatched();
    if (!isOwnCurrency() || !Amounts.fits(text, order.currency())) {
      throw new RefundException(
          "event.currency",
          Map.of("event", event.id(), "asked", money(), "currency", order.currency().getCode()));
    }
    return text;
  }

  private boolean isOwnCurrency() {
    return event.currency() == null || event.currency().equals(order.currency().getCode());
  }

  /** What it undoes has not come yet, if it comes at all. */
  RefundException ahead() {
    return now.isBefore(at().plus(LONGEST_DELAY)) ? early() : nothingNew();
  }

  RefundException early() {
    return refusal("event.early");
  }

  RefundException nothingNew() {
    return refusal("event.known");
  }

  RefundException unmatched() {
    return refusal("event.unmatched");
  }

  private RefundException refusal(String code) {
    return new RefundException(code, Map.of("event", event.id()));
  }
}
