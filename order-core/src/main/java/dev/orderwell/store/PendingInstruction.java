package dev.orderwell.store;

import dev.orderwell.instruction.Instruction;
import dev.orderwell.party.ShopId;
import java.time.Instant;

/**
 * An instruction that is not carried out yet.
 *
 * @param id which
 * @param shop of its order
 * @param instruction what the world must do
 * @param tries how often somebody has claimed it
 * @param due not to be claimed before
 */
public record PendingInstruction(
    InstructionId id, ShopId shop, Instruction instruction, int tries, Instant due) {
  /**
   * The same after one more claim.
   *
   * @param until when the claim runs out
   * @return a copy
   */
  public PendingInstruction claimed(Instant until) {
    return new PendingInstruction(id, shop, instruction, tries + 1, until);
  }

  /**
   * The same with something else to do.
   *
   * @param other what
   * @return a copy, as often claimed
   */
  public PendingInstruction with(Instruction other) {
    return new PendingInstruction(id, shop, other, tries, due);
  }

  /**
   * The same, not before another time.
   *
   * @param time the time
   * @return a copy
   */
  public PendingInstruction dueAt(Instant time) {
    return new PendingInstruction(id, shop, instruction, tries, time);
  }
}
