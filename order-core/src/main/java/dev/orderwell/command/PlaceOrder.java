package dev.orderwell.command;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.CartAbandoned;
import dev.orderwell.event.OrderEvent.CartSaved;
import dev.orderwell.event.OrderEvent.DraftSaved;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.Placement;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.ShopId;
import dev.orderwell.pricing.PricingException;
import dev.orderwell.workflow.Statuses;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowStart;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The request with which an order begins.
 *
 * <p>Refused: {@code time.in-future}, {@code time.too-early}; {@code place.discount-too-large},
 * {@code place.tax-too-large}, {@code place.amount-too-large} with the figure; {@code
 * draft.not-placed} if a draft or cart comes with a number or a date.
 *
 * @param order what comes in
 * @param as an order, a draft or a cart
 */
public record PlaceOrder(NewOrder order, As as) {
  /** What it is to be. */
  public enum As {
    /** An order (S0.1). */
    ORDER,
    /** Written down by staff, not an order yet (S3.2). */
    DRAFT,
    /** Kept while its customer is still there; {@link LeaveCart} abandons it (X6). */
    CART,
    /** Left by its customer (S1.3). */
    ABANDONED_CART
  }

  Decision open(OrderId id, ShopId shop, DecisionContext context) {
    Instant given = order.placedAt();
    Optional<Rejection> future = Guards.past(given, context.now());
    if (future.isPresent()) return Decision.no(future.get());
    if (as != As.ORDER && (given != null || order.number() != null)) {
      return Decision.no(Rejection.of("draft.not-placed"));
    }
    try {
      Placement content = Placing.content(order, context);
      Order undecided = Order.opened(id, shop, opening(content, context), context.now());
      WorkflowStart start = start(undecided, context);
      OrderEvent.Opening opening = opening(content.starting(start), context);
      Order opened = Order.opened(id, shop, opening, context.now());
      Decision.Yes yes = Decision.opening(opened, opening, context);
      return as == As.ORDER ? tellEverybody(yes) : yes;
    } catch (PricingException e) {
      String problem = e.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return Decision.no(Rejection.of("place." + problem).with("figure", e.figure()));
    }
  }

  static Decision.Yes tellEverybody(Decision.Yes placed) {
    return placed
        .tell(MessageKind.ORDER_CONFIRMATION, 0, null)
        .tell(MessageKind.NEW_ORDER, 0, null);
  }

  /** The facts of the order lead to the first statuses of the workflow for its kind. */
  private static WorkflowStart start(Order undecided, DecisionContext context) {
    Workflow workflow = context.settings().workflows().of(undecided.kind());
    Statuses statuses = workflow.entry(undecided.categories());
    return new WorkflowStart(
        workflow.name(), statuses, workflow.display(undecided.facts().with(statuses)));
  }

  private OrderEvent.Opening opening(Placement content, DecisionContext context) {
    return switch (as) {
      case DRAFT -> new DraftSaved(content);
      case CART -> new CartSaved(content);
      case ABANDONED_CART -> new CartAbandoned(content);
      case ORDER -> placed(content, context);
    };
  }

  private OrderPlaced placed(Placement content, DecisionContext context) {
    String number = order.number();
    return new OrderPlaced(
        number == null ? context.number() : new OrderNumber(number),
        Guards.kept(order.placedAt(), context.now()),
        content);
  }
}
