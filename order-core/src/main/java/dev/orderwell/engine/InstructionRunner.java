package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
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
import java.util.Optional;
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

  /** Claims and carries out; true if it was this call that did. */
  boolean run(PendingInstruction listed) {
    if (listed.instruction() instanceof MoveStock move && stock.hasToWait(listed, move)) {
      store.postpone(listed, environment.now().plus(PAUSE));
      return false;
    }
    Instant retry = Errand.retry(listed, environment.now());
    if (!store.claim(listed, retry)) return false;
    PendingInstruction claimed = listed.claimed(retry);
    carryOut(claimed);
    return true;
  }

  /**
   * A fault leaves the instruction claimed: it is due again when the claim runs out, and others get
   * their turn.
   */
  private void carryOut(PendingInstruction claimed) {
    try {
      outcome(claimed).ifPresent(command -> record(claimed, command));
    } catch (RuntimeException e) {
      LOG.error("instruction {} is not carried out yet", claimed.id(), e);
    }
  }

  private Optional<OrderCommand> outcome(PendingInstruction claimed) {
    Instruction instruction = claimed.instruction();
    if (instruction instanceof SendMessage message) return messages.carryOut(claimed, message);
    if (instruction instanceof PayBack back) return payingBack.carryOut(claimed, back);
    if (instruction instanceof MoveStock move) return stock.carryOut(claimed, move);
    return voiding.carryOut(claimed, (VoidAuthorization) instruction);
  }

  private void record(PendingInstruction claimed, OrderCommand command) {
    Request request =
        new Request.Changing(
            ORDERWELL,
            claimed.id().order(),
            command,
            CommandOptions.NONE,
            claimed.id(),
            Request.Guard.NONE);
    Outcome outcome = new Execution(environment, store, claimed.shop()).attempt(request);
    if (outcome instanceof Outcome.Rejected rejected) {
      LOG.warn("outcome of instruction {} changes nothing: {}", claimed.id(), rejected.rejection());
      store.drop(claimed);
    }
  }
}
