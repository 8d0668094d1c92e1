package dev.orderwell.payment;

import dev.orderwell.party.Erased;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that a provider is asked to do with one payment, and how far it is.
 *
 * @param operation under what name
 * @param kind what
 * @param payment whose money it is, by number
 * @param via the provider, and its name of what it is asked about
 * @param amount above zero
 * @param last of a capture, whether nothing more will be taken; else false
 * @param state how far
 * @param reference what the provider calls it, null as long as it has not said
 * @param detail why it failed or is in doubt, null unless it is
 */
public record ProviderRequest(
    Operation operation,
    Kind kind,
    int payment,
    PaymentMethod via,
    Money amount,
    boolean last,
    OperationState state,
    @Nullable String reference,
    @Nullable String detail) {
  /** What a provider is asked for. */
  public enum Kind {
    /** To give money back. */
    REFUND,
    /** To take what it promised. */
    CAPTURE,
    /** To let go of what it promised. */
    VOID;

    /**
     * The kind as it is written in codes.
     *
     * @return for example {@code capture}
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The same, further on.
   *
   * @param next how far
   * @param newReference what it is called now, null to keep what it was called
   * @param why it failed or is in doubt, null unless it is
   * @return a copy
   */
  public ProviderRequest in(
      OperationState next, @Nullable String newReference, @Nullable String why) {
    String name = newReference == null ? reference : newReference;
    return new ProviderRequest(operation, kind, payment, via, amount, last, next, name, why);
  }

  /**
   * The same with what has become of its name.
   *
   * @param changed the same operation
   * @return a copy
   */
  public ProviderRequest with(Operation changed) {
    return new ProviderRequest(changed, kind, payment, via, amount, last, state, reference, detail);
  }

  /**
   * The request once the customer is erased (X13).
   *
   * @return without what was said of it
   */
  public ProviderRequest erased() {
    return in(state, null, Erased.text(detail));
  }
}
