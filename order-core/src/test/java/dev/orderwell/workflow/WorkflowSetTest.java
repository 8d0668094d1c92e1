package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkflowSetTest {
  private static final Workflow STANDARD = Workflows.standard();
  private static final Workflow COURSES = Workflow.named("courses").build();
  private static final Workflow OLD = Workflow.named("old").build();
  private static final StatusDefinition ACCOUNTING =
      StatusDefinition.of(
          PaymentCategory.AWAITING, "accounting", Labels.of("en", "Awaiting accounting"));
  private static final StatusDefinition BOOKED =
      StatusDefinition.of(PaymentCategory.PAID, "booked", Labels.of("en", "Booked"));

  private final WorkflowSet set =
      WorkflowSet.of(STANDARD).with(OrderKind.BOOKING, COURSES).knowing(OLD);

  @Test
  @DisplayName("S3.29 A kind of order has its own workflow, all others have the first")
  void aKindHasItsOwnWorkflow() {
    assertThat(set.of(OrderKind.BOOKING)).isSameAs(COURSES);
    assertThat(set.of(OrderKind.GOODS)).isSameAs(STANDARD);
    assertThat(set.all()).containsExactly(STANDARD, COURSES, OLD);
    assertThat(set.with(OrderKind.SERVICE, OLD).of(OrderKind.BOOKING)).isSameAs(COURSES);
  }

  @Test
  void anOrderKeepsItsWorkflowByName() {
    assertThat(set.of("old", OrderKind.BOOKING)).isSameAs(OLD);
    assertThat(set.of("courses", OrderKind.GOODS)).isSameAs(COURSES);
    assertThat(set.find("old", OrderKind.GOODS)).contains(OLD);
  }

  @Test
  void aNameThatMeansNothingFallsBackOnTheKind() {
    assertThat(set.of("gone", OrderKind.BOOKING)).isSameAs(COURSES);
    assertThat(set.of("gone", OrderKind.DONATION)).isSameAs(STANDARD);
    assertThat(set.find("gone", OrderKind.GOODS)).isEmpty();
  }

  @Test
  void aNameStandsForOneWorkflow() {
    Workflow other = Workflow.named("old").free().build();
    assertThat(set.knowing(OLD).all()).hasSize(3);
    assertThatThrownBy(() -> set.knowing(other)).hasMessage("two workflows old");
    assertThatThrownBy(() -> set.with(OrderKind.GOODS, other)).hasMessage("two workflows old");
  }

  @Test
  @DisplayName("S3.13 A shop's own statuses are there for the kind of order they are made for")
  void ownStatusesBelongToAKind() {
    WorkflowSet more =
        set.withCustom(Map.of(OrderKind.GOODS, List.of(ACCOUNTING)))
            .withCustom(Map.of(OrderKind.GOODS, List.of(BOOKED)));
    assertThat(payments(more.of(OrderKind.GOODS))).contains("accounting", "booked");
    assertThat(payments(more.of("old", OrderKind.GOODS))).contains("accounting", "booked");
    assertThat(payments(more.of("gone", OrderKind.GOODS))).contains("accounting");
    assertThat(payments(more.of(OrderKind.BOOKING))).doesNotContain("accounting");
    assertThat(
            payments(
                more.with(OrderKind.DIGITAL, Workflow.named("files").build())
                    .of("files", OrderKind.GOODS)))
        .contains("accounting");
    assertThat(set.of(OrderKind.GOODS)).isSameAs(STANDARD);
  }

  @Test
  void whatWasGivenToASetStaysApartFromIt() {
    WorkflowSet before = WorkflowSet.of(STANDARD);
    assertThat(before.knowing(OLD).find("old", OrderKind.GOODS)).isPresent();
    assertThat(before.find("old", OrderKind.GOODS)).isEmpty();
    assertThat(before.with(OrderKind.GOODS, OLD).of(OrderKind.GOODS)).isSameAs(OLD);
    assertThat(before.of(OrderKind.GOODS)).isSameAs(STANDARD);
  }

  private static List<String> payments(Workflow workflow) {
    return workflow.statuses(Axis.PAYMENT).stream().map(StatusDefinition::code).toList();
  }
}
