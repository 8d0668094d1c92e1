package dev.orderwell.workflow;

import dev.orderwell.internal.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the order axis of a workflow. That staff may force an order in a free one is left out: it
 * would be an arrow from everywhere to everywhere.
 */
final class Mermaid {
  private static final List<UsualWay> DRAWN =
      List.of(UsualWay.PLACE, UsualWay.CHOOSE, UsualWay.HOLD, UsualWay.RELEASE, UsualWay.CANCEL);

  private final Workflow workflow;
  private final Locale locale;
  private final List<StatusDefinition> statuses;
  private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");

  Mermaid(Workflow workflow, Locale locale) {
    this.workflow = workflow;
    this.locale = locale;
    statuses = workflow.statuses(Axis.ORDER);
  }

  String draw() {
    for (StatusDefinition one : statuses) {
      line("state \"" + plain(one.status().label(locale)) + "\" as " + id(one.code()));
    }
    begin(OrderCategory.UNPLACED, Texts.STATUSES.text("way.draft", locale));
    begin(OrderCategory.NEW, UsualWay.PLACE.label(locale));
    for (Move move : workflow.moves()) draw(move);
    for (UsualWay way : DRAWN) draw(way);
    return text.toString();
  }

  private void begin(OrderCategory category, String words) {
    line("[*] --> " + id(workflow.entry(category).code()) + " : " + words);
  }

  private void draw(Move move) {
    for (String from : move.from()) {
      if (!move.roles().isEmpty()) arrow(from, move.to(), plain(move.label(locale)) + guards(move));
      workflow.reactions().stream()
          .filter(reaction -> reaction.move().equals(move.name()))
          .forEach(reaction -> arrow(from, move.to(), causes(reaction) + guards(move)));
    }
  }

  private void draw(UsualWay way) {
    for (StatusDefinition from : statuses) {
      for (StatusDefinition to : statuses) {
        if (way.leads(from, to, workflow)) arrow(from.code(), to.code(), way.label(locale));
      }
    }
  }

  private void arrow(String from, String to, String words) {
    line(id(from) + " --> " + id(to) + " : " + words);
  }

  private String causes(Reaction reaction) {
    return Texts.STATUSES.text(
        "way.when", locale, Map.of("causes", Condition.names(reaction.causes())));
  }

  private static String guards(Move move) {
    return move.guards().isEmpty() ? "" : " [" + Condition.names(move.guards()) + "]";
  }

  /** Without what would end a name or a line of a diagram, or begin a command or markup. */
  private static String plain(String label) {
    return label.replaceAll("[\"#%:;<>{}\\u2028\\u2029]", " ");
  }

  private static String id(String code) {
    return "s_" + code.replace('-', '_');
  }

  private void line(String words) {
    text.append("  ").append(words).append('\n');
  }
}
