package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.instruction.Instruction.AskProvider;
import dev.orderwell.instruction.Instruction.LookUp;
import dev.orderwell.instruction.Instruction.MoveStock;
import dev.orderwell.instruction.Instruction.SendMessage;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries instructions out, outside any transaction, and brings their outcomes back as commands.
 */
final class InstructionRunner {
  private static final Logger LOG = LoggerFactory.getLogger(InstructionRunner.class);

  private final Environment environment;
  private final OrderStore store;
  private final Bookkeeper bookkeeper;
  private final Messages messages;
  private final StockMoving stock;
  private final AskingProvider asking;
  private final LookingUp lookingUp;

  InstructionRunner(Environment environment, OrderStore store) {
    this.environment = environment;
    this.store = store;
    bookkeeper = new Bookkeeper(environment, store);
    messages = new Messages(environment, store);
    stock = new StockMoving(environment, store);
    asking = new AskingProvider(environment, store, bookkeeper);
    lookingUp = new LookingUp(environment, store, bookkeeper);
  }

  /** An instruction and who carries it out. */
  private record Task<I extends Instruction>(Errand<I> errand, I instruction) {
    Optional<Instant> notBefore(PendingInstruction listed) {
      return errand.notBefore(listed, instruction);
    }

    Optional<OrderCommand> carryOut(PendingInstruction claimed) {
      return errand.carryOut(claimed, instruction);
    }
  }

  private Task<?> task(Instruction instruction) {
    if (instruction instanceof SendMessage message) return new Task<>(messages, message);
    if (instruction instanceof MoveStock move) return new Task<>(stock, move);
    if (instruction instanceof LookUp lookUp) return new Task<>(lookingUp, lookUp);
    return new Task<>(asking, (AskProvider) instruction);
  }

  /** Carries out those that are due, and what their outcomes ask for; true if it did any. */
  boolean run(List<PendingInstruction> instructions) {
    Deque<PendingInstruction> waiting = new ArrayDeque<>(instructions);
    boolean some = false;
    while (!waiting.isEmpty()) {
      PendingInstruction next = waiting.remove();
      boolean due = !next.dead() && !next.due().isAfter(environment.now());
      if (due) some |= run(next, waiting::addAll);
    }
    return some;
  }

  /** Claims and carries out; true if it was this call that did. */
  boolean run(PendingInstruction listed) {
    return run(listed, more -> {});
  }

  private boolean run(PendingInstruction listed, Consumer<List<PendingInstruction>> more) {
    Task<?> task = task(listed.instruction());
    Optional<Instant> later = task.notBefore(listed);
    if (later.isPresent()) {
      store.postpone(listed, later.get());
      return false;
    }
    Instant next = task.errand().next(listed, environment.now());
    if (!store.claim(listed, next)) return false;
    more.accept(carryOut(task, listed.claimed(next)));
    return true;
  }

  /**
   * A fault leaves the instruction claimed: it is due again when the claim runs out, and others get
   * their turn. After the last try it is buried.
   */
  private List<PendingInstruction> carryOut(Task<?> task, PendingInstruction claimed) {
    boolean last = claimed.tries() >= task.errand().mostTries();
    try {
      Optional<OrderCommand> outcome = task.carryOut(claimed);
      if (outcome.isPresent()) return record(claimed, outcome.get());
      return last && isBuried(claimed) ? tellOf(claimed) : List.of();
    } catch (RuntimeException e) {
      LOG.error("instruction {} is not carried out yet", claimed.id(), e);
      if (last) isBuried(claimed);
      return List.of();
    }
  }

  private boolean isBuried(PendingInstruction claimed) {
    boolean buried = store.bury(claimed);
    if (buried) {
      LOG.error("instruction {} is given up after {} tries", claimed.id(), claimed.tries());
    }
    return buried;
  }

  private List<PendingInstruction> record(PendingInstruction claimed, OrderCommand command) {
    Execution.Done done = bookkeeper.complete(claimed, command);
    if (done.outcome() instanceof Outcome.Rejected rejected) {
      LOG.warn("outcome of instruction {} changes nothing: {}", claimed.id(), rejected.rejection());
      store.drop(claimed);
    }
    return done.instructions();
  }

  /** It stays among the dead letters. */
  private List<PendingInstruction> tellOf(PendingInstruction dead) {
    return dead.instruction() instanceof SendMessage message
        ? bookkeeper.note(dead, messages.givenUp(message)).instructions()
        : List.of();
  }
}
