package dev.orderwell.workflow;

import static dev.orderwell.workflow.FulfilmentCategory.DELIVERED;
import static dev.orderwell.workflow.FulfilmentCategory.SHIPPED;
import static dev.orderwell.workflow.OrderCategory.CANCELLED;
import static dev.orderwell.workflow.OrderCategory.COMPLETED;
import static dev.orderwell.workflow.OrderCategory.IN_PROGRESS;
import static dev.orderwell.workflow.OrderCategory.NEW;
import static dev.orderwell.workflow.OrderCategory.ON_HOLD;
import static dev.orderwell.workflow.OrderCategory.UNPLACED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.orderwell.internal.text.Texts;
import dev.orderwell.party.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("X12 A workflow that would lie or lead nowhere is refused")
class WorkflowLintTest {
  private static final Labels DONE = Labels.of("en", "Done").and("fr", "Fini");
  private static final Set<String> REFUSALS = Set.of("workflow.unknown", "workflow.same");

  /** What is refused, in the words of the refusal. */
  static Stream<Arguments> faults() {
    return Stream.of(
        refused(
            Workflow.named("My shop"),
            "workflow.name: My shop is not the name of a workflow: lower-case letters, digits and"
                + " hyphens, at most 50."),
        refused(
            standard().status(status(IN_PROGRESS, "new")),
            "workflow.status-twice: There are two statuses order new."),
        refused(
            standard().status(COMPLETED),
            "workflow.status-twice: There are two statuses order completed."),
        refused(
            Workflow.named("x").status(status(NEW, "new")).status(status(NEW, "new")),
            "workflow.status-twice: There are two statuses order new."),
        refused(
            Workflow.named("x").entry(status(UNPLACED, "basket").assignableBy(Role.STAFF)),
            "workflow.status-of-the-system: order basket is set by the system alone and cannot be"
                + " chosen."),
        refused(
            Workflow.named("x")
                .entry(status(PaymentCategory.ABANDONED, "left").assignableBy(Role.ADMIN)),
            "workflow.status-of-the-system: payment left is set by the system alone and cannot be"
                + " chosen."),
        refused(standard().move(move("Go")), badName("Go")),
        refused(standard().move(move("hold")), badName("hold")),
        refused(standard().move(move("release")), badName("release")),
        refused(standard().move(move("cancel")), badName("cancel")),
        refused(standard().move(move("force")), badName("force")),
        refused(standard().move(move("start")), "workflow.move-twice: There are two moves start."),
        refused(
            standard().move(Move.named("go").to("completed")),
            "workflow.move-from-nowhere: The move go starts from no status."),
        refused(
            standard().move(move("go").by()),
            "workflow.move-by-nobody: The move go is made by nobody."),
        refused(
            standard().move(Move.named("go").from("new", "old").to("ready")),
            "workflow.move-unknown-status: The move go names a status old that does not exist.",
            "workflow.move-unknown-status: The move go names a status ready that does not exist."),
        refused(
            standard().move(Move.named("go").from("new").to("shipped")),
            "workflow.move-unknown-status: The move go names a status shipped that does not"
                + " exist."),
        refused(against("unplaced", "new"), againstFacts("unplaced", "new")),
        refused(against("new", "unplaced"), againstFacts("new", "unplaced")),
        refused(against("cancelled", "new"), againstFacts("cancelled", "new")),
        refused(against("new", "new"), againstFacts("new", "new")),
        refused(
            standard().move(move("go").guard(Condition.in(ON_HOLD, CANCELLED))),
            "workflow.move-never: The move go can never be made: order-on-hold-or-order-cancelled"
                + " cannot hold at new."),
        refused(
            standard().move(move("go").guard(Condition.in(SHIPPED)).guard(Condition.in(DELIVERED))),
            "workflow.move-never: The move go can never be made: fulfilment-shipped,"
                + " fulfilment-delivered cannot hold at new."),
        refused(
            standard().move(move("go").guard(Condition.at(Axis.PAYMENT, "payed"))),
            "workflow.move-never: The move go can never be made: payment-at-payed cannot hold at"
                + " new."),
        refused(
            standard()
                .move(move("go").guard(Condition.in(ON_HOLD)))
                .reaction(Reaction.when(Condition.PAID).move("go")),
            "workflow.move-never: The move go can never be made: order-on-hold cannot hold at"
                + " new."),
        refused(
            standard().reaction(Reaction.when(Condition.PAID).move("go")),
            "workflow.reaction-unknown-move: A reaction makes a move go that does not exist."),
        refused(
            standard().reaction(Reaction.when().move("start")),
            "workflow.reaction-without-cause: The reaction that makes the move start has no"
                + " cause."),
        refused(
            standard().reaction(Reaction.when(Condition.in(COMPLETED)).move("start")),
            "workflow.reaction-never: The reaction that makes the move start never happens:"
                + " order-completed cannot hold at new before the order is cancelled."),
        refused(
            standard()
                .status(status(CANCELLED, "returned"))
                .move(Move.named("file").from("cancelled").to("returned"))
                .reaction(Reaction.when(Condition.REFUNDED).move("file")),
            "workflow.reaction-never: The reaction that makes the move file never happens: refunded"
                + " cannot hold at cancelled before the order is cancelled."),
        refused(
            standard()
                .move(move("go").guard(Condition.in(PaymentCategory.PAID)))
                .reaction(Reaction.when(Condition.in(PaymentCategory.PENDING)).move("go")),
            "workflow.reaction-never: The reaction that makes the move go never happens:"
                + " payment-pending, payment-paid cannot hold at new before the order is"
                + " cancelled."),
        refused(
            standard().reaction(Reaction.when(Condition.NO_OPEN_REFUND).move("reopen")),
            "workflow.reactions-in-circles: Reactions lead from in-progress back to it.",
            "workflow.reactions-in-circles: Reactions lead from completed back to it."),
        refused(
            standard().display(shown("any")).display(shown("done", Condition.PAID)),
            "workflow.display-hides: The display status done is never shown: any comes first"
                + " whenever it could be.",
            "workflow.display-open: The last display status, done, does not cover every case."),
        refused(
            standard()
                .display(shown("paid", Condition.in(SHIPPED)))
                .display(shown("done", Condition.in(COMPLETED), Condition.in(SHIPPED)))
                .display(shown("any")),
            "workflow.display-hides: The display status done is never shown: paid comes first"
                + " whenever it could be."),
        refused(
            standard().display(shown("any")).display(shown("any")),
            "workflow.display-hides: The display status any is never shown: any comes first"
                + " whenever it could be."),
        refused(
            standard().display(shown("done", Condition.PAID)),
            "workflow.display-open: The last display status, done, does not cover every case."),
        refused(
            standard()
                .display(shown("done", Condition.in(COMPLETED), Condition.in(NEW)))
                .display(shown("any")),
            "workflow.display-never: The display status done is never shown: order-completed,"
                + " order-new cannot hold together."),
        refused(
            standard()
                .display(DisplayRule.of("done", Labels.of("en", "Ready"), Condition.PAID))
                .display(shown("done")),
            "workflow.display-twice: The display status done has two names or two colours."),
        refused(
            standard()
                .display(shown("done", Condition.PAID).colour("#ffffff"))
                .display(shown("done")),
            "workflow.display-twice: The display status done has two names or two colours."),
        refused(
            standard().mail(MailRule.at(Axis.ORDER, "sent", StatusMail.CHANGED)),
            "workflow.mail-unknown-status: A mail is about order sent, a status that does not"
                + " exist."),
        refused(
            Workflow.named("x").mail(MailRule.on(COMPLETED, StatusMail.COMPLETED)),
            "workflow.mail-unknown-status: A mail is about order completed, a status that does not"
                + " exist."),
        refused(
            standard().mail(MailRule.on(SHIPPED, StatusMail.DELIVERED)),
            "workflow.mail-untrue: The mail DELIVERED would not be true of fulfilment shipped."),
        refused(
            standard().mail(new MailRule(Axis.ORDER, null, null, StatusMail.COMPLETED, true)),
            "workflow.mail-untrue: The mail COMPLETED would not be true of order."),
        refused(
            standard().status(status(COMPLETED, "done").assignableByNobody()),
            "workflow.unreachable: Nothing leads to the status order done."),
        refused(
            Workflow.named("x").status(COMPLETED),
            "workflow.unreachable: Nothing leads to the status order completed.",
            "workflow.dead-end: Nothing leads from the status order new to a completed one."),
        refused(
            standard().status(status(PaymentCategory.PAID, "booked").assignableByNobody()),
            "workflow.unreachable: Nothing leads to the status payment booked."),
        refused(
            Workflow.named("x")
                .entry(status(PaymentCategory.PAID, "new"))
                .status(IN_PROGRESS)
                .status(COMPLETED)
                .move(Move.named("finish").from("in-progress").to("completed")),
            "workflow.unreachable: Nothing leads to the status order in-progress.",
            "workflow.unreachable: Nothing leads to the status order completed.",
            "workflow.dead-end: Nothing leads from the status order new to a completed one."),
        refused(
            standard()
                .status(status(NEW, "lost"))
                .entry(status(IN_PROGRESS, "in-progress").assignableByNobody())
                .status(status(IN_PROGRESS, "stuck").assignableByNobody())
                .move(Move.named("stick").from("in-progress").to("stuck")),
            "workflow.dead-end: Nothing leads from the status order stuck to a completed one."));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsNamedInBothLanguages(List<String> expected, WorkflowBuilder builder) {
    List<WorkflowFault> faults = assertThrows(WorkflowException.class, builder::build).faults();
    assertThat(faults).extracting(WorkflowFault::toString).containsExactlyElementsOf(expected);
    assertThat(faults)
        .allSatisfy(
            fault ->
                assertThat(fault.message(Locale.FRENCH))
                    .isNotBlank()
                    .isNotEqualTo(fault.message(Locale.ENGLISH)));
  }

  @Test
  void noFaultIsLeftOutHere() {
    Set<String> shown =
        faults()
            .flatMap(each -> ((List<?>) each.get()[0]).stream())
            .map(sentence -> sentence.toString().replaceAll(": .*", ""))
            .collect(Collectors.toSet());
    Set<String> known =
        Texts.REJECTIONS.keys(Locale.ENGLISH).stream()
            .filter(code -> code.startsWith("workflow.") && !REFUSALS.contains(code))
            .collect(Collectors.toSet());
    assertThat(shown).isEqualTo(known);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    WorkflowBuilder builder =
        Workflow.named("?")
            .move(Move.named("go").from("new").to("there"))
            .reaction(Reaction.when().move("stay"))
            .mail(MailRule.at(Axis.ORDER, "there", StatusMail.CHANGED));
    WorkflowException refused = assertThrows(WorkflowException.class, builder::build);
    assertThat(refused.faults())
        .extracting(WorkflowFault::code)
        .containsExactly(
            "workflow.name",
            "workflow.move-unknown-status",
            "workflow.reaction-without-cause",
            "workflow.mail-unknown-status");
    assertThat(refused.faults().get(1).facts()).containsEntry("move", "go");
    assertThat(refused)
        .hasMessageStartingWith("workflow ?: workflow.name: ? is not the name")
        .hasMessageContaining("; workflow.mail-unknown-status: A mail is about order there");
  }

  @Test
  void whatIsSoundIsTaken() {
    for (WorkflowBuilder builder :
        List.of(
            Workflow.named("a"),
            Workflow.named("0-".repeat(25)),
            Workflow.named("names")
                .entry(status(UNPLACED, "basket"))
                .entry(status(PaymentCategory.ABANDONED, "left"))
                .status(status(PaymentCategory.AWAITING, "accounting"))
                .status(status(ON_HOLD, "checking")),
            standard().status(status(IN_PROGRESS, "packing")),
            standard().move(move("go").guard(Condition.at(Axis.PAYMENT, "paid"))),
            standard()
                .status(status(CANCELLED, "fraud"))
                .move(Move.named("accuse").from("cancelled").to("fraud")),
            standard()
                .move(move("skip").by().guard(Condition.in(SHIPPED, DELIVERED)))
                .reaction(Reaction.when(Condition.in(DELIVERED)).move("skip")),
            standard().reaction(Reaction.when(Condition.REFUNDED).move("complete")),
            standard()
                .display(shown("done", Condition.in(COMPLETED)))
                .display(shown("done", Condition.in(PaymentCategory.PAID, SHIPPED)))
                .display(shown("any")))) {
      assertThatCode(builder::build).doesNotThrowAnyException();
    }
  }

  @Test
  void aConditionOnSeveralAxesRulesOutNoneOfThem() {
    WorkflowBuilder either =
        standard()
            .move(
                move("go")
                    .guard(Condition.in(PaymentCategory.PAID, DELIVERED))
                    .guard(Condition.in(PaymentCategory.AWAITING))
                    .guard(Condition.in(DELIVERED)));
    assertThatCode(either::build).doesNotThrowAnyException();
  }

  private static WorkflowBuilder standard() {
    return Workflows.standard().as("x");
  }

  private static StatusDefinition status(Category category, String code) {
    return StatusDefinition.of(category, code, DONE);
  }

  private static Move move(String name) {
    return Move.named(name).by(Role.STAFF).from("new").to("completed");
  }

  private static DisplayRule shown(String code, Condition... cases) {
    return DisplayRule.of(code, DONE, cases);
  }

  private static WorkflowBuilder against(String from, String to) {
    return standard().move(Move.named("go").from(from).to(to));
  }

  private static String againstFacts(String from, String to) {
    return "workflow.move-against-facts: The move go from "
        + from
        + " to "
        + to
        + " contradicts the facts.";
  }

  private static String badName(String name) {
    return "workflow.move-name: "
        + name
        + " is not the name of a move: lower-case letters, digits and hyphens, at most 50, and not"
        + " cancel, hold, release or force.";
  }

  private static Arguments refused(WorkflowBuilder builder, String... sentences) {
    return arguments(List.of(sentences), builder);
  }
}
