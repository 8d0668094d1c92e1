package dev.orderwell.history;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.RefundIssued;
import dev.orderwell.event.OrderEvent.RefundRequested;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.order.Order;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundBasis;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLedger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/**
 * Why a refund is what it is, and not more: each component with what was charged, what went back
 * before, what will be left and what limits it, then what is available.
 */
public final class RefundExplanation {
  private final Order before;
  private final Refund refund;
  private final Locale locale;
  private final Map<Object, Money> taken = new HashMap<>();

  private RefundExplanation(Order before, Refund refund, Locale locale) {
    this.before = before;
    this.refund = refund;
    this.locale = locale;
  }

  /**
   * Explains an event that is about to happen.
   *
   * @param before the whole order as it is
   * @param event any; only refunds have something to explain
   * @param locale French or else English
   * @return sentences, none for other events
   */
  public static List<String> of(Order before, OrderEvent event, Locale locale) {
    if (event instanceof RefundIssued e) {
      return new RefundExplanation(before, e.refund(), locale).sentences();
    }
    return event instanceof RefundRequested e
        ? new RefundExplanation(before, e.refund(), locale).sentences()
        : List.of();
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (RefundItem item : refund.items()) sentences.add(sentence(item));
    sentences.add(total());
    return sentences;
  }

  private String sentence(RefundItem item) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("what", RefundWords.words(item, locale));
    facts.put("amount", item.amount());
    return before
        .refundLedger()
        .balance(item.component())
        .map(balance -> charged(item, balance, facts))
        .orElseGet(() -> Texts.HISTORY.text("refunding.explain.other", locale, facts));
  }

  private String charged(RefundItem item, Balance balance, Map<String, Object> facts) {
    Money now = taken.merge(item.component(), item.amount(), Money::plus);
    Money left = balance.left().minus(now);
    facts.put("charged", balance.charged());
    facts.put("before", balance.refunded());
    facts.put("left", left);
    facts.put("limit", Texts.HISTORY.text("refunding.explain.limit." + limit(item, left), locale));
    return Texts.HISTORY.text("refunding.explain.charged", locale, facts);
  }

  private String limit(RefundItem item, Money left) {
    if (left.isZero()) return "left";
    if (refund.total().equals(before.refundBasis().available())) return "available";
    return item.told() ? "asked" : "worth";
  }

  private String total() {
    RefundBasis basis = before.refundBasis();
    RefundLedger ledger = before.refundLedger();
    return Texts.HISTORY.text(
        "refunding.explain.total",
        locale,
        Map.of(
            "total", refund.total(),
            "available", basis.available(),
            "captured", before.paid(),
            "refunded", ledger.settled(),
            "reserved", ledger.reserved(),
            "chargedback", ledger.chargedBack()));
  }
}
