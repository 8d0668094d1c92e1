package dev.orderwell.json;

import dev.orderwell.command.CommandNames;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;

/** Commands and new orders as JSON. */
public final class CommandJson {
  private CommandJson() {}

  /**
   * The canonical text of a request: the same for equal requests, another for others.
   *
   * @param command any
   * @return JSON on one line, properties sorted, what is null left out
   */
  public static String canonical(OrderCommand command) {
    return CommandNames.of(command) + Mapping.CANONICAL.writeValueAsString(command);
  }

  /**
   * The canonical text of a request to place an order.
   *
   * @param request any
   * @return JSON on one line, properties sorted, what is null left out
   */
  public static String canonical(PlaceOrder request) {
    return Mapping.CANONICAL.writeValueAsString(request);
  }

  /**
   * The canonical text of events.
   *
   * @param value a record of the domain, or a list of them
   * @return JSON on one line, properties sorted, what is null left out
   */
  public static String canonical(Object value) {
    return Mapping.CANONICAL.writeValueAsString(value);
  }
}
