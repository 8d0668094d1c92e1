package dev.orderwell.command;

import dev.orderwell.line.OrderLine;

/** How many units of a line can be picked at most, and the code of the refusal of more. */
record Limit(String code, Units units) {
  /** A number of units for each line. */
  interface Units {
    int of(OrderLine line);
  }

  int of(OrderLine line) {
    return units.of(line);
  }
}
