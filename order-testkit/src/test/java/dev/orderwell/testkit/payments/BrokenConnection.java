package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import org.jspecify.annotations.Nullable;

/** The call after one that could not be read gets the rest of its answer. */
final class BrokenConnection extends BrokenPayments {
  private String broken = "";

  BrokenConnection(Scene scene) {
    super(scene);
  }

  @Override
  synchronized @Nullable PaymentOutcome asked(PaymentCall call, @Nullable Fault fault) {
    String before = broken;
    broken = fault == Fault.MALFORMED ? call.key() : "";
    boolean mixedUp = !before.isEmpty() && !before.equals(call.key()) && fault == null;
    return mixedUp ? instead(call, new PaymentOutcome.Unknown("half an answer")) : soundly(call);
  }
}
