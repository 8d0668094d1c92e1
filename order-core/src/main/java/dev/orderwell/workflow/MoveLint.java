package dev.orderwell.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what is wrong with the moves of a workflow. */
final class MoveLint {
  private static final Set<String> RESERVED = Set.of("cancel", "hold", "release", "force");

  private final Workflow workflow;

  MoveLint(Workflow workflow) {
    this.workflow = workflow;
  }

  Stream<WorkflowFault> faults() {
    return Stream.concat(doubles(), workflow.moves().stream().flatMap(this::faults));
  }

  private Stream<WorkflowFault> doubles() {
    Set<String> seen = new HashSet<>();
    return workflow.moves().stream()
        .filter(move -> !seen.add(move.name()))
        .map(move -> about("workflow.move-twice", move));
  }

  Stream<WorkflowFault> faults(Move move) {
    List<WorkflowFault> faults = new ArrayList<>();
    if (!move.name().matches(Status.CODE_PATTERN) || RESERVED.contains(move.name())) {
      faults.add(about("workflow.move-name", move));
    }
    if (move.from().isEmpty()) faults.add(about("workflow.move-from-nowhere", move));
    if (move.roles().isEmpty() && !isReaction(move)) {
      faults.add(about("workflow.move-by-nobody", move));
    }
    List<String> unknown =
        Stream.concat(move.from().stream(), Stream.of(move.to()))
            .filter(code -> workflow.find(Axis.ORDER, code).isEmpty())
            .toList();
    unknown.forEach(
        code -> faults.add(about("workflow.move-unknown-status", move).with("status", code)));
    if (unknown.isEmpty()) faults.addAll(leading(move));
    return faults.stream();
  }

  private boolean isReaction(Move move) {
    return workflow.reactions().stream().anyMatch(one -> one.move().equals(move.name()));
  }

  private List<WorkflowFault> leading(Move move) {
    List<WorkflowFault> faults = new ArrayList<>();
    StatusDefinition to = status(move.to());
    move.from().stream()
        .filter(from -> contradictsFacts(status(from), to))
        .forEach(
            from ->
                faults.add(
                    about("workflow.move-against-facts", move)
                        .with("from", from)
                        .with("to", move.to())));
    boolean possible = workflow.allows(move.guards(), one -> move.from().contains(one.code()));
    if (!move.from().isEmpty() && !possible) {
      faults.add(
          about("workflow.move-never", move)
              .with("conditions", Condition.names(move.guards()))
              .with("from", String.join(", ", move.from())));
    }
    return faults;
  }

  /** Only placing leaves UNPLACED, nothing enters it, and what is cancelled stays cancelled. */
  private static boolean contradictsFacts(StatusDefinition from, StatusDefinition to) {
    return from.equals(to)
        || from.category() == OrderCategory.UNPLACED
        || to.category() == OrderCategory.UNPLACED
        || UsualWay.revives(from, to);
  }

  private StatusDefinition status(String code) {
    return workflow.find(Axis.ORDER, code).orElseThrow();
  }

  private static WorkflowFault about(String code, Move move) {
    return WorkflowFault.of(code).with("move", move.name());
  }
}
