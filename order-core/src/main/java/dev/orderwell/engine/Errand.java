package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.store.PendingInstruction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How one kind of instruction is carried out. */
interface Errand<I extends Instruction> {
  /** After so many tries most errands are given up. */
  int MOST_TRIES = 8;

  /** After so many tries it is given up. */
  default int mostTries() {
    return MOST_TRIES;
  }

  /** When it can be carried out at the earliest, empty if now. */
  default Optional<Instant> notBefore(PendingInstruction listed, I instruction) {
    return Optional.empty();
  }

  /** When it is due again if nothing is heard of this try. */
  default Instant next(PendingInstruction listed, Instant now) {
    return now.plus(pause(listed.tries() + 1));
  }

  /** The outcome as a command, or empty if it is to be tried again. */
  Optional<OrderCommand> carryOut(PendingInstruction claimed, I instruction);

  /** One minute after the first try, two after the second. */
  static Duration pause(int tries) {
    return Duration.ofMinutes(1L << Math.min(tries - 1, 10));
  }
}
