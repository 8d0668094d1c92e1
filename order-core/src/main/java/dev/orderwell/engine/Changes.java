package dev.orderwell.engine;

import dev.orderwell.command.Deadline;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.CustomerErased;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.OrderEvent.UnplacedOrderPlaced;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.CommandId;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.store.Change;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.store.Erasure;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.TagChange;
import dev.orderwell.store.TagEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** From a decision to what is written. */
final class Changes {
  private Changes() {}

  static Change of(
      Decision.Yes yes,
      @Nullable Order before,
      Dictionaries decidedOn,
      CommandId command,
      String content,
      @Nullable InstructionId completes,
      @Nullable Erasure erasure,
      LongFunction<Change> numbering) {
    Order order = yes.order().saved();
    List<HistoryEntry> entries = entries(yes);
    int last = order.historyLength();
    Remembered remembered =
        new Remembered(
            command, content, order.id(), order.version(), last - entries.size() + 1, last);
    return new Change(
        before,
        decidedOn,
        order,
        entries,
        instructions(yes, order),
        remembered,
        tags(yes),
        completes,
        deadline(yes),
        erasure,
        wantsNumber(yes) ? numbering : null);
  }

  static List<HistoryEntry> entries(Decision.Yes yes) {
    DecisionContext context = yes.context();
    int number = yes.order().historyLength() - yes.events().size();
    int erased = number + yes.events().lastIndexOf(new CustomerErased()) + 1;
    Actor actor = erases(yes) ? context.actor().erased() : context.actor();
    List<HistoryEntry> entries = new ArrayList<>();
    for (OrderEvent event : yes.events()) {
      long version = yes.order().version() + 1;
      HistoryEntry entry = new HistoryEntry(++number, version, context.now(), actor, event);
      entries.add(number < erased ? entry.erased() : entry);
    }
    return entries;
  }

  /** What such a change adds before it erases is not written down at all. */
  static boolean erases(Decision.Yes yes) {
    return yes.events().contains(new CustomerErased());
  }

  private static List<PendingInstruction> instructions(Decision.Yes yes, Order order) {
    List<PendingInstruction> pending = new ArrayList<>();
    boolean erases = erases(yes);
    for (Instruction one : yes.instructions()) {
      Instruction instruction = erases ? one.erased() : one;
      InstructionId id = new InstructionId(order.id(), order.version(), pending.size() + 1);
      Instant due = Objects.requireNonNullElse(instruction.notBefore(), yes.context().now());
      pending.add(PendingInstruction.of(id, order.shop(), instruction, due));
    }
    return pending;
  }

  private static @Nullable Instant deadline(Decision.Yes yes) {
    return Deadline.of(yes.order(), yes.context().settings()).map(Deadline::at).orElse(null);
  }

  private static @Nullable TagChange tags(Decision.Yes yes) {
    if (yes.dictionary() == null) return null;
    long expected = yes.dictionary().version() - yes.tagEvents().size();
    List<TagEntry> entries = new ArrayList<>();
    for (var event : yes.tagEvents()) {
      long version = expected + entries.size() + 1;
      entries.add(new TagEntry(version, yes.context().now(), yes.context().actor(), event));
    }
    return new TagChange(expected, yes.dictionary(), entries);
  }

  private static boolean wantsNumber(Decision.Yes yes) {
    return yes.events().stream().anyMatch(Changes::wantsNumber);
  }

  private static boolean wantsNumber(OrderEvent event) {
    return (event instanceof OrderPlaced placed && placed.number() == null)
        || (event instanceof UnplacedOrderPlaced late && late.number() == null);
  }
}
