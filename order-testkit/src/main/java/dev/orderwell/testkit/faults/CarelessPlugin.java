package dev.orderwell.testkit.faults;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.payments.spi.WebhookReading;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A plug-in as many have been written. */
final class CarelessPlugin implements PaymentProvider {
  private final PaymentProvider sound;
  private final UnaryOperator<String> keys;
  private final UnaryOperator<Supplier<PaymentOutcome>> tries;

  private CarelessPlugin(
      PaymentProvider sound,
      UnaryOperator<String> keys,
      UnaryOperator<Supplier<PaymentOutcome>> tries) {
    this.sound = sound;
    this.keys = keys;
    this.tries = tries;
  }

  /** Gives each try a key of its own. */
  static PaymentProvider newKeyOnEachTry(PaymentProvider sound) {
    int[] count = {0};
    return new CarelessPlugin(sound, key -> key + "-try" + ++count[0], once -> once);
  }

  /** Takes a time-out for a no. */
  static PaymentProvider timeOutMeansFailed(PaymentProvider sound) {
    return new CarelessPlugin(sound, key -> key, CarelessPlugin::orDeclined);
  }

  private static Supplier<PaymentOutcome> orDeclined(Supplier<PaymentOutcome> once) {
    return () -> {
      try {
        return once.get();
      } catch (RuntimeException e) {
        return new PaymentOutcome.Declined("timeout");
      }
    };
  }

  @Override
  public String id() {
    return sound.id();
  }

  @Override
  public Capabilities capabilities() {
    return sound.capabilities();
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    RefundCall sent =
        new RefundCall(keys.apply(call.key()), call.payment(), call.amount(), call.order());
    return tries.apply(() -> sound.refund(sent)).get();
  }

  @Override
  public PaymentOutcome capture(CaptureCall call) {
    CaptureCall sent =
        new CaptureCall(
            keys.apply(call.key()), call.payment(), call.amount(), call.last(), call.order());
    return tries.apply(() -> sound.capture(sent)).get();
  }

  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    VoidCall sent =
        new VoidCall(keys.apply(call.key()), call.payment(), call.amount(), call.order());
    return tries.apply(() -> sound.voidAuthorization(sent)).get();
  }

  @Override
  public Lookup lookUp(LookupCall call) {
    return sound.lookUp(call);
  }

  @Override
  public WebhookReading read(RawWebhook webhook) {
    return sound.read(webhook);
  }
}
