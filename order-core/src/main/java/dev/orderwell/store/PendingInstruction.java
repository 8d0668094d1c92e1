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
 * @param dead whether it was tried too often: nobody claims it until somebody revives it
 */
public record PendingInstruction(
    InstructionId id, ShopId shop, Instruction instruction, int tries, Instant due, boolean dead) {
  /**
   * One that nobody has claimed yet.
   *
   * @param id which
   * @param shop of its order
   * @param instruction what the world must do
   * @param due not to be claimed before
   * @return alive, with no tries
   */
  public static PendingInstruction of(
      InstructionId id, ShopId shop, Instruction instruction, Instant due) {
    return new PendingInstruction(id, shop, instruction, 0, due, false);
  }

  /**
   * The same after one more claim.
   *
   * @param until when the claim runs out
   * @return a copy
   */
  public PendingInstruction claimed(Instant until) {
    return new PendingInstruction(id, shop, instruction, tries + 1, until, dead);
  }

  /**
   * The same with something else to do.
   *
   * @param other what
   * @return a copy, as often claimed
   */
  public PendingInstruction with(Instruction other) {
    return new PendingInstruction(id, shop, other, tries, due, dead);
  }

  /**
   * The same, not before another time.
   *
   * @param time the time
   * @return a copy
   */
  public PendingInstruction dueAt(Instant time) {
    return new PendingInstruction(id, shop, instruction, tries, time, dead);
  }

  /**
   * The same among the dead letters.
   *
   * @return a copy, as often claimed
   */
  public PendingInstruction buried() {
    return new PendingInstruction(id, shop, instruction, tries, due, true);
  }

  /**
   * The same, to be tried again from the beginning.
   *
   * @param time not before
   * @return a copy, alive, with no tries
   */
  public PendingInstruction revived(Instant time) {
    return of(id, shop, instruction, time);
  }
}
