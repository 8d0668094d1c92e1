package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.history.InstructionWords;
import dev.orderwell.history.RefundExplanation;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a command would do (S0.16, S2.14). Nothing is saved. Executing the quote is refused if the
 * order, or what the command would do to it, has changed since.
 *
 * @param id of the order
 * @param version of the order that was looked at
 * @param contentHash of what would be done, in hexadecimal
 * @param command what was asked for
 * @param before the order as it is, as the actor sees it
 * @param after the order as it would be
 * @param entries what the history would gain
 * @param instructions what the world would have to do; empty unless the actor sees the whole order
 */
public record Quote(
    OrderId id,
    long version,
    String contentHash,
    OrderCommand command,
    OrderView before,
    OrderView after,
    List<HistoryEntry> entries,
    List<Instruction> instructions) {
  /** Copies. */
  public Quote {
    entries = List.copyOf(entries);
    instructions = List.copyOf(instructions);
  }

  /**
   * What would happen, in words. To whoever sees the whole order a refund is explained: what went
   * back before, what is left and available, and what limits it.
   *
   * @param locale French or else English
   * @return one line an entry and an instruction, and some more for a refund
   */
  public String explain(Locale locale) {
    Stream<String> happens = entries.stream().flatMap(entry -> lines(entry, locale));
    Stream<String> then = instructions.stream().map(one -> InstructionWords.of(one, locale));
    return Stream.concat(happens, then).collect(Collectors.joining("\n"));
  }

  private Stream<String> lines(HistoryEntry entry, Locale locale) {
    Stream<String> line = Stream.of(entry.describe(locale));
    return before instanceof Order whole
        ? Stream.concat(line, RefundExplanation.of(whole, entry.event(), locale).stream())
        : line;
  }
}
