package dev.orderwell.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for what is wrong with the one status column of a workflow. */
final class DisplayLint {
  private final Workflow workflow;
  private final List<DisplayRule> rules;

  DisplayLint(Workflow workflow) {
    this.workflow = workflow;
    rules = workflow.display();
  }

  Stream<WorkflowFault> faults() {
    return Stream.of(hidden(), open(), never(), doubles()).flatMap(each -> each);
  }

  private Stream<WorkflowFault> hidden() {
    return IntStream.range(1, rules.size())
        .boxed()
        .flatMap(at -> hidden(rules.get(at), rules.subList(0, at)));
  }

  /** An earlier rule holds whenever this one does. */
  private static Stream<WorkflowFault> hidden(DisplayRule rule, List<DisplayRule> earlier) {
    return earlier.stream()
        .filter(before -> rule.cases().containsAll(before.cases()))
        .limit(1)
        .map(before -> about("workflow.display-hides", before).with("hidden", rule.shown().code()));
  }

  private Stream<WorkflowFault> open() {
    return rules.stream()
        .skip(Math.max(0, rules.size() - 1))
        .filter(last -> !last.cases().isEmpty())
        .map(last -> about("workflow.display-open", last));
  }

  private Stream<WorkflowFault> never() {
    return rules.stream()
        .filter(rule -> !workflow.allows(rule.cases(), any -> true))
        .map(
            rule ->
                about("workflow.display-never", rule)
                    .with("conditions", Condition.names(rule.cases())));
  }

  private Stream<WorkflowFault> doubles() {
    Map<String, DisplayStatus> seen = new HashMap<>();
    return rules.stream()
        .filter(
            rule -> {
              DisplayStatus first = seen.putIfAbsent(rule.shown().code(), rule.shown());
              return first != null && !looksLike(first, rule.shown());
            })
        .map(rule -> about("workflow.display-twice", rule));
  }

  private static boolean looksLike(DisplayStatus one, DisplayStatus other) {
    return one.labels().equals(other.labels()) && Objects.equals(one.colour(), other.colour());
  }

  private static WorkflowFault about(String code, DisplayRule rule) {
    return WorkflowFault.of(code).with("status", rule.shown().code());
  }
}
