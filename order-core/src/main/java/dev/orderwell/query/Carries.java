package dev.orderwell.query;

import dev.orderwell.query.Criterion.Carrying;
import dev.orderwell.query.Criterion.Resolved;
import dev.orderwell.tagging.TagId;
import java.util.List;

/**
 * Orders by their tags.
 *
 * @param carrying how many of them
 * @param tags for each tag the ids that stand for it today; none for one that there is not
 */
public record Carries(Carrying carrying, List<List<TagId>> tags) implements Resolved {
  /** Copies. */
  public Carries {
    tags = tags.stream().map(List::copyOf).toList();
  }

  @Override
  public boolean matches(OrderIndex order) {
    List<TagId> carried = order.row().tags();
    return switch (carrying) {
      case ANY -> tags.stream().anyMatch(tag -> tag.stream().anyMatch(carried::contains));
      case ALL -> tags.stream().allMatch(tag -> tag.stream().anyMatch(carried::contains));
      case NONE -> tags.stream().noneMatch(tag -> tag.stream().anyMatch(carried::contains));
    };
  }
}
