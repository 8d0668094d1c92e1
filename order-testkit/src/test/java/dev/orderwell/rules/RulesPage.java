package dev.orderwell.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The page docs/rules.md.
 *
 * @param lines of its text
 */
record RulesPage(List<String> lines) {
  List<Rule> rules() {
    return lines.stream().filter(Rule::isRow).map(Rule::read).toList();
  }

  /** The page as it is when it tells of each rule the tests that show it. */
  List<String> shownBy(NamedRules tests) {
    return lines.stream()
        .map(line -> Rule.isRow(line) ? row(Rule.read(line), tests) : line)
        .toList();
  }

  private static String row(Rule rule, NamedRules tests) {
    return rule.row(tests.showing(rule.id()));
  }

  /** What is open and what is there in part, by what it waits for. */
  String open() {
    Map<String, List<Rule>> waiting =
        rules().stream()
            .filter(rule -> rule.waiting() != null)
            .collect(
                Collectors.groupingBy(
                    rule -> Objects.requireNonNull(rule.waiting()).capability(),
                    TreeMap::new,
                    Collectors.toList()));
    return "Of %d rules %d are open and %d partly (docs/rules.md), for want of%n"
            .formatted(rules().size(), count(Rule::isOpen), count(Rule::isPartly))
        + waiting.entrySet().stream()
            .map(one -> "  " + one.getKey() + ": " + names(one.getValue()))
            .collect(Collectors.joining("\n"));
  }

  private long count(Predicate<Rule> condition) {
    return rules().stream().filter(condition).count();
  }

  private static String names(List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                rule.isOpen()
                    ? rule.id()
                    : rule.id() + " (" + Objects.requireNonNull(rule.waiting()).missing() + ")")
        .collect(Collectors.joining(", "));
  }
}
