package dev.orderwell.payments.spi;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a provider knows after a call. Failed, never sent and perhaps happened are different
 * answers: only {@link Declined}, {@link NotSent}, {@link ManualRequired} and {@link Unsupported}
 * say for certain that nothing took place, and none of them may be a guess. When in doubt it is
 * {@link Unknown}: the library then finds out, and pays nothing twice.
 */
public sealed interface PaymentOutcome {
  /**
   * It took place.
   *
   * @param reference the provider's name of the operation; of a capture, what refunds are asked on
   *     from now on, which may be the name of the payment itself
   * @param amount what moved, in the payment's currency; another amount than the one asked for is
   *     looked into by people (P7)
   * @param at when, by the provider's clock
   */
  record Succeeded(String reference, Money amount, Instant at) implements PaymentOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Succeeded {
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(at, "at");
    }
  }

  /**
   * The provider has accepted, and will decide later: perhaps it takes place.
   *
   * @param reference the provider's name of the operation
   * @param expectBy when it will have decided, null if it does not say
   */
  record Pending(String reference, @Nullable Instant expectBy) implements PaymentOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Pending {
      Objects.requireNonNull(reference, "reference");
    }

    /**
     * It will decide at some time.
     *
     * @param reference the provider's name of the operation
     */
    public Pending(String reference) {
      this(reference, null);
    }
  }

  /**
   * The provider refused; nothing took place.
   *
   * @param code the provider's own code
   * @param retryable whether the same call may succeed later: then the library tries again by
   *     itself, as after {@link NotSent}
   */
  record Declined(String code, boolean retryable) implements PaymentOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Declined {
      Objects.requireNonNull(code, "code");
    }

    /**
     * It refused for good.
     *
     * @param code the provider's own code
     */
    public Declined(String code) {
      this(code, false);
    }
  }

  /**
   * The request never left, for certain: a name that was not resolved, a connection that was
   * refused. A connection that broke is not that, but {@link Unknown}.
   *
   * @param why a sentence for the shop's staff
   */
  record NotSent(String why) implements PaymentOutcome {
    /** Refuses null: an answer without its parts is none. */
    public NotSent {
      Objects.requireNonNull(why, "why");
    }
  }

  /**
   * Perhaps it took place. A throw, {@code null} and a time-out count as this (P3), and so must an
   * answer that cannot be read.
   *
   * @param why a sentence for the shop's staff
   */
  record Unknown(String why) implements PaymentOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Unknown {
      Objects.requireNonNull(why, "why");
    }
  }

  /**
   * Nothing took place, and somebody of the shop has to do it.
   *
   * @param instructions what to do, for the shop's staff
   */
  record ManualRequired(String instructions) implements PaymentOutcome {
    /** Refuses null: an answer without its parts is none. */
    public ManualRequired {
      Objects.requireNonNull(instructions, "instructions");
    }
  }

  /** This provider cannot do such a thing at all; nothing took place. */
  record Unsupported() implements PaymentOutcome {}
}
