package dev.orderwell.instruction;

import dev.orderwell.party.Erased;
import dev.orderwell.stock.Direction;
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
   * Let go of what a provider has promised and not yet given.
   *
   * @param operation numbered within the order
   * @param payment the payment's number
   * @param provider the provider's id
   * @param reference the provider's name of the payment, null if it has none
   * @param amount above zero
   */
  record VoidAuthorization(
      int operation, int payment, String provider, @Nullable String reference, Money amount)
      implements Instruction {}

  /**
   * Give money back (S0.17).
   *
   * @param operation numbered within the order
   * @param refund the refund's number
   * @param leg the leg's number
   * @param provider the provider's id
   * @param reference the provider's name of the payment, the account or the card
   * @param amount above zero
   */
  record PayBack(
      int operation, int refund, int leg, String provider, String reference, Money amount)
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
