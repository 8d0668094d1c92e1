package dev.orderwell.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a shop calls the stages of an order and how staff moves it: data, checked when it is built.
 * It gives names to what the facts say, and can never say otherwise: on the axes of payment and
 * fulfilment it only names, on the order axis its moves are recorded as facts.
 *
 * <pre>{@code
 * Workflow atelier =
 *     Workflow.named("atelier")
 *         .status(StatusDefinition.of(IN_PROGRESS, "cutting", Labels.of("en", "Being cut")))
 *         .status(StatusDefinition.of(COMPLETED, "done", Labels.of("en", "Done")))
 *         .move(Move.named("cut").from("new").to("cutting").guard(Condition.PAID))
 *         .move(Move.named("finish").from("cutting").to("done").guard(Condition.HANDED_OVER))
 *         .reaction(Reaction.when(Condition.PAID).move("cut"))
 *         .build();
 * }</pre>
 *
 * <p>Every workflow has the statuses of UNPLACED, NEW, ON_HOLD and CANCELLED on the order axis and
 * those of all categories on the other two, under the library's names or its own. Placing, holding,
 * releasing (X5) and cancelling are there without being declared. Immutable and thread-safe.
 */
public final class Workflow {
  private final String name;
  private final boolean free;
  private final Map<Axis, Map<String, StatusDefinition>> statuses;
  private final Map<Category, StatusDefinition> entries;
  private final List<Move> moves;
  private final List<Reaction> reactions;
  private final List<DisplayRule> display;
  private final List<MailRule> mails;
  private final @Nullable Workflow base;

  Workflow(
      String name,
      boolean free,
      List<StatusDefinition> definitions,
      List<Move> moves,
      List<Reaction> reactions,
      List<DisplayRule> display,
      List<MailRule> mails,
      @Nullable Workflow base) {
    this.name = name;
    this.free = free;
    this.statuses = byCode(definitions);
    this.entries = firstOfEach(definitions());
    this.moves = List.copyOf(moves);
    this.reactions = List.copyOf(reactions);
    this.display = List.copyOf(display);
    this.mails = List.copyOf(mails);
    this.base = base;
  }

  private static Map<Axis, Map<String, StatusDefinition>> byCode(List<StatusDefinition> all) {
    Map<Axis, Map<String, StatusDefinition>> byCode = new EnumMap<>(Axis.class);
    for (StatusDefinition one : all) {
      byCode
          .computeIfAbsent(one.status().axis(), axis -> new LinkedHashMap<>())
          .putIfAbsent(one.code(), one);
    }
    return byCode;
  }

  private static Map<Category, StatusDefinition> firstOfEach(List<StatusDefinition> all) {
    Map<Category, StatusDefinition> first = new HashMap<>();
    all.forEach(one -> first.putIfAbsent(one.category(), one));
    return first;
  }

  /**
   * Begins a workflow.
   *
   * @param name lower case with hyphens; stored with each order and never changed
   * @return a builder
   */
  public static WorkflowBuilder named(String name) {
    return new WorkflowBuilder(name);
  }

  /**
   * Begins a workflow that differs from this one.
   *
   * @param newName its name
   * @return a builder with all that this one has
   */
  public WorkflowBuilder as(String newName) {
    return new WorkflowBuilder(newName, this);
  }

  /**
   * Its name.
   *
   * @return stored with each order
   */
  public String name() {
    return name;
  }

  /**
   * Whether staff may force an order into any status of the order axis, with a reason that is
   * recorded (S2.3, C6). No money rule is loosened by that.
   *
   * @return false for a strict one
   */
  public boolean isFree() {
    return free;
  }

  /**
   * The statuses of an axis.
   *
   * @param axis which
   * @return in the order in which they are shown
   */
  public List<StatusDefinition> statuses(Axis axis) {
    return List.copyOf(codes(axis).values());
  }

  private Map<String, StatusDefinition> codes(Axis axis) {
    return statuses.getOrDefault(axis, Map.of());
  }

  /**
   * A status by its code.
   *
   * @param axis its axis
   * @param code its code
   * @return empty if this workflow does not know it
   */
  public Optional<StatusDefinition> find(Axis axis, String code) {
    return Optional.ofNullable(codes(axis).get(code));
  }

  /**
   * The status that an axis takes when the facts enter a category.
   *
   * @param category any
   * @return the workflow's own, or the library's where it has none
   */
  public Status entry(Category category) {
    StatusDefinition entry = entries.get(category);
    return entry == null ? Status.of(category) : entry.status();
  }

  /**
   * Where an order begins.
   *
   * @param categories what the facts say
   * @return one status an axis
   */
  public Statuses entry(Categories categories) {
    return new Statuses(
        entry(categories.order()), entry(categories.payment()), entry(categories.fulfilment()));
  }

  /**
   * A status with the words it has today.
   *
   * @param status perhaps one that this workflow does not know
   * @return as this workflow calls it, or as it is
   */
  public Status today(Status status) {
    return find(status.axis(), status.code())
        .map(StatusDefinition::status)
        .filter(status::equals)
        .orElse(status);
  }

  /**
   * Statuses with the words they have today.
   *
   * @param given of an order
   * @return the same statuses
   */
  public Statuses today(Statuses given) {
    return new Statuses(today(given.order()), today(given.payment()), today(given.fulfilment()));
  }

