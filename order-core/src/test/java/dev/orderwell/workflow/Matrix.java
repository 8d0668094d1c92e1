package dev.orderwell.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All ways on the order axis of a workflow as a table, and the statuses of the other two axes. */
final class Matrix {
  private final Workflow workflow;
  private final List<StatusDefinition> statuses;

  Matrix(Workflow workflow) {
    this.workflow = workflow;
    statuses = workflow.statuses(Axis.ORDER);
  }

  /** Rows are where an order stands, columns where it goes; a dash where no way leads. */
  String table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("from \\ to", statuses.stream().map(StatusDefinition::code)));
    rows.add(row("---", statuses.stream().map(any -> "---")));
    for (StatusDefinition from : statuses) {
      rows.add(row(from.code(), statuses.stream().map(to -> cell(from, to))));
    }
    return rows.stream()
        .map(row -> "| " + String.join(" | ", row) + " |")
        .collect(Collectors.joining("\n"));
  }

  /** Each category of an axis with its statuses: where there are several, one can be chosen. */
  String names(Axis axis) {
    return axis.categories().stream()
        .map(category -> axis.code() + " " + category.code() + ": " + names(category))
        .collect(Collectors.joining("\n"));
  }

  private String names(Category category) {
    List<StatusDefinition> all =
        workflow.statuses(category.axis()).stream()
            .filter(one -> one.category() == category)
            .toList();
    return all.stream()
        .map(one -> all.size() > 1 && isChosen(one) ? one.code() + " (choose)" : one.code())
        .collect(Collectors.joining(", "));
  }

  private static boolean isChosen(StatusDefinition one) {
    return !one.assignableBy().isEmpty();
  }

  private String cell(StatusDefinition from, StatusDefinition to) {
    Stream<String> moves =
        workflow.movesFrom(from.status()).stream()
            .filter(move -> move.to().equals(to.code()))
            .map(move -> named(move, from));
    Stream<String> usual =
        Arrays.stream(UsualWay.values())
            .filter(way -> way.leads(from, to, workflow))
            .map(UsualWay::code);
    String ways = Stream.concat(moves, usual).collect(Collectors.joining(", "));
    return ways.isEmpty() ? "-" : ways;
  }

  private String named(Move move, StatusDefinition from) {
    boolean reaction =
        Reaction.isPossibleAt(from)
            && workflow.reactions().stream().anyMatch(one -> one.move().equals(move.name()));
    if (move.roles().isEmpty()) return move.name() + " (only reaction)";
    return reaction ? move.name() + " (reaction)" : move.name();
  }

  private static List<String> row(String first, Stream<String> rest) {
    return Stream.concat(Stream.of(first), rest).toList();
  }
}
