package dev.orderwell.action;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.NewTracking;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.Unarchive;
import dev.orderwell.line.Delivery;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.party.Role;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.Tender;
import dev.orderwell.refund.RefundRules.ReasonRule;
import dev.orderwell.stock.Restock;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PartState;
import dev.orderwell.workflow.StatusDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The library's own actions, in the order in which people come to them: what holds everything up
 * first, then money, then goods, then the end.
 */
final class StandardActions {
  static final List<OrderAction> FIRST =
      List.of(
          StandardAction.of("place", input -> PlaceUnplaced.now())
              .concerning((order, context) -> !order.isPlaced())
              .suggestedFor((order, context) -> true),
          StandardAction.of("release", input -> new ReleaseOrder(input.get("reason")))
              .concerning((order, context) -> Situation.isHeld(order))
              .suggestedFor((order, context) -> true)
              .asking(Field.optional("reason", Field.Type.TEXT)),
          StandardAction.of("refund", StandardActions::refund)
              .concerning(
                  (order, context) -> order.paid().isPositive() && !Situation.isVendor(context))
              .suggestedFor((order, context) -> Situation.isRefundDue(order))
              .asking(StandardActions::refundForm)
              .inDetail(),
          StandardAction.of("record-payment", StandardActions::payment)
              .concerning((order, context) -> Situation.isLive(order))
              .suggestedFor((order, context) -> Situation.isMoneyDue(order))
              .asking(
                  Field.optional("label", Field.Type.LINE),
                  Field.optional("reference", Field.Type.LINE),
                  Field.optional("amount", Field.Type.AMOUNT))
              .inDetail(),
          StandardAction.of("start-processing", input -> StartProcessing.all())
              .concerning(Situation::hasOpen),
          StandardAction.of("make-ready", input -> MakeReady.all())
              .concerning((order, context) -> Situation.hasOpen(order, context, Delivery.PICKUP)),
          StandardAction.of("ship", StandardActions::ship)
              .concerning((order, context) -> Situation.hasOpen(order, context, Delivery.SHIPPING))
              .suggestedFor((order, context) -> true)
              .asking(
                  Field.optional("carrier", Field.Type.LINE),
                  Field.optional("code", Field.Type.LINE),
                  Field.optional("url", Field.Type.ADDRESS)),
          StandardAction.of("hand-over", input -> Ship.remaining())
              .concerning(
                  (order, context) ->
                      Situation.hasOpen(order, context, Delivery.PICKUP)
                          && !Situation.hasOpen(order, context, Delivery.SHIPPING))
              .suggestedFor((order, context) -> true),
          StandardAction.of("deliver", input -> Deliver.all())
              .concerning((order, context) -> Situation.hasOpen(order, context, Delivery.NONE))
              .suggestedFor(
                  (order, context) ->
                      !Situation.hasOpen(order, context, Delivery.SHIPPING)
                          && !Situation.hasOpen(order, context, Delivery.PICKUP)),
          StandardAction.of("mark-out-for-delivery", input -> MarkOutForDelivery.all())
              .concerning(
                  (order, context) ->
                      context.settings().localDelivery() && Situation.isOnTheWay(order, context)),
          StandardAction.of("mark-delivered", input -> MarkDelivered.all())
              .concerning(Situation::isOnTheWay),
          StandardAction.of("receive-return", input -> returned(input))
              .concerning(Situation::isOut)
              .asking(Field.optional("reason", Field.Type.TEXT)),
          StandardAction.of("announce-return", input -> announced(input))
              .concerning(
                  (order, context) -> context.isByCustomer() && Situation.isReturnable(order))
              .asking(Field.optional("reason", Field.Type.TEXT)),
          StandardAction.of("complete-part", input -> CompletePart.own())
              .concerning(StandardActions::hasOwnPart)
              .suggestedFor((order, context) -> !Situation.hasOpen(order, context)),
          StandardAction.of("request-refund", StandardActions::request)
              .concerning(
                  (order, context) -> Situation.isVendor(context) && order.paid().isPositive())
              .asking(StandardActions::refundForm));

