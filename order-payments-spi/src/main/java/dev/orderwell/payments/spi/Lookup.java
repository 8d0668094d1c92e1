package dev.orderwell.payments.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a provider knows of an operation whose answer was lost. */
public sealed interface Lookup {
  /**
   * It is there.
   *
   * @param operations all that have the key or the reference: one, or more if it was done more than
   *     once, which people have to look into
   */
  record Found(List<Operation> operations) implements Lookup {
    /** Copies; an empty list is no answer. */
    public Found {
      operations = List.copyOf(operations);
      if (operations.isEmpty()) throw new IllegalArgumentException("found, but nothing");
    }

    /**
     * One operation.
     *
     * @param operation as the provider has it
     * @return found
     */
    public static Found one(Operation operation) {
      return new Found(List.of(operation));
    }
  }

  /**
   * It is not there. One such answer is not enough (P5) unless it is authoritative: a provider may
   * be slow to show what it has taken.
   *
   * @param authoritative whether it is certain that it never will be
   */
  record NotFound(boolean authoritative) implements Lookup {}

  /**
   * The provider cannot tell now. Anything thrown, {@code null} and a time-out count as this.
   *
   * @param retryAfter when to ask again at the earliest, null for when it suits
   */
  record Unavailable(@Nullable Duration retryAfter) implements Lookup {}

  /**
   * An operation in a provider's books.
   *
   * @param reference the provider's name of the operation
   * @param state how far it is
   * @param amount what it is about
   * @param code why it failed, null unless it did
   * @param at when it got there, by the provider's clock
   */
  record Operation(String reference, State state, Money amount, @Nullable String code, Instant at) {
    /** Refuses null: an answer without its parts is none. */
    public Operation {
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(at, "at");
    }
  }

  /** How far an operation is. */
  enum State {
    /** The provider will decide later. */
    PENDING,
    /** It took place. */
    SUCCEEDED,
    /** It did not, or not for long: the money is where it was before. */
    FAILED
  }
}
