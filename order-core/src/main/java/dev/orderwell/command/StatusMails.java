package dev.orderwell.command;

import dev.orderwell.instruction.Instruction.SendMessage;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.StatusMail;
import dev.orderwell.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the customer is told of new statuses: once, in the end, of all that has changed (S3.12). */
final class StatusMails {
  private StatusMails() {}

  static Decision.Yes after(Order before, Decision.Yes decision) {
    Order after = decision.order();
    boolean toldOtherwise = !before.isPlaced() || (after.isCancelled() && !before.isCancelled());
    if (toldOtherwise) return decision;
    Workflow workflow = decision.workflow();
    Locale locale = after.buyer().locale();
    List<String> changes = new ArrayList<>();
    Decision.Yes told = decision;
    for (Axis axis : Axis.values()) {
      Status now = after.statuses().on(axis);
      if (now.equals(before.statuses().on(axis))) continue;
      StatusMail mail = workflow.mail(now);
      switch (mail) {
        case CHANGED -> changes.add(axis.label(locale) + ": " + now.label(locale));
        case DELIVERED -> told = told.tell(MessageKind.ORDER_DELIVERED, 0, null);
        case COMPLETED -> told = completed(told);
        case NONE -> {}
      }
    }
    return changes.isEmpty()
        ? told
        : told.tell(MessageKind.STATUS_CHANGED, 0, String.join("\n", changes));
  }

  /** A parcel that completes the order is told of in the same mail (S2.8). */
  private static Decision.Yes completed(Decision.Yes decision) {
    int parcel = firstParcel(decision);
    Decision.Yes told = decision.tell(MessageKind.ORDER_COMPLETED, parcel, null);
    boolean asked = told.instructions().size() > decision.instructions().size();
    return asked ? told.withoutTelling(MessageKind.PARCEL_SHIPPED) : decision;
  }

  private static int firstParcel(Decision.Yes decision) {
    return decision.instructions().stream()
        .filter(SendMessage.class::isInstance)
        .map(SendMessage.class::cast)
        .filter(message -> message.kind() == MessageKind.PARCEL_SHIPPED)
        .mapToInt(SendMessage::part)
        .min()
        .orElse(0);
  }
}
