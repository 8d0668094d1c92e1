package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.party.Actor;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import org.jspecify.annotations.Nullable;

/** Writes down what the library has found out by itself: that needs nobody's permission. */
final class Bookkeeper {
  private static final Actor ORDERWELL = Actor.system("orderwell");

  private final Environment environment;
  private final OrderStore store;

  Bookkeeper(Environment environment, OrderStore store) {
    this.environment = environment;
    this.store = store;
  }

  /** What has come of an instruction, which is done with by this. */
  Execution.Done complete(PendingInstruction claimed, OrderCommand outcome) {
    return write(claimed, outcome, claimed.id());
  }

  /** What has come of an instruction so far. */
  Execution.Done note(PendingInstruction claimed, OrderCommand fact) {
    return write(claimed, fact, null);
  }

  private Execution.Done write(
      PendingInstruction claimed, OrderCommand command, @Nullable InstructionId completes) {
    Request request =
        new Request.Changing(
            ORDERWELL,
            claimed.id().order(),
            command,
            CommandOptions.NONE,
            new Request.Bookkeeping(completes),
            Request.Guard.NONE);
    return new Execution(environment, store, claimed.shop()).run(request);
  }
}
