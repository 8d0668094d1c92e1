package dev.orderwell.testkit;

import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Workflows as shops might make them, for properties that hold whatever the workflow is. */
public final class WorkflowArbitraries {
  private WorkflowArbitraries() {}

  /**
   * Workflows that can be built: from one with nothing of its own to one with several statuses on
   * each axis, moves, reactions, a status column and mails.
   *
   * @return all named {@code drawn}
   */
  public static Arbitrary<Workflow> workflows() {
    return dice()
        .map(WorkflowArbitraries::built)
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .withoutEdgeCases();
  }

  private static Optional<Workflow> built(WorkflowDice dice) {
    try {
      return Optional.of(dice.builder().build());
    } catch (WorkflowException e) {
      return Optional.empty();
    }
  }

  /** Workflows as somebody would first write them down: about half of them are refused. */
  static Arbitrary<WorkflowDice> dice() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)),
            Arbitraries.of(false, true),
            names().list().ofMaxSize(6).uniqueElements(WorkflowDice.Name::code),
            steps().list().ofMaxSize(7),
            reflexes().list().ofMaxSize(2),
            Arbitraries.frequency(
                Tuple.of(10, WorkflowDice.Column.NONE),
                Tuple.of(10, WorkflowDice.Column.SOUND),
                Tuple.of(1, WorkflowDice.Column.OPEN),
                Tuple.of(1, WorkflowDice.Column.HIDDEN)),
            mails().list().ofMaxSize(2))
        .as(WorkflowDice::new);
  }

  private static Arbitrary<WorkflowDice.Name> names() {
    return Combinators.combine(
            categories(),
            codes(),
            labels(),
            Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
            Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
        .as(WorkflowDice.Name::new);
  }

  /** Seldom one that the library uses itself. */
  private static Arbitrary<String> codes() {
    return Arbitraries.frequencyOf(
        Tuple.of(39, Arbitraries.of("cutting", "packing", "checking", "waiting", "done", "booked")),
        Tuple.of(1, Arbitraries.of("new", "on-hold", "completed")));
  }

  private static Arbitrary<Category> categories() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            8,
            Arbitraries.of(
                OrderCategory.NEW,
                OrderCategory.IN_PROGRESS,
                OrderCategory.COMPLETED,
                OrderCategory.ON_HOLD,
                OrderCategory.CANCELLED)),
        Tuple.of(1, Arbitraries.of(OrderCategory.class)),
        Tuple.of(1, Arbitraries.of(PaymentCategory.class)),
        Tuple.of(1, Arbitraries.of(FulfilmentCategory.class)));
  }

  private static Arbitrary<String> labels() {
    return Arbitraries.of(
        "Words", "Découpe", "a \"b\"; c: d", "%%{init}%%", "<b>&amp;</b> #35;", "--> [*]", "出荷");
  }

  private static Arbitrary<WorkflowDice.Step> steps() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 11);
    return Combinators.combine(
            numbers,
            numbers,
            numbers,
            Arbitraries.integers().between(0, 15).map(at -> Math.max(0, at - 7)),
            labels(),
            Arbitraries.frequency(
                Tuple.of(50, WorkflowDice.Step.Bent.CAREFUL),
                Tuple.of(1, WorkflowDice.Step.Bent.BY_THE_SYSTEM),
                Tuple.of(1, WorkflowDice.Step.Bent.CARELESS)))
        .as(WorkflowDice.Step::new);
  }

  private static Arbitrary<WorkflowDice.Reflex> reflexes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6), Arbitraries.integers().between(0, 8))
        .as(WorkflowDice.Reflex::new);
  }

  private static Arbitrary<WorkflowDice.Mail> mails() {
    return Arbitraries.frequency(
        Tuple.of(5, WorkflowDice.Mail.OF_PAYMENTS),
        Tuple.of(5, WorkflowDice.Mail.NOT_OF_PAID),
        Tuple.of(5, WorkflowDice.Mail.OF_ARRIVAL),
        Tuple.of(1, WorkflowDice.Mail.OF_CUTTING),
        Tuple.of(1, WorkflowDice.Mail.UNTRUE));
  }
}
