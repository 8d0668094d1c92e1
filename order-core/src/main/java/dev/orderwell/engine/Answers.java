package dev.orderwell.engine;

import dev.orderwell.access.Access;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.history.Timeline;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import java.util.List;

/**
 * What an actor is told of a command that was accepted, as far as the order is open to the actor.
 */
final class Answers {
  private final OrderStore store;
  private final ShopId shop;

  Answers(OrderStore store, ShopId shop) {
    this.store = store;
    this.shop = shop;
  }

  /** What was saved just now. */
  Outcome saved(Actor actor, Access access, Change change) {
    List<Instruction> pending =
        change.instructions().stream().map(PendingInstruction::instruction).toList();
    return accepted(actor, access, change.order(), change.entries(), pending, false);
  }

  /** What was saved under a command id, with the order as it is now. */
  Outcome remembered(Actor actor, Access access, Order order, Remembered known, boolean replayed) {
    List<HistoryEntry> entries =
        store.history(shop, known.order()).stream()
            .filter(entry -> entry.number() >= known.firstEntry())
            .filter(entry -> entry.number() <= known.lastEntry())
            .toList();
    List<Instruction> pending = pending(order.id(), known.version());
    return accepted(actor, access, order, entries, pending, replayed);
  }

  /** An acceptance with the order as it is now. */
  Outcome now(Actor actor, Access access, Order order, Outcome.Accepted accepted) {
    return new Outcome.Accepted(
        Gate.view(order, access, actor),
        accepted.entries(),
        open(pending(order.id(), accepted.version()), access),
        accepted.replayed());
  }

  /**
   * Instructions name payments and hold words for others: only who sees the whole order sees them.
   */
  static List<Instruction> open(List<Instruction> instructions, Access access) {
    return access == Access.WHOLE ? instructions : List.of();
  }

  private static Outcome accepted(
      Actor actor,
      Access access,
      Order order,
      List<HistoryEntry> entries,
      List<Instruction> pending,
      boolean replayed) {
    OrderView view = Gate.view(order, access, actor);
    return new Outcome.Accepted(
        view, Timeline.seen(entries, access, view, actor), open(pending, access), replayed);
  }

  private List<Instruction> pending(OrderId id, long version) {
    return store.pending(shop, id).stream()
        .filter(one -> one.id().version() == version && !one.dead())
        .map(PendingInstruction::instruction)
        .toList();
  }
}
