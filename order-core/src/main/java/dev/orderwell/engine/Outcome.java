package dev.orderwell.engine;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import java.util.List;

/** What became of a command. */
public sealed interface Outcome {
  /**
   * The acceptance.
   *
   * @return this, if it is one
   * @throws RejectedException if it is a refusal
   */
  default Accepted orThrow() {
    if (this instanceof Accepted accepted) return accepted;
    throw new RejectedException(((Rejected) this).rejection());
  }

  /**
   * It was done.
   *
   * @param order as it is now, as the actor sees it
   * @param entries what the command has added to the history, as far as the actor may read it
   * @param pending what the world still has to do because of the command; empty unless the actor
   *     sees all of the order
   * @param replayed whether it had been done before, under the same command id
   */
  record Accepted(
      OrderView order, List<HistoryEntry> entries, List<Instruction> pending, boolean replayed)
      implements Outcome {
    /** Copies. */
    public Accepted {
      entries = List.copyOf(entries);
      pending = List.copyOf(pending);
    }

    /**
     * The order's id.
     *
     * @return of {@link #order()}
     */
    public OrderId id() {
      return order.id();
    }

    /**
     * The order's version.
     *
     * @return of {@link #order()}
     */
    public long version() {
      return order.version();
    }
  }

  /**
   * It was refused; nothing has changed.
   *
   * @param rejection why
   */
  record Rejected(Rejection rejection) implements Outcome {}
}
