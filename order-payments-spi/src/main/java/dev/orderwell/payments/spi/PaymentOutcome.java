package dev.orderwell.payments.spi;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What a provider knows after a call. Failed, never sent and perhaps happened are different
 * answers: only {@link Declined} and {@link NotSent} say for certain that nothing took place.
 */
public sealed interface PaymentOutcome {
  /**
   * It took place.
   *
   * @param reference the provider's name of the operation
   * @param amount what moved, in the payment's currency
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
   */
  record Pending(String reference) implements PaymentOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Pending {
      Objects.requireNonNull(reference, "reference");
    }
  }

  /**
   * The provider refused; nothing took place.
   *
   * @param code the provider's own code
   */
  record Declined(String code) implements PaymentOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Declined {
      Objects.requireNonNull(code, "code");
    }
  }

  /**
   * The request never left, for certain.
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
   * Perhaps it took place. A throw, {@code null} or a time-out counts as this (P3).
   *
   * @param why a sentence for the shop's staff
   */
  record Unknown(String why) implements PaymentOutcome {
    /** Refuses null: an answer without its parts is none. */
    public Unknown {
      Objects.requireNonNull(why, "why");
    }
  }
}
