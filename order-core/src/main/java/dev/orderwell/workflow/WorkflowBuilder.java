package dev.orderwell.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a {@link Workflow} together. What it says is checked at the end, all of it at once. */
public final class WorkflowBuilder {
  private final String name;
  private final List<StatusDefinition> declared = new ArrayList<>();
  private final Map<Category, String> entries = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();
  private final List<Reaction> reactions = new ArrayList<>();
  private final List<DisplayRule> display = new ArrayList<>();
  private final List<MailRule> mails = new ArrayList<>();
  private boolean free;

  WorkflowBuilder(String name) {
    this.name = name;
  }

  WorkflowBuilder(String name, Workflow base) {
    this.name = name;
    declared.addAll(base.definitions());
    declared.forEach(one -> entries.putIfAbsent(one.category(), one.code()));
    moves.addAll(base.moves());
    reactions.addAll(base.reactions());
    display.addAll(base.display());
    mails.addAll(base.mails());
    free = base.isFree();
  }

  /**
   * Lets staff force an order into any status of the order axis (S2.3).
   *
   * @return this
   */
  public WorkflowBuilder free() {
    free = true;
    return this;
  }

  /**
   * Adds a status. The one with the category's own code, such as {@code new}, stands in place of
   * the library's.
   *
   * @param definition its code is unique on its axis
   * @return this
   */
  public WorkflowBuilder status(StatusDefinition definition) {
    declared.add(definition);
    return this;
  }

  /**
   * Adds the library's own status of a category.
   *
   * @param category of the order axis: {@code IN_PROGRESS} or {@code COMPLETED}, the others are
   *     there anyway
   * @return this
   */
  public WorkflowBuilder status(OrderCategory category) {
    return status(StatusDefinition.usual(category));
  }

  /**
   * Adds the status that its axis takes when the facts enter its category, in place of the one that
   * did so before, the library's own or that of {@link Workflow#as(String)}.
   *
   * @param definition its code is unique on its axis
   * @return this
   */
  public WorkflowBuilder entry(StatusDefinition definition) {
    String before = entries.put(definition.category(), definition.code());
    declared.removeIf(one -> one.category() == definition.category() && one.code().equals(before));
    return status(definition);
  }

  /**
   * Adds a move.
   *
   * @param move its name is unique
   * @return this
   */
  public WorkflowBuilder move(Move move) {
    moves.add(move);
    return this;
  }

  /**
   * Leaves a move out, and the reactions that make it, in a workflow that begins {@link
   * Workflow#as(String) as} another.
   *
   * @param move its name
   * @return this
   * @throws IllegalArgumentException if there is none
   */
  public WorkflowBuilder withoutMove(String move) {
    if (!moves.removeIf(one -> one.name().equals(move))) {
      throw new IllegalArgumentException("no move " + move);
    }
    reactions.removeIf(one -> one.move().equals(move));
    return this;
  }

  /**
   * Adds something that the system does of itself.
   *
   * @param reaction tried after those that are here already
   * @return this
   */
  public WorkflowBuilder reaction(Reaction reaction) {
    reactions.add(reaction);
    return this;
  }

  /**
   * Adds a rule for the one status column.
   *
   * @param rule asked after those that are here already; the last one has no conditions
   * @return this
   */
  public WorkflowBuilder display(DisplayRule rule) {
    display.add(rule);
    return this;
  }

  /**
   * Leaves the rules of the one status column out, for others or for none, in a workflow that
   * begins {@link Workflow#as(String) as} another.
   *
   * @return this
   */
  public WorkflowBuilder withoutDisplay() {
    display.clear();
    return this;
  }

  /**
   * Adds a rule for what the customer is told.
   *
   * @param rule stands in place of one about the same
   * @return this
   */
  public WorkflowBuilder mail(MailRule rule) {
    mails.removeIf(rule::isAbout);
    mails.add(rule);
    return this;
  }

  /**
   * Checks it and puts it together.
   *
   * @return the workflow
   * @throws WorkflowException with every fault
   */
  public Workflow build() {
    List<StatusDefinition> all = Categories.ALL.stream().flatMap(this::statuses).toList();
    Workflow built = new Workflow(name, free, all, moves, reactions, display, mails, null);
    List<WorkflowFault> faults = new WorkflowLint(built, all).faults();
    if (!faults.isEmpty()) throw new WorkflowException(name, faults);
    return built;
  }

  /** The one that the facts lead to, then the others in the order in which they were declared. */
  private Stream<StatusDefinition> statuses(Category category) {
    StatusDefinition usual = StatusDefinition.usual(category);
    List<StatusDefinition> own = new ArrayList<>(declared(category));
    boolean named =
        entries.containsKey(category)
            || own.stream().anyMatch(one -> one.code().equals(usual.code()));
    if (!named && !Categories.BY_MOVES.contains(category)) own.add(usual);
    String entry = entries.getOrDefault(category, usual.code());
    return own.stream().sorted(Comparator.comparing(one -> !one.code().equals(entry)));
  }

  private List<StatusDefinition> declared(Category category) {
    return declared.stream().filter(one -> one.category() == category).toList();
  }
}
