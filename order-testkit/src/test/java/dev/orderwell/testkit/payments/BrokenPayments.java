package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.payments.spi.WebhookReading;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A provider that is sound until something of it is overridden. */
class BrokenPayments implements PaymentProvider {
  final Scene scene;
  final int instance;
  final Set<String> own = ConcurrentHashMap.newKeySet();

  BrokenPayments(Scene scene) {
    this.scene = scene;
    this.instance = scene.instances.incrementAndGet();
  }

  /** Any call that wants to change something, and what will go wrong with it. */
  @Nullable PaymentOutcome asked(PaymentCall call, @Nullable Fault fault) {
    return soundly(call);
  }

  /** What a sound provider answers; it may throw. */
  final @Nullable PaymentOutcome soundly(PaymentCall call) {
    own.add(call.key());
    scene.asked.putIfAbsent(call.key(), call);
    PaymentOutcome told = Answer.asked(scene.acme, call);
    if (told instanceof PaymentOutcome.Pending it) {
      scene.pending.add(call.key());
      scene.pendingReferences.add(it.reference());
    }
    if (told instanceof PaymentOutcome.Succeeded it) {
      scene.references.putIfAbsent(call.key(), it.reference());
    }
    return told;
  }

  /** Whatever comes of it. */
  final PaymentOutcome instead(PaymentCall call, PaymentOutcome other) {
    try {
      soundly(call);
    } catch (SimulatedFailure expected) {
      return other;
    }
    return other;
  }

  static Kind kind(PaymentCall call) {
    return Kind.of(call);
  }

  private PaymentOutcome begun(PaymentCall call) {
    Fault fault = scene.coming.getAndSet(null);
    try {
      return asked(call, fault);
    } finally {
      if (fault != null) scene.faults.put(call.key(), fault);
    }
  }

  @Override
  public String id() {
    return scene.acme.id();
  }

  @Override
  public Capabilities capabilities() {
    return scene.acme.capabilities();
  }

  @Override
  public final PaymentOutcome refund(RefundCall call) {
    return begun(call);
  }

  @Override
  public final PaymentOutcome capture(CaptureCall call) {
    return begun(call);
  }

  @Override
  public final PaymentOutcome voidAuthorization(VoidCall call) {
    return begun(call);
  }

  @Override
  public Lookup lookUp(LookupCall call) {
    return scene.acme.lookUp(call);
  }

  @Override
  public WebhookReading read(RawWebhook webhook) {
    return scene.acme.read(webhook);
  }

  @Override
  public String toString() {
    return "BrokenPayments";
  }
}
