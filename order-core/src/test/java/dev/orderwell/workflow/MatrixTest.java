package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways of every preset are those that were read through by hand and kept as text. */
class MatrixTest {
  private static final Path KEPT = Path.of("src/test/resources/workflow");

  static List<Workflow> presets() {
    return Workflows.all();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void theWaysOfAPresetAreTheOnesThatAreKept(Workflow preset) throws IOException {
    String now = text(preset);
    Path kept = KEPT.resolve(preset.name() + ".txt");
    if (!Files.exists(kept) || !Files.readString(kept).replace("\r\n", "\n").equals(now)) {
      Files.createDirectories(Path.of("target/workflow"));
      Files.writeString(Path.of("target/workflow", preset.name() + ".txt"), now);
    }
    assertThat(kept).exists().hasContent(now);
  }

  private static String text(Workflow workflow) {
    Matrix matrix = new Matrix(workflow);
    return String.join(
        "\n",
        workflow.name() + (workflow.isFree() ? ", free" : ", strict"),
        "",
        matrix.table(),
        "",
        matrix.names(Axis.PAYMENT),
        "",
        matrix.names(Axis.FULFILMENT),
        "");
  }

  @Test
  @DisplayName("S3.13 Where a category has several statuses, one can be chosen")
  void statusesOfOneCategoryCanBeChosen() {
    Workflow workflow =
        Workflows.standard()
            .as("x")
            .status(status(OrderCategory.IN_PROGRESS, "packing"))
            .status(status(OrderCategory.IN_PROGRESS, "waiting"))
            .entry(status(PaymentCategory.PAID, "booked").assignableByNobody())
            .status(status(PaymentCategory.PAID, "settled"))
            .status(status(PaymentCategory.AWAITING, "accounting"))
            .move(Move.named("pack").from("completed").to("packing"))
            .build();
    Matrix matrix = new Matrix(workflow);
    assertThat(matrix.table())
        .as("what a move leads to is not chosen, but for the first of its category")
        .contains("| in-progress | - | - | - | - | choose | hold | complete (reaction) | cancel |")
        .contains("| packing | - | - | choose | - | choose | hold | - | cancel |")
        .contains("| waiting | - | - | choose | - | - | hold | - | cancel |")
        .contains("| on-hold | - | release | release | release | release | - | - | cancel |");
    assertThat(matrix.names(Axis.PAYMENT))
        .contains("payment awaiting: awaiting (choose), accounting (choose)")
        .contains("payment paid: booked, settled (choose)")
        .contains("payment pending: pending\n");
  }

  @Test
  @DisplayName("X5 What was complete when it was stopped is released to where it was")
  void whatWasCompleteIsReleasedToWhereItWas() {
    Workflow held =
        Workflows.standard()
            .as("x")
            .move(Move.named("doubt").from("completed").to("on-hold"))
            .build();
    assertThat(new Matrix(held).table())
        .contains("| on-hold | - | release | release | - | release | cancel |")
        .contains("| completed | - | - | reopen | doubt | - | cancel |");
    Workflow doubted =
        Workflows.standard().as("x").move(Move.named("doubt").from("new").to("on-hold")).build();
    assertThat(new Matrix(doubted).table())
        .contains("| on-hold | - | release | release | - | - | cancel |");
  }

  @Test
  @DisplayName("S2.3 What is cancelled is forced to a cancelled status only")
  void forceRevivesNothing() {
    Workflow free =
        Workflows.wooCommerce()
            .as("x")
            .status(status(OrderCategory.CANCELLED, "fraud").assignableByNobody())
            .move(Move.named("accuse").from("cancelled").to("fraud"))
            .build();
    assertThat(new Matrix(free).table())
        .contains("| unplaced | - | place | - |")
        .contains("| cancelled | - | - | - | - | - | - | accuse, force |")
        .contains("| fraud | - | - | - | - | - | choose, force | - |");
  }

  private static StatusDefinition status(Category category, String code) {
    return StatusDefinition.of(category, code, Labels.of("en", "Words"));
  }
}
