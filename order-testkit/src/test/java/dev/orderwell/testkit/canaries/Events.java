package dev.orderwell.testkit.canaries;

import static dev.orderwell.testkit.canaries.Canary.REASON;

import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** What a provider can tell, each with a reason that says too much. */
final class Events {
  private static final Money FIVE = Money.parse("EUR 5.00");

  private Events() {}

  /** About operations that were asked for, payments that are known, and things unheard of. */
  static List<ProviderEvent> about(List<PaymentCall> calls) {
    List<ProviderEvent> events = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (String key : keys(calls)) events.add(told(kind, "key").key(key));
      for (String payment : List.of("pay_1", "pay_2", "pay_9")) {
        events.add(told(kind, payment).payment(payment).reference(kind + payment));
      }
      events.add(told(kind, "order").payment("pay_8").order(Canary.EVERYTHING));
    }
    events.add(told(Kind.CAPTURED, "none").amount(null));
    events.add(told(Kind.CAPTURED, "yen").payment("pay_1").amount(Money.parse("JPY 5")));
    events.add(ProviderEvent.of(Canary.EVERYTHING.repeat(2), Kind.BOUNCED, Fixtures.NOW));
    events.add(ProviderEvent.of("\u0000" + Canary.EVERYTHING, Kind.BOUNCED, Fixtures.NOW));
    return events;
  }

  private static List<String> keys(List<PaymentCall> calls) {
    return calls.stream().map(PaymentCall::key).distinct().toList();
  }

  private static ProviderEvent told(Kind kind, String about) {
    String id = "evt_" + kind + "_" + about;
    return ProviderEvent.of(id, kind, Fixtures.NOW).amount(FIVE).code(REASON);
  }
}
