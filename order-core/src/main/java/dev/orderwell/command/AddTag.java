package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.TagAdded;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagEvent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a tag on an order (S1.9, S1.10). A name that the shop's dictionary does not have yet is
 * added to it.
 *
 * <p>Refused: {@code tag.on-order-already}; {@code tag.other-colour} if the tag exists in another
 * colour than the one given; {@code tag.too-many} above 100 on one order.
 *
 * @param name in any case, 1 to 50 characters
 * @param colour {@code #RRGGBB} for a tag that is new, null for grey or for the tag's own
 */
public record AddTag(
    @NotBlank @Size(max = 50) @PlainText String name,
    @Pattern(regexp = Tag.COLOUR_PATTERN) @Nullable String colour)
    implements OrderCommand {
  /** No order has more tags. */
  public static final int MOST_TAGS = 100;

  /**
   * Puts a tag on.
   *
   * @param name its name
   * @return the command
   */
  public static AddTag of(String name) {
    return new AddTag(name, null);
  }

  /**
   * Puts a tag on, in a colour if it is new.
   *
   * @param name its name
   * @param colour {@code #RRGGBB}
   * @return the command
   */
  public static AddTag of(String name, String colour) {
    return new AddTag(name, colour);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Tag> known = context.dictionary().named(name);
    if (order.tags().size() >= MOST_TAGS) {
      return Decision.no(Rejection.of("tag.too-many", order).with("most", MOST_TAGS));
    }
    if (known.isEmpty()) return addNew(order, context);
    Tag tag = known.get();
    if (colour != null && !tag.colour().equalsIgnoreCase(colour)) {
      return Decision.no(
          Rejection.of("tag.other-colour").with("tag", tag.name()).with("colour", tag.colour()));
    }
    if (context.dictionary().idsOf(tag).stream().anyMatch(order.tags()::contains)) {
      return Decision.no(Rejection.of("tag.on-order-already", order).with("tag", tag.name()));
    }
    return Decision.on(order, context).then(added(tag));
  }

  private Decision addNew(Order order, DecisionContext context) {
    Tag tag = context.dictionary().next(name, colour);
    return Decision.on(order, context)
        .dictionary(context.dictionary().with(tag), new TagEvent.Created(tag))
        .then(added(tag));
  }

  private static TagAdded added(Tag tag) {
    return new TagAdded(tag.id(), tag.name(), tag.colour());
  }
}
