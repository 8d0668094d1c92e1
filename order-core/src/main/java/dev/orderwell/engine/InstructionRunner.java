package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.instruction.Instruction.MoveStock;
import dev.orderwell.instruction.Instruction.PayBack;
import dev.orderwell.instruction.Instruction.SendMessage;
import dev.orderwell.instruction.Instruction.VoidAuthorization;
import dev.orderwell.party.Actor;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.time.Duration;
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
  private static final Actor ORDERWELL = Actor.system("orderwell");
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Environment environment;
  private final OrderStore store;
  private final Messages messages;
  private final Voiding voiding;
  private final StockMoving stock;
  private final PayingBack payingBack;

  InstructionRunner(Environment environment, OrderStore store) {
    this.environment = environment;
    this.store = store;
    messages = new Messages(environment, store);
    voiding = new Voiding(environment);
    stock = new StockMoving(environment, store);
    payingBack = new PayingBack(environment);
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
    if (listed.instruction() instanceof MoveStock move && stock.hasToWait(listed, move)) {
      store.postpone(listed, environment.now().plus(PAUSE));
      return false;
    }
    Instant retry = Errand.retry(listed, environment.now());
    if (!store.claim(listed, retry)) return false;
    more.accept(carryOut(listed.claimed(retry)));
    return true;
  }

  /**
   * A fault leaves the instruction claimed: it is due again when the claim runs out, and others get
   * their turn. After the last try it is buried.
   */
  private List<PendingInstruction> carryOut(PendingInstruction claimed) {
    boolean last = claimed.tries() >= Errand.MOST_TRIES;
    try {
      Optional<OrderCommand> outcome = outcome(claimed);
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

  private Optional<OrderCommand> outcome(PendingInstruction claimed) {
    Instruction instruction = claimed.instruction();
    if (instruction instanceof SendMessage message) return messages.carryOut(claimed, message);
    if (instruction instanceof PayBack back) return payingBack.carryOut(claimed, back);
    if (instruction instanceof MoveStock move) return stock.carryOut(claimed, move);
    return voiding.carryOut(claimed, (VoidAuthorization) instruction);
  }

  private List<PendingInstruction> record(PendingInstruction claimed, OrderCommand command) {
    Execution.Done done = write(claimed, command, new Request.Bookkeeping(claimed.id()));
    if (done.outcome() instanceof Outcome.Rejected rejected) {
      LOG.warn("outcome of instruction {} changes nothing: {}", claimed.id(), rejected.rejection());
      store.drop(claimed);
    }
    return done.instructions();
  }

  /** It stays among the dead letters. */
  private List<PendingInstruction> tellOf(PendingInstruction dead) {
    return dead.instruction() instanceof SendMessage message
        ? write(dead, messages.givenUp(message), new Request.Bookkeeping(null)).instructions()
        : List.of();
  }

  private Execution.Done write(
      PendingInstruction instruction, OrderCommand command, Request.Bookkeeping own) {
    OrderId order = instruction.id().order();
    Request request =
        new Request.Changing(
            ORDERWELL, order, command, CommandOptions.NONE, own, Request.Guard.NONE);
    return new Execution(environment, store, instruction.shop()).run(request);
  }
}
