package dev.orderwell.testkit.sequence;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.engine.Outcome;
import dev.orderwell.json.CommandJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a sequence so far and what came of them, for whoever has to find out why. */
final class Report {
  private final Sequence sequence;
  private final List<Line> lines = new ArrayList<>();

  /** One step. */
  private static final class Line {
    private final Step step;
    private @Nullable OrderCommand command;
    private @Nullable String outcome;

    Line(Step step) {
      this.step = step;
    }

    @Override
    public String toString() {
      String words = command == null ? step.toString() : asked(command);
      return outcome == null ? words : words + " -> " + outcome;
    }

    private String asked(OrderCommand what) {
      Asking asking = (Asking) step;
      String where = asking.onTheOther() ? ", of the other order" : "";
      String sent = asking.way() == Way.PLAIN ? "" : ", " + asking.way().words();
      return Names.of(asking.actor()) + where + ": " + CommandJson.canonical(what) + sent;
    }
  }

  Report(Sequence sequence) {
    this.sequence = sequence;
  }

  void tries(Step step) {
    lines.add(new Line(step));
  }

  /** What the step that is being tried asks for. */
  void asks(OrderCommand command) {
    last().command = command;
  }

  /** What came of the step that is being tried. */
  void came(Outcome outcome) {
    boolean no = outcome instanceof Outcome.Rejected;
    last().outcome = no ? ((Outcome.Rejected) outcome).rejection().code() : "done";
  }

  private Line last() {
    return lines.get(lines.size() - 1);
  }

  /**
   * The same failure with the steps. It has the stack of what went wrong, so that only sequences
   * which fail in the same place count as smaller ones of the same failure.
   */
  AssertionError failure(Throwable fault) {
    String message = fault instanceof AssertionError ? fault.getMessage() : fault.toString();
    StringBuilder text = new StringBuilder(String.valueOf(message).strip());
    text.append("\n\n").append(sequence.beginning());
    for (int i = 0; i < lines.size(); i++) {
      text.append("\n").append(i + 1).append(". ").append(lines.get(i));
    }
    AssertionError error = new AssertionError(text.toString(), fault);
    error.setStackTrace(fault.getStackTrace());
    return error;
  }
}
