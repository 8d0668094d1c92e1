package dev.orderwell.testkit;

import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.ReopenPart;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.Workflows;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What people do to the status of an order, under any of the workflows of the library. */
final class MoveArbitraries {
  private MoveArbitraries() {}

  static Arbitrary<Intent> moves() {
    return Choice.of(
        Tuple.of(8, intents("move", Arbitraries.of(names()).map(MoveArbitraries::move))),
        Tuple.of(2, intents("hold", Arbitraries.just(HoldOrder.because("Ask the customer")))),
        Tuple.of(4, intents("release", Arbitraries.just(ReleaseOrder.now()))),
        Tuple.of(5, intents("complete part", sellers().map(CompletePart::new))),
        Tuple.of(3, intents("reopen part", sellers().map(MoveArbitraries::reopen))),
        Tuple.of(3, intents("choose", choices())),
        Tuple.of(1, intents("force", Arbitraries.of(codes()).map(MoveArbitraries::force))),
        Tuple.of(1, intents("switch", Arbitraries.of(workflows()).map(SwitchWorkflow::to))));
  }

  private static Arbitrary<Intent> intents(String words, Arbitrary<? extends OrderCommand> all) {
    return all.map(command -> new Intent(words + " " + command, order -> command));
  }

  private static List<String> names() {
    return Workflows.all().stream()
        .flatMap(workflow -> workflow.moves().stream())
        .map(Move::name)
        .distinct()
        .toList();
  }

  private static OrderCommand move(String name) {
    return MoveOrder.by(name).because("Because");
  }

  private static OrderCommand reopen(String seller) {
    return new ReopenPart(seller, "Something is missing");
  }

  private static OrderCommand force(String code) {
    return ForceStatus.to(code, "Because");
  }

  private static Arbitrary<String> sellers() {
    return Arbitraries.of("acme", "bolt").injectNull(0.6);
  }

  private static Arbitrary<OrderCommand> choices() {
    return Combinators.combine(Arbitraries.of(Axis.class), Arbitraries.of(codes()))
        .as((axis, code) -> ChangeStatus.to(axis, code).because("Because"));
  }

  private static List<String> codes() {
    return Workflows.all().stream()
        .flatMap(
            workflow -> Stream.of(Axis.values()).flatMap(one -> workflow.statuses(one).stream()))
        .map(StatusDefinition::code)
        .distinct()
        .toList();
  }

  private static List<String> workflows() {
    return Workflows.all().stream().map(Workflow::name).toList();
  }
}
