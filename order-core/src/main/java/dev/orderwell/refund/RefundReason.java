package dev.orderwell.refund;

import dev.orderwell.party.Erased;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why money goes back (S2.13, S4.23, S4.24). Its text form is redacted.
 *
 * @param code for statistics and policies, null if nobody chose one
 * @param text what the customer reads once the refund is approved, null if nobody wrote any
 * @param language of the text, null if nobody said
 * @param internal what only staff reads, null if nobody wrote any
 */
public record RefundReason(
    @Nullable Code code,
    @Nullable String text,
    @Nullable Locale language,
    @Nullable String internal) {
  /** Nobody said why. */
  public static final RefundReason NONE = new RefundReason(null, null, null, null);

  /** The usual reasons (S4.26, S4.29). */
  public enum Code {
    /** Called off before anything was handed over. */
    CANCELLED_BEFORE_SHIPPING,
    /** It came back. */
    RETURNED,
    /** It never arrived. */
    NOT_RECEIVED,
    /** It arrived broken, or is not what was ordered. */
    DEFECTIVE,
    /** The customer keeps it for less. */
    PRICE_REDUCTION,
    /** Paid twice, or too much. */
    OVERPAID,
    /** Out of good will. */
    GOODWILL,
    /** Anything else. */
    OTHER
  }

  /**
   * The reason as it is open to everybody.
   *
   * @return without what only staff reads
   */
  public RefundReason open() {
    return new RefundReason(code, text, language, null);
  }

  /**
   * The reason once the customer is erased (X13).
   *
   * @return its code, and that there were words
   */
  public RefundReason erased() {
    return new RefundReason(code, Erased.text(text), language, Erased.text(internal));
  }

  @Override
  public String toString() {
    return "RefundReason[" + code + "]";
  }
}
