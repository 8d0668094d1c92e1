package dev.orderwell.command;

import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Several commands as one: all or nothing, one version, people told once (S2.8, S2.10, S2.16, X10).
 *
 * <p>Refused as the first command that is refused, with the fact {@code position}; a batch inside a
 * batch is {@code batch.nested}.
 *
 * @param commands decided one after the other, each on what the former left; 1 to 100
 */
public record Batch(@NotEmpty @Size(max = 100) List<@NotNull @Valid OrderCommand> commands)
    implements OrderCommand {
  /**
   * Several commands as one.
   *
   * @param commands in order
   * @return the batch
   */
  public static Batch of(OrderCommand... commands) {
    return new Batch(List.of(commands));
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Decision.Yes all = Decision.on(order, context);
    for (int position = 0; position < commands.size(); position++) {
      OrderCommand command = commands.get(position);
      if (command instanceof Batch) return Guards.no("batch.nested", order);
      Decision next = Decider.step(all.order(), command, all.context());
      if (next instanceof Decision.No no) {
        return Decision.no(no.rejection().with("position", position + 1));
      }
      all = all.followedBy((Decision.Yes) next);
    }
    return all;
  }
}
