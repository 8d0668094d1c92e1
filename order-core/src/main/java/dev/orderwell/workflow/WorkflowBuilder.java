package dev.orderwell.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a {@link Workflow} together. What it says is checked at the end, all of it at once. */
public final class WorkflowBuilder {
  private static final Set<OrderCategory> ALWAYS =
      Set.of(
          OrderCategory.UNPLACED,
          OrderCategory.NEW,
          OrderCategory.ON_HOLD,
          OrderCategory.CANCELLED);

  private final String name;
  private final List<StatusDefinition> declared = new ArrayList<>();
  private final Map<Category, StatusDefinition> entries = new LinkedHashMap<>();
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
    entries.putAll(base.entries());
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
   * Adds a status.
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
   * Adds a status that its axis takes when the facts enter its category, in place of the library's
   * own.
   *
   * @param definition its code is unique on its axis
   * @return this
   */
  public WorkflowBuilder entry(StatusDefinition definition) {
    StatusDefinition before = entries.put(definition.category(), definition);
    if (before != null) declared.remove(before);
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
    List<StatusDefinition> all = new ArrayList<>();
    Map<Category, StatusDefinition> starts = new LinkedHashMap<>(entries);
    for (OrderCategory category : OrderCategory.values()) {
      add(category, ALWAYS.contains(category), all, starts);
    }
    for (PaymentCategory category : PaymentCategory.values()) add(category, true, all, starts);
    for (FulfilmentCategory category : FulfilmentCategory.values()) {
      add(category, true, all, starts);
    }
    Workflow built = new Workflow(name, free, all, starts, moves, reactions, display, mails, null);
    List<WorkflowFault> faults = new WorkflowLint(built, all).faults();
    if (!faults.isEmpty()) throw new WorkflowException(name, faults);
    return built;
  }

  /** The status that the facts lead to stands first, then the others of its category. */
  private void add(
      Category category,
      boolean always,
      List<StatusDefinition> all,
      Map<Category, StatusDefinition> starts) {
    List<StatusDefinition> own =
        declared.stream().filter(one -> one.category() == category).toList();
    StatusDefinition entry = starts.get(category);
    if (entry == null && always) {
      StatusDefinition usual = StatusDefinition.usual(category);
      boolean redefined = own.stream().anyMatch(one -> one.code().equals(usual.code()));
      entry = redefined ? own.get(0) : usual;
    } else if (entry == null && !own.isEmpty()) {
      entry = own.get(0);
    }
    if (entry == null) return;
    starts.put(category, entry);
    all.add(entry);
    boolean skipped = false;
    for (StatusDefinition one : own) {
      if (!skipped && one.equals(entry)) {
        skipped = true;
      } else {
        all.add(one);
      }
    }
  }
}
