package dev.orderwell.store;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.instruction.Instruction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a change writes over when it erases the customer of an order (X13): the one thing of a
 * history that is ever rewritten. Numbers, versions and times stay.
 *
 * @param entries of the order's history as they read from now on, each in the place of the entry of
 *     its number
 * @param instructions as they read from now on, in the place of those of the order that are not
 *     carried out; one that is gone stays gone, and how often and until when one is claimed stays
 */
public record Erasure(List<HistoryEntry> entries, Map<InstructionId, Instruction> instructions) {
  /** Copies. */
  public Erasure {
    entries = List.copyOf(entries);
    instructions = Map.copyOf(instructions);
  }

  /**
   * What has to be written over.
   *
   * @param history of the order, as it is stored
   * @param pending its instructions that are not carried out
   * @return those that hold anything of the customer, without it
   */
  public static Erasure of(List<HistoryEntry> history, List<PendingInstruction> pending) {
    List<HistoryEntry> entries = new ArrayList<>();
    for (HistoryEntry entry : history) {
      HistoryEntry erased = entry.erased();
      if (!erased.equals(entry)) entries.add(erased);
    }
    Map<InstructionId, Instruction> instructions = new LinkedHashMap<>();
    for (PendingInstruction one : pending) {
      Instruction erased = one.instruction().erased();
      if (!erased.equals(one.instruction())) instructions.put(one.id(), erased);
    }
    return new Erasure(entries, instructions);
  }
}
