package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.TagRemoved;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Takes a tag off an order. The dictionary keeps it.
 *
 * <p>Refused: {@code tag.not-on-order}.
 *
 * @param name in any case
 */
public record RemoveTag(@NotBlank @Size(max = 50) @PlainText String name) implements OrderCommand {
  /**
   * Takes a tag off.
   *
   * @param name its name
   * @return the command
   */
  public static RemoveTag of(String name) {
    return new RemoveTag(name);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Tag> tag = context.dictionary().named(name);
    List<TagId> worn = tag.map(context.dictionary()::idsOf).orElse(List.of());
    Decision.Yes yes = Decision.on(order, context);
    for (TagId id : order.tags()) {
      if (worn.contains(id)) yes = yes.then(new TagRemoved(id, tag.orElseThrow().name()));
    }
    if (!yes.events().isEmpty()) return yes;
    return Decision.no(Rejection.of("tag.not-on-order", order).with("tag", name));
  }
}
