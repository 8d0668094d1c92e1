package dev.orderwell.workflow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws the order axis of a workflow. */
final class Mermaid {
  private final Workflow workflow;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");

  Mermaid(Workflow workflow, Locale locale) {
    this.workflow = workflow;
    this.locale = locale;
  }

  String draw() {
    for (StatusDefinition one : workflow.statuses(Axis.ORDER)) {
      line("state \"" + quoted(one.status().label(locale)) + "\" as " + id(one.code()));
    }
    line("[*] --> " + id(workflow.entry(OrderCategory.UNPLACED).code()) + " : draft, cart");
    line("[*] --> " + id(workflow.entry(OrderCategory.NEW).code()) + " : place");
    arrow(workflow.entry(OrderCategory.UNPLACED), workflow.entry(OrderCategory.NEW), "place");
    for (Move move : workflow.moves()) draw(move);
    for (StatusDefinition one : workflow.statuses(Axis.ORDER)) drawAlways(one.status());
    return text.toString();
  }

  private void draw(Move move) {
    for (String from : move.from()) {
      if (!move.roles().isEmpty()) {
        line(id(from) + " --> " + id(move.to()) + " : " + words(move) + guards(move.guards()));
      }
      for (Reaction reaction : workflow.reactions()) {
        if (reaction.move().equals(move.name())) {
          String causes = names(reaction.causes());
          line(id(from) + " --> " + id(move.to()) + " : when " + causes + guards(move.guards()));
        }
      }
    }
  }

  private void drawAlways(Status status) {
    Status held = workflow.entry(OrderCategory.ON_HOLD);
    boolean live =
        switch ((OrderCategory) status.category()) {
          case NEW, IN_PROGRESS -> true;
          case UNPLACED, ON_HOLD, COMPLETED, CANCELLED -> false;
        };
    if (live) {
      arrow(status, held, "hold");
      arrow(held, status, "release");
    }
    if (live || status.category() == OrderCategory.ON_HOLD) {
      arrow(status, workflow.entry(OrderCategory.CANCELLED), "cancel");
    }
  }

  private void arrow(Status from, Status to, String words) {
    line(id(from.code()) + " --> " + id(to.code()) + " : " + words);
  }

  private String words(Move move) {
    return quoted(move.label(locale));
  }

  private static String guards(List<Condition> guards) {
    return guards.isEmpty() ? "" : " [" + names(guards) + "]";
  }

  private static String names(List<Condition> conditions) {
    return conditions.stream().map(Condition::name).collect(Collectors.joining(", "));
  }

  /** What would end a name or a line in a diagram. */
  private static String quoted(String label) {
    return label.replaceAll("[\"\\n\\r;:#]", " ");
  }

  private static String id(String code) {
    return "s_" + code.replace('-', '_');
  }

  private void line(String words) {
    text.append("  ").append(words).append('\n');
  }
}
