package dev.orderwell.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for statuses that no way leads to, and for those that lead nowhere. That staff may force an
 * order is no way.
 */
final class ReachLint {
  private final Workflow workflow;

  ReachLint(Workflow workflow) {
    this.workflow = workflow;
  }

  Stream<WorkflowFault> faults() {
    return Stream.concat(unreachable(), deadEnds());
  }

  private Stream<WorkflowFault> unreachable() {
    List<StatusDefinition> all = workflow.definitions();
    Set<StatusDefinition> reached =
        closure(all, all.stream().filter(this::isEntered), (one, before) -> leads(before, one));
    return all.stream()
        .filter(one -> !reached.contains(one))
        .map(one -> about("workflow.unreachable", one));
  }

  /** Where orders are completed, each that goes on can be. */
  private Stream<WorkflowFault> deadEnds() {
    List<StatusDefinition> all = workflow.statuses(Axis.ORDER);
    Set<StatusDefinition> leading =
        closure(
            all,
            all.stream().filter(one -> one.category() == OrderCategory.COMPLETED),
            this::leads);
    return all.stream()
        .filter(one -> !leading.isEmpty() && !leading.contains(one))
        .filter(UsualWay::isOpen)
        .map(one -> about("workflow.dead-end", one));
  }

  private static Set<StatusDefinition> closure(
      List<StatusDefinition> all,
      Stream<StatusDefinition> first,
      BiPredicate<StatusDefinition, StatusDefinition> joins) {
    Set<StatusDefinition> in = first.collect(Collectors.toCollection(LinkedHashSet::new));
    int before;
    do {
      before = in.size();
      for (StatusDefinition one : all) {
        if (in.stream().anyMatch(other -> joins.test(one, other))) in.add(one);
      }
    } while (in.size() > before);
    return in;
  }

  /** The facts lead there, or placing, holding, cancelling. */
  private boolean isEntered(StatusDefinition one) {
    return !Categories.BY_MOVES.contains(one.category())
        && workflow.entry(one.category()).equals(one.status());
  }

  private boolean leads(StatusDefinition from, StatusDefinition to) {
    return UsualWay.CHOOSE.leads(from, to, workflow)
        || (from.status().axis() == to.status().axis()
            && workflow.movesFrom(from.status()).stream()
                .anyMatch(move -> move.to().equals(to.code())));
  }

  private static WorkflowFault about(String code, StatusDefinition status) {
    return WorkflowFault.of(code).with("status", status.path());
  }
}
