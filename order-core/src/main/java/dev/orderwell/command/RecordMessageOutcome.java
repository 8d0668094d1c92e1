package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.MessageFailed;
import dev.orderwell.event.OrderEvent.MessageSent;
import dev.orderwell.input.PlainText;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says what became of a message. The library gives this command to itself.
 *
 * @param kind which message
 * @param channel the channel's id
 * @param sent whether the channel has taken it over for good
 * @param detail the channel's name for it, or why it will never arrive
 */
public record RecordMessageOutcome(
    @NotNull MessageKind kind,
    @NotNull @Size(max = 64) @PlainText String channel,
    boolean sent,
    @NotNull @Size(max = 1000) @PlainText String detail)
    implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Decision.on(order, context)
        .then(
            sent
                ? new MessageSent(kind, channel, detail)
                : new MessageFailed(kind, channel, detail));
  }
}
