package dev.orderwell.testkit.page;

import static dev.orderwell.workflow.OrderCategory.COMPLETED;
import static dev.orderwell.workflow.OrderCategory.IN_PROGRESS;

import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.testkit.sequence.ShopUnderTest;
import dev.orderwell.workflow.Condition;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.Reaction;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Workflow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A shop that sews what it sells. */
final class Atelier {
  // page: workflow
  static final Workflow WORKFLOW =
      Workflow.named("atelier")
          .status(StatusDefinition.of(IN_PROGRESS, "cutting", Labels.of("en", "Being cut")))
          .status(StatusDefinition.of(IN_PROGRESS, "sewing", Labels.of("en", "Being sewn")))
          .status(COMPLETED)
          .move(Move.named("cut").from("new").to("cutting").guard(Condition.PAID))
          .move(Move.named("sew").from("cutting").to("sewing"))
          .move(Move.named("unpick").from("sewing").to("cutting").because())
          .move(Move.named("finish").from("sewing").to("completed").guard(Condition.HANDED_OVER))
          .reaction(Reaction.when(Condition.PAID).move("cut"))
          .build();

  // end

  // page: shop
  static final Set<String> ABOUT_MONEY =
      Set.of(
          "record-payment",
          "record-bounce",
          "record-chargeback",
          "record-external-refund",
          "record-refund-progress",
          "issue-refund",
          "request-refund",
          "reroute-refund",
          "give-up-refund");

  static final ShopUnderTest ATELIER =
      ShopUnderTest.of(ShopSettings.STANDARD.workflow(WORKFLOW))
          .access(new AtelierAccess(ABOUT_MONEY))
          .rule(
              "an apprentice moves no money",
              moment ->
                  !isApprentice(moment.actor())
                      || money(moment.before()).equals(money(moment.after())));

  static boolean isApprentice(Actor actor) {
    return actor.id().startsWith("apprentice-");
  }

  static List<Object> money(Order order) {
    return List.of(order.paid(), order.refundBasis().available());
  }

  // end

  private Atelier() {}

  static ShopUnderTest corrected() {
    // page: corrected
    Set<String> aboutMoney = new TreeSet<>(ABOUT_MONEY);
    aboutMoney.add("approve-refund");
    return ATELIER.access(new AtelierAccess(aboutMoney));
    // end
  }
}