  /**
   * The status that an order counts as when it is to be moved.
   *
   * @param status on the order axis
   * @return the status itself; where this workflow does not know it or the shop has made it at run
   *     time, the first of its category, or the first of all if it has none, so that it can be left
   */
  public Status standing(Status status) {
    if (base != null) return base.standing(status);
    if (knows(status)) return status;
    return entries.containsKey(status.category())
        ? entry(status.category())
        : entry(OrderCategory.NEW);
  }

  private boolean knows(Status status) {
    return find(status.axis(), status.code())
        .filter(one -> one.status().equals(status))
        .isPresent();
  }

  /**
   * All moves.
   *
   * @return in the order in which they are offered
   */
  public List<Move> moves() {
    return moves;
  }

  /**
   * A move by its name.
   *
   * @param move its name
   * @return empty if there is none
   */
  public Optional<Move> move(String move) {
    return moves.stream().filter(one -> one.name().equals(move)).findFirst();
  }

  /**
   * The moves that start from a status.
   *
   * @param status on the order axis, perhaps unknown here
   * @return in the order in which they are offered
   */
  public List<Move> movesFrom(Status status) {
    return moves.stream().filter(move -> startsFrom(move, status)).toList();
  }

  /**
   * Whether a status is one that can be chosen from another, for the same facts (S3.13). What moves
   * of the order axis lead to is reached by them, so that nobody chooses past a guard; but for the
   * first status of a category, to which one always comes back.
   *
   * @param from as it is, perhaps unknown here
   * @param to one of this workflow
   * @return false as well if nobody may choose it
   */
  public boolean isChosen(Status from, StatusDefinition to) {
    boolean refines =
        from.category() == to.category()
            && !from.equals(to.status())
            && !to.assignableBy().isEmpty();
    return refines && (from.axis() != Axis.ORDER || isOffTheMoves(from, to));
  }

  private boolean isOffTheMoves(Status from, StatusDefinition to) {
    boolean moved =
        moves.stream().anyMatch(move -> move.to().equals(to.code()) && startsFrom(move, from));
    boolean target = moves.stream().anyMatch(move -> move.to().equals(to.code()));
    return !moved && (!target || entry(to.category()).equals(to.status()));
  }

  /**
   * Whether a move starts from a status.
   *
   * @param move one of this workflow
   * @param status on the order axis, perhaps unknown here
   * @return false for another's status
   */
  public boolean startsFrom(Move move, Status status) {
    return move.from().contains(standing(status).code());
  }

  /**
   * What the system does of itself.
   *
   * @return in the order in which they are tried
   */
  public List<Reaction> reactions() {
    return reactions;
  }

  /**
   * The rules of the one status column.
   *
   * @return none for a shop that shows the axes
   */
  public List<DisplayRule> display() {
    return display;
  }

  /**
   * What the one status column shows (C5).
   *
   * @param facts of an order
   * @return null for a shop that shows the axes
   */
  public @Nullable DisplayStatus display(Facts facts) {
    return display.stream()
        .filter(rule -> rule.applies(facts))
        .map(DisplayRule::shown)
        .findFirst()
        .orElse(null);
  }

  /**
   * A display status with the words it has today.
   *
   * @param shown perhaps one that this workflow does not know
   * @return as this workflow calls it, or as it is
   */
  public DisplayStatus today(DisplayStatus shown) {
    return display.stream().map(DisplayRule::shown).filter(shown::equals).findFirst().orElse(shown);
  }

  /**
   * The rules of what the customer is told.
   *
   * @return in no order that counts
   */
  public List<MailRule> mails() {
    return mails;
  }

  /**
   * What the customer is told when an axis gets a status (S3.12, S3.26).
   *
   * @param status the new one
   * @return {@link StatusMail#NONE} if nothing
   */
  public StatusMail mail(Status status) {
    return mails.stream()
        .filter(rule -> rule.covers(status))
        .max(Comparator.comparingInt(MailRule::weight))
        .filter(MailRule::on)
        .map(MailRule::mail)
        .orElse(StatusMail.NONE);
  }

  /**
   * The same with more statuses, as a shop makes them at run time (S3.13). Codes that are here
   * already stay as they are.
   *
   * @param more on any axis
   * @return a copy
   */
  public Workflow with(List<StatusDefinition> more) {
    if (more.isEmpty()) return this;
    List<StatusDefinition> all = new ArrayList<>(definitions());
    all.addAll(more);
    return new Workflow(
        name, free, all, moves, reactions, display, mails, base == null ? this : base);
  }

  /**
   * Whether the statuses of an order can be such that all of these hold, as far as one can tell.
   */
  boolean allows(List<Condition> conditions, Predicate<StatusDefinition> order) {
    return statuses.entrySet().stream()
        .allMatch(
            axis ->
                axis.getValue().values().stream()
                    .filter(one -> axis.getKey() != Axis.ORDER || order.test(one))
                    .anyMatch(
                        one -> conditions.stream().allMatch(each -> each.allows(one.status()))));
  }

  /** All statuses of all axes. */
  List<StatusDefinition> definitions() {
    return statuses.values().stream().flatMap(codes -> codes.values().stream()).toList();
  }

  /**
   * The order axis as a diagram (X12).
   *
   * @param locale in which language statuses and moves are called
   * @return Mermaid source of a state diagram
   */
  public String mermaid(Locale locale) {
    return new Mermaid(this, locale).draw();
  }

  @Override
  public String toString() {
    return "Workflow[" + name + "]";
  }
}
