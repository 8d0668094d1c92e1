package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The line between a provider and its company, with what goes wrong on it. */
final class SimulatedLine {
  private final AtomicReference<@Nullable Fault> next = new AtomicReference<>();
  private final AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
  private final SimulatedBook book;
  private final boolean hanging;

  SimulatedLine(SimulatedBook book, boolean hanging) {
    this.book = book;
    this.hanging = hanging;
  }

  void next(Fault fault) {
    next.set(fault);
  }

  void throwsNext(Throwable other) {
    if (!(other instanceof RuntimeException) && !(other instanceof Error)) {
      throw new IllegalArgumentException("a provider declares no exceptions");
    }
    thrown.set(other);
  }

  @Nullable PaymentOutcome send(PaymentCall call) {
    Fault fault = next.getAndSet(null);
    if (fault == null) return answered(call);
    return switch (fault) {
      case UNREACHABLE -> new PaymentOutcome.NotSent("the company is not there");
      case BUSY -> new PaymentOutcome.Declined("busy", true);
      case SERVER_ERROR -> new PaymentOutcome.Unknown("an inner error of the company");
      case TIME_OUT_BEFORE -> lost();
      case RESET_BEFORE -> throw new SimulatedFailure("the connection broke");
      case TIME_OUT_AFTER, RESET_AFTER, MALFORMED, EMPTY -> afterwards(fault, call);
      default -> book.take(call, fault);
    };
  }

  private PaymentOutcome answered(PaymentCall call) {
    PaymentOutcome outcome = book.take(call, null);
    Throwable after = thrown.getAndSet(null);
    if (after instanceof Error error) throw error;
    if (after instanceof RuntimeException exception) throw exception;
    return outcome;
  }

  private @Nullable PaymentOutcome afterwards(Fault fault, PaymentCall call) {
    book.take(call, null);
    return switch (fault) {
      case TIME_OUT_AFTER -> lost();
      case RESET_AFTER -> throw new SimulatedFailure("the connection broke");
      case MALFORMED -> throw new SimulatedFailure("the answer cannot be read");
      default -> null;
    };
  }

  private PaymentOutcome lost() {
    if (hanging) hang();
    throw new SimulatedFailure("no answer in time");
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
