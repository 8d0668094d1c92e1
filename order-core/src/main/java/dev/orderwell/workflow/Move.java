package dev.orderwell.workflow;

import dev.orderwell.party.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A named way from one status of the order axis to another: who may go it and what it needs.
 *
 * <pre>{@code
 * Move.named("cut").from("new").to("cutting").guard(Condition.PAID)
 * }</pre>
 *
 * @param name lower case with hyphens, unique in its workflow
 * @param labels what a button for it says; none for the name of its target
 * @param from codes of the statuses that it starts from
 * @param to the code of the status that it leads to
 * @param roles who may
 * @param reasonNeeded whether somebody has to say why
 * @param detailOnly whether screens offer it only where the order's details are seen (S1.14)
 * @param guards what has to hold, asked in order
 */
public record Move(
    String name,
    Labels labels,
    Set<String> from,
    String to,
    Set<Role> roles,
    boolean reasonNeeded,
    boolean detailOnly,
    List<Condition> guards) {
  /** Copies. */
  public Move {
    from = Collections.unmodifiableSet(new LinkedHashSet<>(from));
    roles = Set.copyOf(roles);
    guards = List.copyOf(guards);
  }

  /**
   * A move that staff may make, from nowhere to nowhere yet.
   *
   * @param name lower case with hyphens
   * @return to be completed by {@link #from} and {@link #to}
   */
  public static Move named(String name) {
    return new Move(
        name, Labels.NONE, Set.of(), "", StatusDefinition.STAFF, false, false, List.of());
  }

  /**
   * The same with words for its button.
   *
   * @param value what it says
   * @return a copy
   */
  public Move called(Labels value) {
    return new Move(name, value, from, to, roles, reasonNeeded, detailOnly, guards);
  }

  /**
   * The same from these statuses.
   *
   * @param codes of the order axis
   * @return a copy
   */
  public Move from(String... codes) {
    Set<String> given = new LinkedHashSet<>(List.of(codes));
    return new Move(name, labels, given, to, roles, reasonNeeded, detailOnly, guards);
  }

  /**
   * The same to this status.
   *
   * @param code of the order axis
   * @return a copy
   */
  public Move to(String code) {
    return new Move(name, labels, from, code, roles, reasonNeeded, detailOnly, guards);
  }

  /**
   * The same for others to make.
   *
   * @param values who
   * @return a copy
   */
  public Move by(Role... values) {
    Set<Role> given = EnumSet.noneOf(Role.class);
    given.addAll(Set.of(values));
    return new Move(name, labels, from, to, given, reasonNeeded, detailOnly, guards);
  }

  /**
   * The same with a reason that somebody has to give.
   *
   * @return a copy
   */
  public Move because() {
    return new Move(name, labels, from, to, roles, true, detailOnly, guards);
  }

  /**
   * The same, offered only where the order's details are seen (S1.14).
   *
   * @return a copy
   */
  public Move inDetail() {
    return new Move(name, labels, from, to, roles, reasonNeeded, true, guards);
  }

  /**
   * The same with one condition more.
   *
   * @param condition what has to hold
   * @return a copy
   */
  public Move guard(Condition condition) {
    List<Condition> more = new ArrayList<>(guards);
    more.add(condition);
    return new Move(name, labels, from, to, roles, reasonNeeded, detailOnly, more);
  }

  /**
   * What its button says.
   *
   * @param locale the reader's
   * @return its label, else its name
   */
  public String label(Locale locale) {
    return labels.in(locale).orElse(name);
  }
}
