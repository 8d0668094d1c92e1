package dev.orderwell.workflow;

import static dev.orderwell.workflow.OrderCategory.COMPLETED;
import static dev.orderwell.workflow.OrderCategory.IN_PROGRESS;
import static dev.orderwell.workflow.PaymentCategory.AWAITING;

import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;

/** The code that docs/workflows.md shows. */
final class WorkflowExample {
  private WorkflowExample() {}

  static Workflow atelier() {
    // page: atelier
    Workflow atelier =
        Workflow.named("atelier")
            .status(
                StatusDefinition.of(
                    IN_PROGRESS, "cutting", Labels.of("en", "Being cut").and("fr", "À la coupe")))
            .status(
                StatusDefinition.of(
                        IN_PROGRESS,
                        "sewing",
                        Labels.of("en", "Being sewn").and("fr", "À la couture"))
                    .colour("#8E44AD"))
            .status(COMPLETED)
            .status(
                StatusDefinition.of(
                    AWAITING,
                    "accounting",
                    Labels.of("en", "Awaiting accounting").and("fr", "En attente de comptabilité")))
            .move(Move.named("cut").from("new").to("cutting").guard(Condition.PAID))
            .move(Move.named("sew").from("cutting").to("sewing"))
            .move(Move.named("unpick").from("sewing").to("cutting").because())
            .move(Move.named("finish").from("sewing").to("completed").guard(Condition.HANDED_OVER))
            .reaction(Reaction.when(Condition.PAID).move("cut"))
            .mail(MailRule.at(Axis.ORDER, "sewing", StatusMail.CHANGED))
            .build();
    // end
    return atelier;
  }

  static Order course(Orders orders, NewOrder order) {
    // page: course
    Actor ana = Actor.staff("ana");
    OrderId id = orders.place(ana, order).id();
    orders.execute(ana, id, ChangeStatus.to(Axis.PAYMENT, "accounting"));
    orders.execute(ana, id, RecordPayment.captured("transfer", "42")); // paid, so it is cut
    orders.execute(ana, id, MoveOrder.by("sew"));
    orders.execute(ana, id, HoldOrder.because("No thread left"));
    // end
    return (Order) orders.find(ana, id).orElseThrow();
  }
}
