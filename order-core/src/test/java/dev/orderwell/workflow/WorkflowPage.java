package dev.orderwell.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/workflows.md says of a workflow, but for its prose. */
final class WorkflowPage {
  private final Workflow workflow;

  WorkflowPage(Workflow workflow) {
    this.workflow = workflow;
  }

  String text() {
    return Stream.of(
            "```mermaid\n" + workflow.mermaid(Locale.ENGLISH) + "```",
            statuses(workflow.definitions().stream().filter(this::isOwn).toList()),
            reactions(),
            mails(),
            display(),
            new Matrix(workflow).table())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** The library's own names of payment and fulfilment are told once for all. */
  private boolean isOwn(StatusDefinition one) {
    return one.status().axis() == Axis.ORDER || !one.equals(StatusDefinition.usual(one.category()));
  }

  static String statuses(List<StatusDefinition> all) {
    return table(
        "axis | status | category | English | French",
        all.stream()
            .map(
                one ->
                    Stream.of(
                        one.status().axis().code(),
                        code(one.code()),
                        one.category().name(),
                        one.status().label(Locale.ENGLISH),
                        one.status().label(Locale.FRENCH))));
  }

  private String reactions() {
    String all =
        workflow.reactions().stream()
            .map(
                one ->
                    code(one.move())
                        + " when "
                        + one.causes().stream()
                            .map(cause -> code(cause.name()))
                            .collect(Collectors.joining(" and ")))
            .collect(Collectors.joining("; "));
    return "Of itself: " + (all.isEmpty() ? "nothing" : all) + ".";
  }

  private String mails() {
    String all =
        workflow.mails().stream()
            .map(one -> one.path() + ": " + code(one.mail().name()) + (one.on() ? "" : " (off)"))
            .collect(Collectors.joining("; "));
    return "Mails: " + (all.isEmpty() ? "none" : all) + ".";
  }

  private String display() {
    if (workflow.display().isEmpty()) return "";
    return table(
        "shown | English | French | colour | when",
        workflow.display().stream().map(WorkflowPage::shown));
  }

  private static Stream<String> shown(DisplayRule rule) {
    String cases =
        rule.cases().stream().map(one -> code(one.name())).collect(Collectors.joining(" and "));
    return Stream.of(
        code(rule.shown().code()),
        rule.shown().label(Locale.ENGLISH),
        rule.shown().label(Locale.FRENCH),
        Objects.requireNonNullElse(rule.shown().colour(), ""),
        cases.isEmpty() ? "else" : cases);
  }

  private static String table(String head, Stream<Stream<String>> rows) {
    String rule = head.replaceAll("[^|]+", "---");
    return Stream.concat(
            Stream.of("| " + head + " |", "|" + rule + "|"),
            rows.map(row -> row.collect(Collectors.joining(" | ", "| ", " |"))))
        .collect(Collectors.joining("\n"));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
