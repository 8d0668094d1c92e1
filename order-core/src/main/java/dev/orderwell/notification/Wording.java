package dev.orderwell.notification;

import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.instruction.Instruction.SendMessage;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.order.Order;
import dev.orderwell.payment.Payment;
import dev.orderwell.refund.Refund;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * What a message says.
 *
 * @param subject one line
 * @param text plain text
 */
public record Wording(String subject, String text) {
  /**
   * Words a message in a language.
   *
   * @param message what is to be said
   * @param order about which order
   * @param locale French or else English
   * @return subject and text
   */
  public static Wording of(SendMessage message, Order order, Locale locale) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("number", order.number().map(OrderNumber::value).orElse(""));
    facts.put("name", Objects.requireNonNullElse(order.buyer().customer().name(), ""));
    facts.put("total", order.totals().total());
    facts.put("text", Objects.requireNonNullElse(message.text(), ""));
    facts.put("trackings", trackings(order, message));
    Money amount = order.refundLedger().find(message.part()).map(Refund::total).orElse(null);
    facts.put("amount", amount == null ? "" : amount);
    Optional<Payment> payment = order.paymentLedger().find(message.part());
    facts.put("open", payment.<Object>map(Payment::open).orElse(""));
    facts.put("expires", payment.<Object>map(Payment::expires).orElse(""));
    String key = message.kind().code();
    return new Wording(
        Texts.MESSAGES.text(key + ".subject", locale, facts),
        Texts.MESSAGES.text(key + ".text", locale, facts));
  }

  /** Those of a parcel, or of all since one that the same mail tells of. */
  private static String trackings(Order order, SendMessage message) {
    if (message.part() == 0) return "";
    boolean since = message.kind() == MessageKind.ORDER_COMPLETED;
    return order.parcels().stream()
        .filter(one -> since ? one.number() >= message.part() : one.number() == message.part())
        .flatMap(one -> one.trackings().stream())
        .map(Wording::line)
        .collect(Collectors.joining());
  }

  private static String line(Tracking tracking) {
    String url = tracking.url() == null ? "" : " " + tracking.url();
    return "\n" + tracking.carrier() + " " + tracking.code() + url;
  }
}
