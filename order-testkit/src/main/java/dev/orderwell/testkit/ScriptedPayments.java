package dev.orderwell.testkit;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.payments.spi.WebhookReading;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A provider that keeps what it is asked and answers as it is told; without being told everything
 * succeeds, and nothing is found when it is looked up. It moves no money, and does not remember its
 * answers by key: that is what a test wants to see. Thread-safe.
 *
 * <pre>{@code
 * ScriptedPayments acme =
 *     ScriptedPayments.called("acme").answersRefunds(new PaymentOutcome.NotSent("line is down"));
 * Orders orders = Fixtures.builder().payments(acme).build();
 * }</pre>
 */
public final class ScriptedPayments implements PaymentProvider {
  private final Script<VoidCall, PaymentOutcome> voids = new Script<>(call -> done("void", call));
  private final Script<RefundCall, PaymentOutcome> refunds =
      new Script<>(call -> done("refund", call));
  private final Script<CaptureCall, PaymentOutcome> captures =
      new Script<>(
          call -> new PaymentOutcome.Succeeded(call.payment(), call.amount(), Fixtures.NOW));
  private final Script<LookupCall, Lookup> lookups =
      new Script<>(call -> new Lookup.NotFound(false));
  private final Script<RawWebhook, WebhookReading> webhooks =
      new Script<>(webhook -> new WebhookReading.Rejected("not told to read anything"));
  private final String id;
  private final Capabilities capabilities;

  private ScriptedPayments(String id, Capabilities capabilities) {
    this.id = id;
    this.capabilities = capabilities;
  }

  private static PaymentOutcome done(String what, PaymentCall call) {
    return new PaymentOutcome.Succeeded(what + "_" + call.key(), call.amount(), Fixtures.NOW);
  }

  /**
   * A provider that can do all there is, and remembers keys for a day.
   *
   * @param id the provider's id
   * @return a provider
   */
  public static ScriptedPayments called(String id) {
    return called(id, Capabilities.of(Capability.values()).keys(Duration.ofDays(1), 255));
  }

  /**
   * A provider that can do some things only; it must not be asked for others (P1).
   *
   * @param id the provider's id
   * @param can what it can do, perhaps nothing
   * @return a provider without limits, and without keys
   */
  public static ScriptedPayments called(String id, Set<Capability> can) {
    return called(id, Capabilities.of(can.toArray(Capability[]::new)));
  }

  /**
   * A provider with limits.
   *
   * @param id the provider's id
   * @param capabilities what it can do
   * @return a provider
   */
  public static ScriptedPayments called(String id, Capabilities capabilities) {
    return new ScriptedPayments(id, capabilities);
  }

  /**
   * Says what the next voids are answered with, one each, after those said before.
   *
   * @param outcomes in order
   * @return this
   */
  public ScriptedPayments answers(PaymentOutcome... outcomes) {
    for (PaymentOutcome outcome : outcomes) voids.then(call -> outcome);
    return this;
  }

  /**
   * Works out what the next void is answered with. It may return null or throw, as a bad provider
   * would.
   *
   * @param answer to one call
   * @return this
   */
  public ScriptedPayments answers(Function<VoidCall, @Nullable PaymentOutcome> answer) {
    voids.then(answer);
    return this;
  }

  /**
   * Lets the next void fail.
   *
   * @param failure what is thrown
   * @return this
   */
  public ScriptedPayments throwing(RuntimeException failure) {
    return answers(
        call -> {
          throw failure;
        });
  }

  /**
   * Says what the next refunds are answered with, one each, after those said before.
   *
   * @param outcomes in order
   * @return this
   */
  public ScriptedPayments answersRefunds(PaymentOutcome... outcomes) {
    for (PaymentOutcome outcome : outcomes) refunds.then(call -> outcome);
    return this;
  }

  /**
   * Works out what the next refund is answered with. It may return null or throw, as a bad provider
   * would.
   *
   * @param answer to one call
   * @return this
   */
  public ScriptedPayments answersRefunds(Function<RefundCall, @Nullable PaymentOutcome> answer) {
    refunds.then(answer);
    return this;
  }

  /**
   * Works out what the next capture is answered with.
   *
   * @param answer to one call
   * @return this
   */
  public ScriptedPayments answersCaptures(Function<CaptureCall, @Nullable PaymentOutcome> answer) {
    captures.then(answer);
    return this;
  }

  /**
   * Works out what the next look-up is answered with.
   *
   * @param answer to one call
   * @return this
   */
  public ScriptedPayments answersLookups(Function<LookupCall, @Nullable Lookup> answer) {
    lookups.then(answer);
    return this;
  }

  /**
   * Says what the next message tells, whatever it is.
   *
   * @param events in order
   * @return this
   */
  public ScriptedPayments tells(ProviderEvent... events) {
    webhooks.then(webhook -> WebhookReading.Verified.of(events));
    return this;
  }

  /**
   * The refunds that the provider was asked for.
   *
   * @return in order, each try by itself
   */
  public List<RefundCall> refunds() {
    return refunds.calls();
  }

  /**
   * The captures that the provider was asked for.
   *
   * @return in order, each try by itself
   */
  public List<CaptureCall> captures() {
    return captures.calls();
  }

  /**
   * The voids that the provider was asked for.
   *
   * @return in order, each try by itself
   */
  public List<VoidCall> calls() {
    return voids.calls();
  }

  /**
   * What was looked up.
   *
   * @return in order, each try by itself
   */
  public List<LookupCall> lookups() {
    return lookups.calls();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  @SuppressWarnings("NullAway") // a bad provider returns null, and the library has to bear it (P3)
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return voids.answer(call);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public PaymentOutcome refund(RefundCall call) {
    return refunds.answer(call);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public PaymentOutcome capture(CaptureCall call) {
    return captures.answer(call);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public Lookup lookUp(LookupCall call) {
    return lookups.answer(call);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public WebhookReading read(RawWebhook webhook) {
    return webhooks.answer(webhook);
  }
}