  static final List<OrderAction> LAST =
      List.of(
          StandardAction.of(
                  "force", input -> new ForceStatus(input.text("status"), input.text("reason")))
              .concerning(
                  (order, context) ->
                      context.workflow(order).isFree() && !targets(order, context).isEmpty())
              .asking(
                  (order, context) ->
                      List.of(
                          Field.choice("status", targets(order, context)),
                          Field.required("reason", Field.Type.TEXT))),
          StandardAction.of("hold", input -> new HoldOrder(input.text("reason")))
              .concerning((order, context) -> Situation.isLive(order) && !Situation.isHeld(order))
              .asking(Field.required("reason", Field.Type.TEXT)),
          StandardAction.of(
                  "call-off-units",
                  input -> new CallOffUnits(List.of(), input.get("reason"), input.yesNo("restock")))
              .concerning(Situation::hasOpen)
              .asking(
                  Field.optional("reason", Field.Type.TEXT),
                  Field.optional("restock", Field.Type.YES_NO)),
          StandardAction.of("call-off-payment", input -> new CallOffPayment(input.get("reason")))
              .concerning(
                  (order, context) -> Situation.isLive(order) && order.balance().isPositive())
              .asking(Field.optional("reason", Field.Type.TEXT))
              .inDetail(),
          StandardAction.of(
                  "cancel", input -> new CancelOrder(input.get("reason"), input.yesNo("restock")))
              .concerning((order, context) -> Situation.isLive(order))
              .asking(StandardActions::cancelForm),
          StandardAction.of("write", input -> AddNote.toCustomer(input.text("text")))
              .concerning((order, context) -> context.isByCustomer() && order.isPlaced())
              .asking(Field.required("text", Field.Type.TEXT)),
          StandardAction.of("archive", input -> new Archive())
              .concerning((order, context) -> !order.isArchived())
              .suggestedFor((order, context) -> order.isFinished()),
          StandardAction.of("unarchive", input -> new Unarchive())
              .concerning((order, context) -> order.isArchived()));

  private StandardActions() {}

  private static OrderCommand refund(ActionInput input) {
    return refunded(input).issue();
  }

  private static OrderCommand request(ActionInput input) {
    return refunded(input).request();
  }

  /** An amount that is entered, else what the shop proposes (S0.15). */
  private static NewRefund refunded(ActionInput input) {
    String amount = input.get("amount");
    NewRefund refund = amount == null ? NewRefund.proposed() : NewRefund.goodwill(amount);
    String reason = input.get("reason");
    if (reason != null) refund = refund.because(reason);
    Boolean restock = input.yesNo("restock");
    return restock == null ? refund : refund.restock(restock);
  }

  private static List<Field> refundForm(Order order, DecisionContext context) {
    ReasonRule rule = context.settings().refunds().reason();
    boolean reason =
        rule == ReasonRule.REQUIRED
            || (rule == ReasonRule.REQUIRED_FOR_REQUESTS && Situation.isVendor(context));
    boolean restock = context.settings().restock() == Restock.ASK && keepsStock(order);
    return List.of(
        Field.optional("amount", Field.Type.AMOUNT),
        new Field("reason", Field.Type.TEXT, reason, List.of()),
        new Field("restock", Field.Type.YES_NO, restock, List.of()));
  }

  private static boolean keepsStock(Order order) {
    return order.lines().stream().anyMatch(line -> order.stock().held(line.number()) > 0);
  }

  private static OrderCommand payment(ActionInput input) {
    return new RecordPayment(
        PaymentState.CAPTURED,
        PaymentMethod.BY_HAND,
        input.get("reference"),
        input.get("label"),
        input.get("amount"),
        null,
        null,
        Tender.MONEY,
        null);
  }

  private static OrderCommand ship(ActionInput input) {
    Ship all = Ship.remaining();
    boolean tracked =
        input.get("carrier") != null || input.get("code") != null || input.get("url") != null;
    return tracked
        ? all.tracking(new NewTracking(input.text("carrier"), input.text("code"), input.get("url")))
        : all;
  }

  private static List<Field> cancelForm(Order order, DecisionContext context) {
    Field reason = Field.optional("reason", Field.Type.TEXT);
    return context.isByCustomer()
        ? List.of(reason)
        : List.of(reason, Field.optional("restock", Field.Type.YES_NO));
  }

  private static OrderCommand announced(ActionInput input) {
    return new AnnounceReturn(List.of(), input.get("reason"));
  }

  private static OrderCommand returned(ActionInput input) {
    String reason = input.get("reason");
    ReceiveReturn all = ReceiveReturn.everything();
    return reason == null ? all : all.because(reason);
  }

  /** Parts are marked by whoever sells: vendors, and the shop beside them. */
  private static boolean hasOwnPart(Order order, DecisionContext context) {
    if (!Situation.isLive(order) || order.vendors().isEmpty()) return false;
    String own = context.vendor() == null ? null : context.vendor().value();
    List<PartState> parts = order.parts();
    boolean only = parts.size() == 1 && own == null;
    return parts.stream()
        .anyMatch(part -> !part.complete() && (only || Objects.equals(part.vendor(), own)));
  }

  /** What a free workflow can be forced into from here. */
  private static List<String> targets(Order order, DecisionContext context) {
    List<String> targets = new ArrayList<>();
    if (!Situation.isLive(order) || context.actor().role() == Role.VENDOR) return targets;
    for (StatusDefinition one : context.workflow(order).statuses(Axis.ORDER)) {
      boolean possible =
          one.category() != OrderCategory.UNPLACED
              && one.category() != OrderCategory.CANCELLED
              && !one.status().equals(order.statuses().order());
      if (possible) targets.add(one.code());
    }
    return targets;
  }
}
