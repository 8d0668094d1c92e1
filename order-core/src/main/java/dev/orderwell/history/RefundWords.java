package dev.orderwell.history;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.ChargebackRecorded;
import dev.orderwell.event.OrderEvent.RefundApproved;
import dev.orderwell.event.OrderEvent.RefundIssued;
import dev.orderwell.event.OrderEvent.RefundLegMoved;
import dev.orderwell.event.OrderEvent.RefundRejected;
import dev.orderwell.event.OrderEvent.RefundRequested;
import dev.orderwell.event.OrderEvent.RefundWithdrawn;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.payment.OperationState;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLeg;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Refunds in words. */
final class RefundWords {
  private RefundWords() {}

  static EventWords of(OrderEvent.Refunding event, Locale locale) {
    if (event instanceof RefundRequested e) return refund(event, e.refund(), List.of(), locale);
    if (event instanceof RefundIssued e) return refund(event, e.refund(), e.legs(), locale);
    if (event instanceof RefundApproved e) {
      return EventWords.because(event, e.reason().text())
          .with("refund", e.refund())
          .with("amount", e.amount())
          .with("legs", legs(e.legs(), locale));
    }
    if (event instanceof RefundRejected e) {
      return EventWords.because(event, e.reason()).with("refund", e.refund());
    }
    if (event instanceof RefundWithdrawn e) {
      return EventWords.words(event).with("refund", e.refund());
    }
    if (event instanceof RefundLegMoved e) return moved(e, locale);
    ChargebackRecorded recorded = (ChargebackRecorded) event;
    return new EventWords(
        EventWords.key(event) + "." + code(recorded.chargeback().state()),
        Map.of(
            "reference", recorded.chargeback().reference(),
            "amount", recorded.chargeback().amount()));
  }

  private static EventWords refund(
      OrderEvent event, Refund refund, List<RefundLeg> legs, Locale locale) {
    return EventWords.because(event, refund.reason().text())
        .with("refund", refund.number())
        .with("amount", refund.total())
        .with("items", items(refund.items(), locale))
        .with("legs", legs(legs, locale));
  }

  /** What took place has no detail, unless somebody says that it did not. */
  private static String how(RefundLeg leg) {
    boolean contradicted = leg.state() == OperationState.SUCCEEDED && leg.detail() != null;
    return contradicted ? "contradicted" : code(leg.state());
  }

  private static EventWords moved(RefundLegMoved event, Locale locale) {
    RefundLeg leg = event.leg();
    String reference = leg.reference();
    return new EventWords(EventWords.key(event) + "." + how(leg), Map.of())
        .with("refund", event.refund())
        .with("amount", leg.amount())
        .with("how", EventWords.how(leg.to(), locale))
        .with("reference", reference == null ? "" : named(reference, locale))
        .with("detail", Objects.requireNonNullElse(leg.detail(), "–"));
  }

  private static String legs(List<RefundLeg> legs, Locale locale) {
    return legs.stream().map(leg -> words(leg, locale)).collect(Collectors.joining());
  }

  private static String named(String reference, Locale locale) {
    return Texts.HISTORY.text("refunding.reference", locale, Map.of("reference", reference));
  }

  private static String words(RefundLeg leg, Locale locale) {
    return Texts.HISTORY.text(
        "refunding.leg." + code(leg.mode()),
        locale,
        Map.of("amount", leg.amount(), "how", EventWords.how(leg.to(), locale)));
  }

  private static String items(List<RefundItem> items, Locale locale) {
    return items.isEmpty()
        ? Texts.HISTORY.text("refunding.item.none", locale)
        : items.stream().map(item -> words(item, locale)).collect(Collectors.joining(", "));
  }

  static String words(RefundItem item, Locale locale) {
    Component component = item.component();
    boolean units = item.units() > 0;
    return Texts.HISTORY.text(
        "refunding.item." + (units ? "units" : code(component.kind())),
        locale,
        Map.of(
            "number", component.number(),
            "units", item.units(),
            "amount", item.amount().abs()));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
