package dev.orderwell.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for everything that is wrong with a workflow (X12). */
final class WorkflowLint {
  private final Workflow workflow;
  private final List<StatusDefinition> definitions;

  /** The definitions are as they were given, doubles among them. */
  WorkflowLint(Workflow workflow, List<StatusDefinition> definitions) {
    this.workflow = workflow;
    this.definitions = definitions;
  }

  /** Where something leads is asked only once everything is named right. */
  List<WorkflowFault> faults() {
    List<WorkflowFault> faults =
        Stream.of(
                name(),
                statuses(),
                new MoveLint(workflow).faults(),
                new ReactionLint(workflow).faults(),
                new DisplayLint(workflow).faults(),
                mails())
            .flatMap(each -> each)
            .toList();
    return faults.isEmpty() ? new ReachLint(workflow).faults().toList() : faults;
  }

  private Stream<WorkflowFault> name() {
    return workflow.name().matches(Status.CODE_PATTERN)
        ? Stream.empty()
        : Stream.of(WorkflowFault.of("workflow.name").with("name", workflow.name()));
  }

  private Stream<WorkflowFault> statuses() {
    Set<String> seen = new HashSet<>();
    Stream<WorkflowFault> twice =
        definitions.stream()
            .filter(one -> !seen.add(one.path()))
            .map(one -> about("workflow.status-twice", one));
    Stream<WorkflowFault> chosen =
        definitions.stream()
            .filter(one -> Categories.BY_THE_SYSTEM.contains(one.category()))
            .filter(one -> !one.assignableBy().isEmpty())
            .map(one -> about("workflow.status-of-the-system", one));
    return Stream.concat(twice, chosen);
  }

  private static WorkflowFault about(String code, StatusDefinition status) {
    return WorkflowFault.of(code).with("status", status.path());
  }

  private Stream<WorkflowFault> mails() {
    return workflow.mails().stream().flatMap(this::faults);
  }

  private Stream<WorkflowFault> faults(MailRule rule) {
    List<StatusDefinition> covered =
        workflow.statuses(rule.axis()).stream().filter(one -> rule.covers(one.status())).toList();
    if (covered.isEmpty()) {
      return Stream.of(
          WorkflowFault.of("workflow.mail-unknown-status").with("status", rule.path()));
    }
    return covered.stream().allMatch(one -> rule.mail().isTrueOf(one.status()))
        ? Stream.empty()
        : Stream.of(
            WorkflowFault.of("workflow.mail-untrue")
                .with("mail", rule.mail())
                .with("status", rule.path()));
  }
}
