package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S3.13 A status that a shop has made is left like the first of its category")
class StandingTest {
  private final Workflow atelier =
      Workflow.named("atelier")
          .status(status(OrderCategory.IN_PROGRESS, "cutting"))
          .status(status(OrderCategory.IN_PROGRESS, "sewing"))
          .move(Move.named("cut").from("new").to("cutting"))
          .move(Move.named("sew").from("cutting").to("sewing"))
          .build();

  @Test
  void itStandsWhereItsCategoryBegins() {
    Workflow own = atelier.with(List.of(status(OrderCategory.IN_PROGRESS, "waiting-for-fabric")));
    Status waiting = own.find(Axis.ORDER, "waiting-for-fabric").orElseThrow().status();
    assertThat(own.standing(waiting).code()).isEqualTo("cutting");
    assertThat(own.movesFrom(waiting)).extracting(Move::name).containsExactly("sew");
    assertThat(own.with(List.of(status(OrderCategory.NEW, "to-check"))).movesFrom(waiting))
        .extracting(Move::name)
        .containsExactly("sew");
  }

  @Test
  void aWorkflowsOwnStatusesStandForThemselves() {
    Workflow own = atelier.with(List.of(status(OrderCategory.IN_PROGRESS, "waiting-for-fabric")));
    Status sewing = own.find(Axis.ORDER, "sewing").orElseThrow().status();
    assertThat(own.standing(sewing)).isEqualTo(sewing);
    assertThat(own.movesFrom(sewing)).isEmpty();
  }

  @Test
  void whereTheWorkflowHasNothingOfItsCategoryItStandsAtTheBeginning() {
    Workflow own = atelier.with(List.of(status(OrderCategory.COMPLETED, "picked-up")));
    Status pickedUp = own.find(Axis.ORDER, "picked-up").orElseThrow().status();
    assertThat(own.standing(pickedUp).code()).isEqualTo("new");
    assertThat(own.movesFrom(pickedUp)).extracting(Move::name).containsExactly("cut");
  }

  private static StatusDefinition status(OrderCategory category, String code) {
    return StatusDefinition.of(category, code, Labels.of("en", code));
  }
}
