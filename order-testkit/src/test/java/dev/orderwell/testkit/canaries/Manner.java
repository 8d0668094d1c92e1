package dev.orderwell.testkit.canaries;

import static dev.orderwell.testkit.canaries.Canary.EVERYTHING;
import static dev.orderwell.testkit.canaries.Canary.REASON;

import dev.orderwell.engine.StockOutcome;
import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentOutcome.Declined;
import dev.orderwell.payments.spi.PaymentOutcome.ManualRequired;
import dev.orderwell.payments.spi.PaymentOutcome.NotSent;
import dev.orderwell.payments.spi.PaymentOutcome.Pending;
import dev.orderwell.payments.spi.PaymentOutcome.Succeeded;
import dev.orderwell.payments.spi.PaymentOutcome.Unknown;
import dev.orderwell.payments.spi.WebhookReading;
import dev.orderwell.testkit.Fixtures;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** How a plug-in tells too much, or nothing. */
enum Manner {
  THROWS,
  THROWS_AN_ERROR,
  THROWS_WHAT_IS_CHECKED,
  ANSWERS_NOTHING,
  HANGS,
  DECLINES,
  DECLINES_FOR_NOW,
  HAS_NOT_SENT,
  DOES_NOT_KNOW,
  ASKS_PEOPLE,
  SENDS_A_LONG_REASON,
  SENDS_AN_UGLY_REASON,
  HAS_MOVED_ANOTHER_AMOUNT,
  DECIDES_LATER,
  SUCCEEDS,
  /** What no plug-in may do, to be caught. */
  LOGS;

  @Nullable PaymentOutcome outcome(PaymentCall call) {
    return switch (this) {
      case THROWS -> thrown(failure());
      case THROWS_AN_ERROR -> thrown(new NoClassDefFoundError(EVERYTHING));
      case THROWS_WHAT_IS_CHECKED -> thrown(new IOException(EVERYTHING, failure()));
      case ANSWERS_NOTHING -> null;
      case HANGS -> hanging();
      case DECLINES -> new Declined(REASON);
      case DECLINES_FOR_NOW -> new Declined(REASON, true);
      case HAS_NOT_SENT -> new NotSent(REASON);
      case DOES_NOT_KNOW -> new Unknown(REASON);
      case ASKS_PEOPLE -> new ManualRequired(REASON);
      case SENDS_A_LONG_REASON -> new Unknown("x".repeat(186) + " 4242424242424242 " + REASON);
      case SENDS_AN_UGLY_REASON -> new Unknown("\u0000\n" + REASON + "\u202e\r\n" + REASON);
      case HAS_MOVED_ANOTHER_AMOUNT ->
          new Succeeded(reference(call), call.amount().plus(1), Fixtures.NOW);
      case DECIDES_LATER -> new Pending(reference(call));
      case LOGS -> logging(call);
      case SUCCEEDS -> new Succeeded(reference(call), call.amount(), Fixtures.NOW);
    };
  }

  private static @Nullable PaymentOutcome logging(PaymentCall call) {
    LoggerFactory.getLogger(Manner.class).trace("asked with {}", EVERYTHING);
    return SUCCEEDS.outcome(call);
  }

  private static String reference(PaymentCall call) {
    return "re_" + call.key();
  }

  /** Fails as the call does, or else tells that it has failed, and why. */
  @Nullable Lookup lookup(PaymentCall call) {
    PaymentOutcome outcome = outcome(call);
    if (outcome == null) return null;
    var one =
        new Lookup.Operation(
            reference(call), Lookup.State.FAILED, call.amount(), REASON, Fixtures.NOW);
    return outcome instanceof Unknown ? new Lookup.Found(List.of(one, one)) : Lookup.Found.one(one);
  }

  WebhookReading reading() {
    return switch (this) {
      case THROWS -> thrown(failure());
      case THROWS_AN_ERROR -> thrown(new StackOverflowError(EVERYTHING));
      case THROWS_WHAT_IS_CHECKED -> thrown(new IOException(EVERYTHING, failure()));
      default -> new WebhookReading.Rejected("not signed: 4242 4242 4242 4242");
    };
  }

  DeliveryOutcome delivery() {
    return switch (this) {
      case THROWS -> thrown(failure());
      case THROWS_AN_ERROR -> thrown(new StackOverflowError(EVERYTHING));
      case DECLINES -> new DeliveryOutcome.Rejected(REASON);
      case DOES_NOT_KNOW -> new DeliveryOutcome.Unknown(REASON);
      default -> new DeliveryOutcome.Accepted("accepted");
    };
  }

  StockOutcome moved() {
    return switch (this) {
      case THROWS -> thrown(failure());
      case THROWS_AN_ERROR -> thrown(new StackOverflowError(EVERYTHING));
      case DECLINES -> new StockOutcome.Refused(REASON);
      case DOES_NOT_KNOW -> new StockOutcome.Unknown(REASON);
      default -> new StockOutcome.Moved();
    };
  }

  private static Throwable failure() {
    Throwable failure = new IllegalStateException(EVERYTHING, new IOException(EVERYTHING));
    failure.addSuppressed(new IllegalArgumentException(EVERYTHING));
    return failure;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable, R> R thrown(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private static @Nullable PaymentOutcome hanging() {
    try {
      new CountDownLatch(1).await();
      return null;
    } catch (InterruptedException e) {
      return thrown(new IllegalStateException(EVERYTHING, e));
    }
  }
}
