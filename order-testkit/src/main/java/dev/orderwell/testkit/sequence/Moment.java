package dev.orderwell.testkit.sequence;

import dev.orderwell.command.Batch;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.engine.Outcome;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import java.util.List;

/**
 * Somebody has asked for something, and here is what came of it. A rule of {@link
 * ShopUnderTest#rule} looks at every such moment of a sequence.
 *
 * @param actor who asked
 * @param command for what
 * @param before the whole order as it was
 * @param after as it is now, with what the library has done since of itself; as it was if refused
 * @param outcome accepted or rejected
 */
public record Moment(
    Actor actor, OrderCommand command, Order before, Order after, Outcome outcome) {
  /**
   * Whether it was done.
   *
   * @return false if it was refused
   */
  public boolean isAccepted() {
    return outcome instanceof Outcome.Accepted;
  }

  /**
   * Whether something of a kind was asked for, alone or in a batch.
   *
   * @param kind of command
   * @return true as well if it is one among others
   */
  public boolean asksFor(Class<? extends OrderCommand> kind) {
    List<OrderCommand> all = command instanceof Batch batch ? batch.commands() : List.of(command);
    return all.stream().anyMatch(kind::isInstance);
  }
}
