package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.store.PendingInstruction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How one kind of instruction is carried out. */
interface Errand<I extends Instruction> {
  /** After so many tries it is given up. */
  int MOST_TRIES = 8;

  /** The outcome as a command, or empty if it is to be tried again. */
  Optional<OrderCommand> carryOut(PendingInstruction claimed, I instruction);

  /** When the instruction is due at last, one minute after the first try, two after the second. */
  static Instant retry(PendingInstruction listed, Instant now) {
    return now.plus(Duration.ofMinutes(1L << Math.min(listed.tries(), 10)));
  }
}
