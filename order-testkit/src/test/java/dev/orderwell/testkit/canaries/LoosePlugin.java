package dev.orderwell.testkit.canaries;

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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Answers everything in one manner, and keeps what it was asked. */
final class LoosePlugin implements PaymentProvider {
  final List<PaymentCall> calls = new CopyOnWriteArrayList<>();
  final List<LookupCall> lookups = new CopyOnWriteArrayList<>();
  final Queue<WebhookReading> readings = new ConcurrentLinkedQueue<>();
  final CountDownLatch asked = new CountDownLatch(1);
  private final Manner manner;

  LoosePlugin(Manner manner) {
    this.manner = manner;
  }

  void tells(ProviderEvent event) {
    readings.add(WebhookReading.Verified.of(event));
  }

  @Override
  public String id() {
    return "loose";
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.of(Capability.values()).keys(Duration.ofDays(1), 255);
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    return asked(call);
  }

  @Override
  public PaymentOutcome capture(CaptureCall call) {
    return asked(call);
  }

  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return asked(call);
  }

  @SuppressWarnings("NullAway") // the library has to bear it (P3)
  private PaymentOutcome asked(PaymentCall call) {
    calls.add(call);
    asked.countDown();
    return manner.outcome(call);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public Lookup lookUp(LookupCall call) {
    lookups.add(call);
    return manner.lookup(call.about());
  }

  @Override
  public WebhookReading read(RawWebhook webhook) {
    WebhookReading next = readings.poll();
    return next == null ? manner.reading() : next;
  }
}
