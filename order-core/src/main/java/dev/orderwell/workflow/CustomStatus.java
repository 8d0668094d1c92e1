package dev.orderwell.workflow;

import dev.orderwell.party.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A status that a shop has made at run time (S3.13): "Awaiting accounting", which refines AWAITING.
 * Its code and category never change, all else may.
 *
 * @param category what it refines, and what rules look at
 * @param code unique on its axis; stored, never shown
 * @param labels what it is called
 * @param colour {@code #RRGGBB}, upper case; null if the screens choose
 * @param kinds the orders it is for; empty for all of them
 * @param assignableBy who may choose it
 */
public record CustomStatus(
    Category category,
    String code,
    Labels labels,
    @Nullable String colour,
    Set<OrderKind> kinds,
    Set<Role> assignableBy) {
  /** Copies. */
  public CustomStatus {
    kinds = Set.copyOf(kinds);
    assignableBy = Set.copyOf(assignableBy);
  }

  /**
   * The axis that it is on.
   *
   * @return its category's
   */
  public Axis axis() {
    return category.axis();
  }

  /**
   * Whether orders of a kind can have it.
   *
   * @param kind which
   * @return true for all if it is not for some only
   */
  public boolean isFor(OrderKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /**
   * The status in words.
   *
   * @param locale the reader's
   * @return for example {@code Awaiting accounting}
   */
  public String label(Locale locale) {
    return definition().status().label(locale);
  }

  /**
   * The status as workflows have theirs.
   *
   * @return the same but for the kinds of orders
   */
  public StatusDefinition definition() {
    return new StatusDefinition(new Status(code, category, labels), colour, assignableBy);
  }
}
