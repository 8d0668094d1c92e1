package dev.orderwell.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.Workflows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of ways that is kept of each preset says what commands do: every way in it can be gone
 * by somebody with some order, and none that is not.
 */
class WorkflowMatrixTest {
  private static final Path KEPT = Path.of("../order-core/src/test/resources/workflow");

  static List<Workflow> presets() {
    return Workflows.all();
  }

  @ParameterizedTest
  @MethodSource("presets")
  @DisplayName("X12 The table of a preset shows the ways that commands go, and no others")
  void theTableShowsWhatCommandsDo(Workflow preset) throws IOException {
    Map<String, Set<String>> gone = new TreeMap<>();
    for (StatusDefinition from : preset.statuses(Axis.ORDER)) {
      for (StatusDefinition before : before(from, preset)) {
        for (WorkflowTrial.Course course : WorkflowTrial.Course.values()) {
          WorkflowTrial trial = new WorkflowTrial(preset, course, from, before);
          if (trial.isReady()) tryAll(trial, from, preset, gone);
        }
      }
    }
    assertThat(gone).isEqualTo(kept(preset));
  }

  private static void tryAll(
      WorkflowTrial trial, StatusDefinition from, Workflow preset, Map<String, Set<String>> gone) {
    commands(preset)
        .forEach(
            (name, command) ->
                trial
                    .way(name.replaceAll(" .*", ""), command)
                    .ifPresent(
                        way ->
                            gone.computeIfAbsent(
                                    from.code() + " > " + way.to(), none -> new TreeSet<>())
                                .add(way.name())));
  }

  /** A held order is tried from every status that it can have been stopped at. */
  private static List<StatusDefinition> before(StatusDefinition from, Workflow preset) {
    if (from.category() != OrderCategory.ON_HOLD) return List.of(from);
    return preset.statuses(Axis.ORDER).stream()
        .filter(
            one ->
                switch ((OrderCategory) one.category()) {
                  case NEW, IN_PROGRESS, COMPLETED -> true;
                  case UNPLACED, ON_HOLD, CANCELLED -> false;
                })
        .toList();
  }

  private static Map<String, OrderCommand> commands(Workflow preset) {
    Map<String, OrderCommand> commands = new LinkedHashMap<>();
    commands.put("place", PlaceUnplaced.now());
    commands.put("hold", HoldOrder.because("Wait"));
    commands.put("release", ReleaseOrder.now());
    commands.put("cancel", CancelOrder.because("No"));
    for (Move move : preset.moves()) {
      commands.put(move.name(), MoveOrder.by(move.name()).because("So"));
    }
    for (StatusDefinition to : preset.statuses(Axis.ORDER)) {
      commands.put("force " + to.code(), ForceStatus.to(to.code(), "So"));
      commands.put("choose " + to.code(), ChangeStatus.to(Axis.ORDER, to.code()));
    }
    return commands;
  }

  /** What stands in the table, but for what the system alone does. */
  private static Map<String, Set<String>> kept(Workflow preset) throws IOException {
    List<List<String>> rows =
        Files.readAllLines(KEPT.resolve(preset.name() + ".txt")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
            .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
            .toList();
    Map<String, Set<String>> ways = new TreeMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int column = 1; column < row.size(); column++) {
        Set<String> names = new TreeSet<>(names(row.get(column)).toList());
        if (!names.isEmpty()) ways.put(row.get(0) + " > " + rows.get(0).get(column), names);
      }
    }
    return ways;
  }

  private static Stream<String> names(String cell) {
    return Stream.of(cell.split(", "))
        .filter(name -> !name.equals("-") && !name.endsWith(" (only reaction)"))
        .map(name -> name.replace(" (reaction)", ""));
  }
}
