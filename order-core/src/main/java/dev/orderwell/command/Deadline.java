package dev.orderwell.command;

import dev.orderwell.internal.text.Texts;
import dev.orderwell.order.ExpiryWarning;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What time alone brings about, and when (X6). An order that stays unpaid is cancelled, counted
 * from when it was placed, or entered if that was later. A cart that nobody touches is left. Of an
 * authorisation that runs out the merchant is warned. Each of these only if the shop wants it.
 *
 * <p>Unpaid is an order that costs something, of which nothing was ever received, nothing is
 * promised or under way, and nothing has been handed over. Where staff has called the payment off,
 * none is waited for.
 *
 * @param at not before
 * @param command what is due then
 */
public record Deadline(Instant at, OrderCommand command) {
  /**
   * The next thing that time will bring about, if the order stays as it is.
   *
   * @param order any
   * @param settings its shop's
   * @return the earliest, perhaps in the past; empty if there is none
   */
  public static Optional<Deadline> of(Order order, ShopSettings settings) {
    return Stream.of(
            leaving(order, settings).stream(),
            cancelling(order, settings).stream(),
            warnings(order, settings))
        .flatMap(each -> each)
        .min(Comparator.comparing(Deadline::at));
  }

  /**
   * Whether its time has come.
   *
   * @param now when it is
   * @return true from the moment itself on
   */
  public boolean isDue(Instant now) {
    return !at.isAfter(now);
  }

  private static Optional<Deadline> leaving(Order order, ShopSettings settings) {
    Duration patience = settings.abandonCartsAfter();
    return patience != null && order.isOpenCart()
        ? Optional.of(new Deadline(order.changedAt().plus(patience), new LeaveCart()))
        : Optional.empty();
  }

  private static Optional<Deadline> cancelling(Order order, ShopSettings settings) {
    Duration patience = settings.cancelUnpaidAfter();
    if (patience == null || !isUnpaid(order)) return Optional.empty();
    Instant placed = order.placedAt().orElseThrow();
    Instant since = placed.isBefore(order.openedAt()) ? order.openedAt() : placed;
    String reason = Texts.HISTORY.text("reason.unpaid", settings.merchantLocale());
    return Optional.of(new Deadline(since.plus(patience), CancelOrder.because(reason)));
  }

  private static boolean isUnpaid(Order order) {
    PaymentLedger payments = order.paymentLedger();
    return order.isPlaced()
        && !order.isCancelled()
        && order.totals().total().isPositive()
        && Cancelling.isUnpaid(payments)
        && !payments.calledOff()
        && Cancelling.handedOver(order) == 0;
  }

  private static Stream<Deadline> warnings(Order order, ShopSettings settings) {
    ExpiryWarning warning = settings.expiryWarning();
    return warning == null || order.isCancelled()
        ? Stream.empty()
        : order.payments().stream().flatMap(payment -> warning(payment, warning).stream());
  }

  private static Optional<Deadline> warning(Payment payment, ExpiryWarning warning) {
    return payment
        .unwarnedSince()
        .map(since -> new Deadline(warning.due(since), new WarnOfExpiry(payment.number())));
  }
}
