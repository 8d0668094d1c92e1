package dev.orderwell.command;

import static dev.orderwell.payment.OperationState.AWAITING_HAND;
import static dev.orderwell.payment.OperationState.FAILED;
import static dev.orderwell.payment.OperationState.MANUAL_REVIEW;
import static dev.orderwell.payment.OperationState.NOT_SENT;
import static dev.orderwell.payment.OperationState.PENDING;
import static dev.orderwell.payment.OperationState.REVERSED;
import static dev.orderwell.payment.OperationState.SENDING;
import static dev.orderwell.payment.OperationState.SUCCEEDED;
import static dev.orderwell.payment.OperationState.UNKNOWN;

import dev.orderwell.event.OrderEvent.AuthorizationVoided;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.ProviderRequestMoved;
import dev.orderwell.event.OrderEvent.RefundLegMoved;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.payment.Operation;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payment.ProviderRequest.Kind;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundException;
import dev.orderwell.refund.RefundLeg;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How far providers are with what they were asked for. */
final class Operations {
  private static final Map<OperationState, Set<OperationState>> NEXT =
      new EnumMap<>(
          Map.of(
              SENDING,
              Set.of(NOT_SENT, PENDING, UNKNOWN, MANUAL_REVIEW, AWAITING_HAND, FAILED, SUCCEEDED),
              NOT_SENT,
              Set.of(SENDING, PENDING, UNKNOWN, FAILED, SUCCEEDED),
              PENDING,
              Set.of(MANUAL_REVIEW, FAILED, SUCCEEDED),
              UNKNOWN,
              Set.of(UNKNOWN, PENDING, MANUAL_REVIEW, FAILED, SUCCEEDED),
              MANUAL_REVIEW,
              Set.of(FAILED, SUCCEEDED),
              FAILED,
              Set.of(SUCCEEDED),
              SUCCEEDED,
              Set.of(REVERSED)));

  /** What is decided, and by what it is contradicted. */
  private static final Map<OperationState, OperationState> CONTRADICTED =
      Map.of(SUCCEEDED, FAILED, FAILED, SUCCEEDED);

  /** Of which people may say that it did not take place. */
  private static final Set<OperationState> LOOKED_INTO =
      Set.of(PENDING, UNKNOWN, MANUAL_REVIEW, AWAITING_HAND);

  private static final Set<OperationState> TROUBLE =
      Set.of(UNKNOWN, MANUAL_REVIEW, AWAITING_HAND, FAILED, REVERSED);

  private final Order order;
  private final DecisionContext context;

  Operations(Order order, DecisionContext context) {
    this.order = order;
    this.context = context;
  }

  /** Whether something that was asked for can go from one state to another. */
  static boolean mayFollow(OperationState before, OperationState after) {
    return NEXT.getOrDefault(before, Set.of()).contains(after);
  }

  Decision record(RecordOperation asked) {
    for (Refund refund : order.refunds()) {
      for (RefundLeg leg : refund.legs()) {
        Operation operation = leg.operation();
        if (operation != null && operation.number() == asked.operation()) {
          return moved(refund, leg, asked);
        }
      }
    }
    return moved(request(asked.operation()), asked);
  }

  /** People have found out that it did not take place. */
  Decision fail(RecordRequestFailure asked) {
    ProviderRequest request = request(asked.operation());
    if (!LOOKED_INTO.contains(request.state())) throw stays(request);
    return Decision.on(order, context)
        .then(new ProviderRequestMoved(request.in(FAILED, null, asked.reason())));
  }

  /** A capture or a void. */
  private ProviderRequest request(int operation) {
    return order
        .paymentLedger()
        .request(operation)
        .orElseThrow(
            () -> new RefundException("operation.unknown", Map.of("operation", operation)));
  }

  private static RefundException stays(ProviderRequest request) {
    int operation = request.operation().number();
    return new RefundException(
        "operation.state", Map.of("operation", operation, "state", request.state().name()));
  }

  private Decision moved(Refund refund, RefundLeg leg, RecordOperation asked) {
    ProviderRequest before = leg.request().orElseThrow();
    ProviderRequest after = after(before, asked);
    Decision.Yes yes =
        Decision.on(order, context).then(new RefundLegMoved(refund.number(), leg.with(after)));
    return told(followedUp(yes, before, after, asked), before, after, refund.number());
  }

  private Decision moved(ProviderRequest before, RecordOperation asked) {
    ProviderRequest after = after(before, asked);
    Decision.Yes yes = Decision.on(order, context).then(new ProviderRequestMoved(after));
    boolean done = after.state() == SUCCEEDED && before.state() != SUCCEEDED;
    return told(
        followedUp(done ? done(yes, after) : yes, before, after, asked),
        before,
        after,
        before.payment());
  }

  private ProviderRequest after(ProviderRequest before, RecordOperation asked) {
    OperationState next = asked.progress();
    if (isContradicted(before, asked)) {
      if (!asked.overruling()) return contradicted(before, asked);
      if (next == FAILED) next = REVERSED;
    }
    if (!mayFollow(before.state(), next)) throw stays(before);
    ProviderRequest after = before.in(next, asked.reference(), asked.detail());
    return after.with(named(before, next));
  }

  /** It stays as it is, but for a name that was not known. */
  private static ProviderRequest contradicted(ProviderRequest before, RecordOperation asked) {
    String name = before.reference() == null ? asked.reference() : null;
    return before.in(before.state(), name, "contradicted: " + asked.progress());
  }

  private static boolean isContradicted(ProviderRequest before, RecordOperation asked) {
    return asked.progress() == CONTRADICTED.get(before.state());
  }

  private Operation named(ProviderRequest before, OperationState after) {
    Operation operation = before.operation();
    if (after == NOT_SENT) return operation.notSent();
    boolean missed = before.state() == UNKNOWN && after == UNKNOWN;
    return missed ? operation.missed(context.now()) : operation;
  }

  /** What was taken or let go is also known to the payment. */
  private Decision.Yes done(Decision.Yes yes, ProviderRequest request) {
    Payment payment = order.paymentLedger().find(request.payment()).orElseThrow();
    if (request.kind() == Kind.CAPTURE) {
      return yes.then(
          new PaymentCaptured(
              payment.number(),
              payment.method(),
              request.amount(),
              ownName(payment, request.reference()),
              context.now()));
    }
    Money open = payment.open();
    return open.isPositive()
        ? yes.then(new AuthorizationVoided(payment.number(), open, context.now()))
        : yes;
  }

  private static @Nullable String ownName(Payment payment, @Nullable String reference) {
    return Objects.equals(reference, payment.method().reference()) ? null : reference;
  }

  private static Decision.Yes followedUp(
      Decision.Yes yes, ProviderRequest before, ProviderRequest after, RecordOperation asked) {
    boolean contradicted = isContradicted(before, asked) && !asked.overruling();
    if (contradicted) return yes.instruct(Asking.lookUp(after, null));
    if (asked.again() == null) return yes;
    return yes.instruct(
        after.state() == NOT_SENT
            ? Asking.again(after, asked.again())
            : Asking.lookUp(after, asked.again()));
  }

  private static Decision told(
      Decision.Yes yes, ProviderRequest before, ProviderRequest after, int part) {
    boolean same = before.state() == after.state() && after.state() == UNKNOWN;
    if (same || !TROUBLE.contains(after.state())) return yes;
    MessageKind kind =
        after.kind() == Kind.REFUND ? MessageKind.REFUND_TROUBLE : MessageKind.PAYMENT_TROUBLE;
    return yes.tell(kind, part, after.detail());
  }
}
