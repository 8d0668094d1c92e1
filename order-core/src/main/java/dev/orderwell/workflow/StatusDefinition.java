package dev.orderwell.workflow;

import dev.orderwell.party.Role;
import dev.orderwell.tagging.Tag;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A status as a workflow has it (S3.13).
 *
 * @param status code, category and labels
 * @param colour {@code #RRGGBB}, null if the screens choose
 * @param assignableBy who may choose it by hand for an order whose facts are in its category;
 *     nobody where only the system may (S1.13)
 */
public record StatusDefinition(Status status, @Nullable String colour, Set<Role> assignableBy) {
  /** Who works on orders: what a status or a move allows if nothing else is said. */
  public static final Set<Role> STAFF = Set.of(Role.STAFF, Role.ADMIN, Role.SYSTEM);

  /** Checks the colour; copies. */
  public StatusDefinition {
    checkColour(colour);
    assignableBy = Set.copyOf(assignableBy);
  }

  static void checkColour(@Nullable String colour) {
    if (colour != null && !colour.matches(Tag.COLOUR_PATTERN)) {
      throw new IllegalArgumentException("not a colour: " + colour);
    }
  }

  /**
   * A status that staff may choose, unless its category is the system's (S1.13).
   *
   * @param category what it refines
   * @param code lower-case letters, digits and hyphens, at most 50
   * @param labels what it is called
   * @return without a colour
   */
  public static StatusDefinition of(Category category, String code, Labels labels) {
    return of(new Status(code, category, labels));
  }

  /**
   * The status that a category has by itself.
   *
   * @param category any
   * @return assignable by nobody where the category is the system's (S1.13), else by staff
   */
  public static StatusDefinition usual(Category category) {
    return of(Status.of(category));
  }

  private static StatusDefinition of(Status status) {
    boolean systems = Categories.BY_THE_SYSTEM.contains(status.category());
    return new StatusDefinition(status, null, systems ? Set.of() : STAFF);
  }

  /**
   * The same in a colour.
   *
   * @param value {@code #RRGGBB}
   * @return a copy
   */
  public StatusDefinition colour(String value) {
    return new StatusDefinition(status, value.toUpperCase(Locale.ROOT), assignableBy);
  }

  /**
   * The same for others to choose.
   *
   * @param roles who
   * @return a copy
   */
  public StatusDefinition assignableBy(Role... roles) {
    Set<Role> given = EnumSet.noneOf(Role.class);
    given.addAll(Set.of(roles));
    return new StatusDefinition(status, colour, given);
  }

  /**
   * The same for nobody to choose: facts and moves alone lead there.
   *
   * @return a copy
   */
  public StatusDefinition assignableByNobody() {
    return new StatusDefinition(status, colour, Set.of());
  }

  /**
   * Its code.
   *
   * @return stored, never shown
   */
  public String code() {
    return status.code();
  }

  /** Its axis and its code. */
  String path() {
    return status.axis().code() + " " + code();
  }

  /**
   * Its category.
   *
   * @return what rules look at
   */
  public Category category() {
    return status.category();
  }
}
