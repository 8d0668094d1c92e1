package dev.orderwell.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what is wrong with the reactions of a workflow. */
final class ReactionLint {
  private final Workflow workflow;

  ReactionLint(Workflow workflow) {
    this.workflow = workflow;
  }

  Stream<WorkflowFault> faults() {
    return Stream.concat(workflow.reactions().stream().flatMap(this::faults), circles());
  }

  private Stream<WorkflowFault> faults(Reaction reaction) {
    if (reaction.causes().isEmpty()) {
      return Stream.of(about("workflow.reaction-without-cause", reaction));
    }
    return workflow
        .move(reaction.move())
        .map(move -> never(reaction, move))
        .orElseGet(() -> Stream.of(about("workflow.reaction-unknown-move", reaction)));
  }

  /** A cancelled order reacts to nothing. */
  private Stream<WorkflowFault> never(Reaction reaction, Move move) {
    List<Condition> conditions =
        Stream.concat(reaction.causes().stream(), move.guards().stream()).distinct().toList();
    boolean possible =
        workflow.allows(
            conditions,
            one -> move.from().contains(one.code()) && one.category() != OrderCategory.CANCELLED);
    return possible || isFaultyItself(move)
        ? Stream.empty()
        : Stream.of(
            about("workflow.reaction-never", reaction)
                .with("conditions", Condition.names(conditions))
                .with("from", String.join(", ", move.from())));
  }

  private boolean isFaultyItself(Move move) {
    return new MoveLint(workflow).faults(move).findAny().isPresent();
  }

  private Stream<WorkflowFault> circles() {
    Map<String, Set<String>> ways = new LinkedHashMap<>();
    workflow.reactions().stream()
        .flatMap(reaction -> workflow.move(reaction.move()).stream())
        .forEach(
            move ->
                move.from()
                    .forEach(
                        from ->
                            ways.computeIfAbsent(from, none -> new LinkedHashSet<>())
                                .add(move.to())));
    return ways.keySet().stream()
        .filter(start -> leadsBack(start, ways))
        .map(start -> WorkflowFault.of("workflow.reactions-in-circles").with("status", start));
  }

  private static boolean leadsBack(String start, Map<String, Set<String>> ways) {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(Set.of(start));
    while (!next.isEmpty()) {
      for (String there : ways.getOrDefault(next.remove(), Set.of())) {
        if (reached.add(there)) next.add(there);
      }
    }
    return reached.contains(start);
  }

  private static WorkflowFault about(String code, Reaction reaction) {
    return WorkflowFault.of(code).with("move", reaction.move());
  }
}
