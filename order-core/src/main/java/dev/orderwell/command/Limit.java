package dev.orderwell.command;

import dev.orderwell.line.OrderLine;
import java.util.function.Predicate;

/** How many units of a line can be picked at most, and the code of the refusal of more. */
record Limit(String code, Units units) {
  /** A number of units for each line. */
  interface Units {
    int of(OrderLine line);
  }

  /** The same for certain lines, and nothing of the others. */
  Limit on(Predicate<OrderLine> lines) {
    return new Limit(code, line -> lines.test(line) ? units.of(line) : 0);
  }

  int of(OrderLine line) {
    return units.of(line);
  }
}
