package dev.orderwell.instruction;

import dev.orderwell.party.Erased;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.stock.Direction;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing the world must do. It is saved in the transaction of the change that asks for it, and
 * carried out after.
 */
public sealed interface Instruction {
  /**
   * The instruction once the customer of its order is erased (X13).
   *
   * @return the same, without words about anybody
   */
  default Instruction erased() {
    return this;
  }

  /**
   * When it may be carried out at the earliest.
   *
   * @return null for at once
   */
  default @Nullable Instant notBefore() {
    return null;
  }

  /**
   * Ask a provider to move money: to give it back (S0.17), to take what was promised, to let go of
   * it.
   *
   * @param operation numbered within the order, which knows the rest
   * @param kind what
   * @param provider the provider's id
   * @param amount above zero
   * @param notBefore when at the earliest, null for at once
   */
  record AskProvider(
      int operation,
      ProviderRequest.Kind kind,
      String provider,
      Money amount,
      @Nullable Instant notBefore)
      implements Instruction {}

  /**
   * Ask a provider what became of something that it was asked for.
   *
   * @param operation numbered within the order, which knows the rest
   * @param kind what it was asked for
   * @param provider the provider's id
   * @param amount above zero
   * @param notBefore when at the earliest, null for at once
   */
  record LookUp(
      int operation,
      ProviderRequest.Kind kind,
      String provider,
      Money amount,
      @Nullable Instant notBefore)
      implements Instruction {}

  /**
   * Take units off the stock, or put them back.
   *
   * @param operation numbered within the order
   * @param direction which way
   * @param units by line number, each above zero; fewer are put back if fewer were taken
   */
  record MoveStock(int operation, Direction direction, Map<Integer, Integer> units)
      implements Instruction {
    /** Copies. */
    public MoveStock {
      units = Collections.unmodifiableMap(new TreeMap<>(units));
    }
  }

  /**
   * Tell somebody something. Its text form is redacted.
   *
   * @param kind what
   * @param part the number of the parcel or note it is about, 0 for the whole order
   * @param text words of a person that go with it, null if none
   */
  record SendMessage(MessageKind kind, int part, @Nullable String text) implements Instruction {
    @Override
    public Instruction erased() {
      return new SendMessage(kind, part, Erased.text(text));
    }

    @Override
    public String toString() {
      return "SendMessage[" + kind + ", " + part + "]";
    }
  }
}
