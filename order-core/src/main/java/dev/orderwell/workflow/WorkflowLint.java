package dev.orderwell.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for everything that is wrong with a workflow (X12). */
final class WorkflowLint {
  private static final Set<String> RESERVED = Set.of("cancel", "hold", "release", "force");
  private static final String NAME = "[a-z0-9][a-z0-9-]{0,49}";

  private final Workflow workflow;
  private final List<StatusDefinition> definitions;
  private final List<WorkflowFault> faults = new ArrayList<>();

  /** The definitions are as they were given, doubles among them. */
  WorkflowLint(Workflow workflow, List<StatusDefinition> definitions) {
    this.workflow = workflow;
    this.definitions = definitions;
  }

  List<WorkflowFault> faults() {
    if (!workflow.name().matches(NAME)) add("workflow.name", "name", workflow.name());
    statuses();
    moves();
    reactions();
    display();
    mails();
    if (faults.isEmpty()) reachability();
    return List.copyOf(faults);
  }

  private void add(String code, String name, Object value) {
    faults.add(WorkflowFault.of(code).with(name, value));
  }

  private void statuses() {
    Set<String> seen = new HashSet<>();
    for (StatusDefinition one : definitions) {
      String where = one.status().axis().code() + " " + one.code();
      if (!seen.add(where)) add("workflow.status-twice", "status", where);
      boolean systemOnly = StatusDefinition.usual(one.category()).assignableBy().isEmpty();
      if (systemOnly && !one.assignableBy().isEmpty()) {
        add("workflow.status-of-the-system", "status", where);
      }
    }
  }

  private void moves() {
    Set<String> seen = new HashSet<>();
    for (Move move : workflow.moves()) {
      if (!move.name().matches(NAME) || RESERVED.contains(move.name())) {
        add("workflow.move-name", "move", move.name());
      }
      if (!seen.add(move.name())) add("workflow.move-twice", "move", move.name());
      if (move.from().isEmpty()) add("workflow.move-from-nowhere", "move", move.name());
      if (move.roles().isEmpty() && !isReaction(move)) {
        add("workflow.move-by-nobody", "move", move.name());
      }
      Stream.concat(move.from().stream(), Stream.of(move.to()))
          .filter(code -> workflow.find(Axis.ORDER, code).isEmpty())
          .forEach(code -> unknown(move, code));
      move.from().stream()
          .filter(code -> code.equals(move.to()) || contradictsFacts(code, move.to()))
          .forEach(code -> against(move, code));
    }
  }

  private boolean isReaction(Move move) {
    return workflow.reactions().stream().anyMatch(one -> one.move().equals(move.name()));
  }

  private void unknown(Move move, String code) {
    faults.add(
        WorkflowFault.of("workflow.move-unknown-status")
            .with("move", move.name())
            .with("status", code));
  }

  private void against(Move move, String from) {
    faults.add(
        WorkflowFault.of("workflow.move-against-facts")
            .with("move", move.name())
            .with("from", from)
            .with("to", move.to()));
  }

  /** Only placing leaves UNPLACED, nothing enters it, and what is cancelled stays cancelled. */
  private boolean contradictsFacts(String from, String to) {
    if (workflow.find(Axis.ORDER, from).isEmpty() || workflow.find(Axis.ORDER, to).isEmpty()) {
      return false;
    }
    Category before = category(from);
    Category after = category(to);
    boolean unplaced = before == OrderCategory.UNPLACED || after == OrderCategory.UNPLACED;
    boolean revived = before == OrderCategory.CANCELLED && after != OrderCategory.CANCELLED;
    return unplaced || revived;
  }

  private Category category(String code) {
    return workflow.find(Axis.ORDER, code).orElseThrow().category();
  }

  private void reactions() {
    Map<String, Set<String>> ways = new LinkedHashMap<>();
    for (Reaction reaction : workflow.reactions()) {
      if (reaction.causes().isEmpty()) {
        add("workflow.reaction-without-cause", "move", reaction.move());
      }
      Move move = workflow.move(reaction.move()).orElse(null);
      if (move == null) {
        add("workflow.reaction-unknown-move", "move", reaction.move());
      } else {
        move.from()
            .forEach(
                from -> ways.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(move.to()));
      }
    }
    ways.keySet().stream()
        .filter(start -> leadsBack(start, ways))
        .forEach(start -> add("workflow.reactions-in-circles", "status", start));
  }

  private static boolean leadsBack(String start, Map<String, Set<String>> ways) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> next = new ArrayList<>(ways.getOrDefault(start, Set.of()));
    while (!next.isEmpty()) {
      String here = next.remove(next.size() - 1);
      if (here.equals(start)) return true;
      if (reached.add(here)) next.addAll(ways.getOrDefault(here, Set.of()));
    }
    return false;
  }

  private void display() {
    List<DisplayRule> rules = workflow.display();
    if (rules.isEmpty()) return;
    for (DisplayRule rule : rules.subList(0, rules.size() - 1)) {
      if (rule.cases().isEmpty()) add("workflow.display-hides", "status", rule.shown().code());
    }
    DisplayRule last = rules.get(rules.size() - 1);
    if (!last.cases().isEmpty()) add("workflow.display-open", "status", last.shown().code());
    Map<String, DisplayStatus> seen = new LinkedHashMap<>();
    for (DisplayRule rule : rules) {
      DisplayStatus other = seen.putIfAbsent(rule.shown().code(), rule.shown());
      if (other != null && !other.labels().equals(rule.shown().labels())) {
        add("workflow.display-twice", "status", rule.shown().code());
      }
    }
  }

  private void mails() {
    for (MailRule rule : workflow.mails()) {
      String status = rule.status();
      if (status != null && workflow.find(rule.axis(), status).isEmpty()) {
        add("workflow.mail-unknown-status", "status", rule.axis().code() + " " + status);
      }
    }
  }

  private void reachability() {
    Set<StatusDefinition> reached = new LinkedHashSet<>();
    for (Axis axis : Axis.values()) {
      for (StatusDefinition one : workflow.statuses(axis)) if (isEntered(one)) reached.add(one);
    }
    int before;
    do {
      before = reached.size();
      for (StatusDefinition one : definitions) if (isReached(one, reached)) reached.add(one);
    } while (reached.size() > before);
    definitions.stream()
        .filter(one -> !reached.contains(one))
        .forEach(
            one ->
                add(
                    "workflow.unreachable",
                    "status",
                    one.status().axis().code() + " " + one.code()));
  }

  /** The facts lead there, or placing, holding, cancelling. */
  private boolean isEntered(StatusDefinition one) {
    boolean byMovesOnly =
        one.category() == OrderCategory.IN_PROGRESS || one.category() == OrderCategory.COMPLETED;
    return !byMovesOnly && workflow.entry(one.category()).equals(one.status());
  }

  private boolean isReached(StatusDefinition one, Set<StatusDefinition> reached) {
    boolean chosen =
        !one.assignableBy().isEmpty()
            && reached.stream().anyMatch(other -> other.category() == one.category());
    return chosen
        || workflow.moves().stream()
            .filter(move -> one.category().axis() == Axis.ORDER && move.to().equals(one.code()))
            .anyMatch(
                move -> reached.stream().anyMatch(other -> move.from().contains(other.code())));
  }
}
