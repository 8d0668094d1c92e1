package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.RefundCall;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One operation in a payment company's own book.
 *
 * @param kind what was done
 * @param reference the company's name of it
 * @param key under which it was asked for, null if nobody of the library did
 * @param amount what moved, or is about to
 * @param state how far it is
 */
public record BookEntry(
    Kind kind, String reference, @Nullable String key, Money amount, Lookup.State state) {
  /** What was done. */
  public enum Kind {
    /** Money was given back. */
    REFUND,
    /** What was authorised was taken. */
    CAPTURE,
    /** What was authorised was let go. */
    VOID;

    static Kind of(PaymentCall call) {
      if (call instanceof RefundCall) return REFUND;
      return call instanceof CaptureCall ? CAPTURE : VOID;
    }
  }
}
