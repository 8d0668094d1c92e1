package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import org.joda.money.Money;

/** Calls that are a little different. */
final class Calls {
  private Calls() {}

  static PaymentCall keyed(PaymentCall call, String key) {
    return copy(call, key, call.amount());
  }

  static PaymentCall amounting(PaymentCall call, Money amount) {
    return copy(call, call.key(), amount);
  }

  private static PaymentCall copy(PaymentCall call, String key, Money amount) {
    if (call instanceof RefundCall) {
      return new RefundCall(key, call.payment(), amount, call.order());
    }
    if (call instanceof CaptureCall it) {
      return new CaptureCall(key, it.payment(), amount, it.last(), it.order());
    }
    return new VoidCall(key, call.payment(), amount, call.order());
  }
}
