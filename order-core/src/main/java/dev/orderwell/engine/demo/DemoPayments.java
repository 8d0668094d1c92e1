package dev.orderwell.engine.demo;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A payment provider that moves no money. It keeps its first answer to each key, and refuses
 * another call under it, as a real one does (P2).
 */
public final class DemoPayments implements PaymentProvider {
  private final Clock clock;
  private final AtomicInteger count = new AtomicInteger();
  private final Map<String, Kept> answers = new ConcurrentHashMap<>();

  private record Kept(PaymentCall call, PaymentOutcome.Succeeded answer) {}

  private DemoPayments(Clock clock) {
    this.clock = clock;
  }

  /**
   * Says yes to everything.
   *
   * @return the provider {@code demo}
   */
  public static DemoPayments approving() {
    return new DemoPayments(Clock.systemUTC());
  }

  @Override
  public String id() {
    return "demo";
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.of(
            Capability.REFUND,
            Capability.PARTIAL_REFUND,
            Capability.CAPTURE,
            Capability.PARTIAL_CAPTURE,
            Capability.VOID,
            Capability.LOOKUP)
        .keys(Duration.ofDays(30), Capabilities.KEY_LENGTH);
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    return answer(call, named("refund"));
  }

  @Override
  public PaymentOutcome capture(CaptureCall call) {
    return answer(call, call.payment());
  }

  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return answer(call, named("void"));
  }

  @Override
  public Lookup lookUp(LookupCall call) {
    Kept kept = answers.get(call.about().key());
    if (kept == null) return new Lookup.NotFound(true);
    PaymentOutcome.Succeeded known = kept.answer();
    return Lookup.Found.one(
        new Lookup.Operation(
            known.reference(), Lookup.State.SUCCEEDED, known.amount(), null, known.at()));
  }

  private String named(String what) {
    return what + "_" + count.incrementAndGet();
  }

  private PaymentOutcome answer(PaymentCall call, String reference) {
    Kept kept =
        answers.computeIfAbsent(
            call.key(),
            first ->
                new Kept(
                    call, new PaymentOutcome.Succeeded(reference, call.amount(), clock.instant())));
    return kept.call().equals(call) ? kept.answer() : new PaymentOutcome.Declined("key_reused");
  }
}
