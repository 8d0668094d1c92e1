package dev.orderwell.testkit.acceptance;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static dev.orderwell.testkit.Fixtures.NOW;

import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.engine.WebhookResult;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.testkit.Fixtures;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the suites about payment companies have in common: time goes by, and messages come in. */
abstract class PaymentAcceptance extends AcceptanceSuite {
  static final ShopSettings SETTINGS = ShopSettings.STANDARD.merchantAddress("shop@example.com");
  static final RawWebhook RAW = new RawWebhook(new byte[0], Map.of(), NOW);

  @Override
  OrdersBuilder asOnThePage(OrdersBuilder shop) {
    return shop.settings(SETTINGS);
  }

  /** An order of 57.40 EUR, paid for under a name at Stripe. */
  final OrderId paid(String name) {
    OrderId id = placed(Fixtures.teeAndMug());
    run(id, RecordPayment.captured("stripe", name));
    return id;
  }

  /** The first part of the first refund. */
  final RefundLeg leg(OrderId id) {
    return order(id).refunds().get(0).legs().get(0);
  }

  final void later(Duration time) {
    clock.advance(time);
    orders.instructions().run(CRON, 10);
  }

  /** What comes of a message in which Stripe tells these events. */
  final WebhookResult heard(ProviderEvent... events) {
    stripe.tells(events);
    return orders.webhooks().take("stripe", RAW);
  }

  /** Stripe's book knows of one operation. */
  final void finds(String reference, Lookup.State state, String amount) {
    stripe.answersLookups(found(reference, state, amount));
  }

  static Function<LookupCall, @Nullable Lookup> found(
      String reference, Lookup.State state, String amount) {
    return call -> Lookup.Found.one(new Lookup.Operation(reference, state, eur(amount), null, NOW));
  }

  final List<String> english(OrderId id) {
    return orders.history(ANA, id).stream().map(entry -> entry.describe(Locale.ENGLISH)).toList();
  }
}
