package dev.orderwell.testkit;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.order.OrderView;
import java.util.function.Function;

/**
 * What somebody wants to do, before it is known with which order: "two units of the second line",
 * "half of what is due". Lists of intents shrink as any list does, where lists of commands that
 * were made for an order would not fit a smaller one.
 *
 * <pre>{@code
 * for (Intent intent : intents) {
 *   OrderView order = orders.find(ANA, id).orElseThrow();
 *   orders.attempt(ANA, id, intent.on(order));
 * }
 * }</pre>
 */
public final class Intent {
  private final String words;
  private final Function<OrderView, OrderCommand> command;

  Intent(String words, Function<OrderView, OrderCommand> command) {
    this.words = words;
    this.command = command;
  }

  /**
   * The command that it comes to.
   *
   * @param order as somebody sees it
   * @return with sound input, but perhaps refused
   */
  public OrderCommand on(OrderView order) {
    return command.apply(order);
  }

  /** What it is about, for reports of failed properties. */
  @Override
  public String toString() {
    return words;
  }
}
