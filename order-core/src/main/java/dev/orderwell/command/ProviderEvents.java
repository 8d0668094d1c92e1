package dev.orderwell.command;

import static dev.orderwell.payment.OperationState.FAILED;
import static dev.orderwell.payment.OperationState.GIVEN_UP;
import static dev.orderwell.payment.OperationState.MANUAL_REVIEW;
import static dev.orderwell.payment.OperationState.PENDING;
import static dev.orderwell.payment.OperationState.REVERSED;
import static dev.orderwell.payment.OperationState.SUCCEEDED;

import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.ProviderAbility;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payment.Tender;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an event of a provider means for one order. */
final class ProviderEvents {
  private static final Duration LOOK = Duration.ofHours(1);

  private final Order order;
  private final DecisionContext context;
  private final RecordProviderEvent event;
  private final ToldByProvider told;

  ProviderEvents(Order order, DecisionContext context, RecordProviderEvent event) {
    this.order = order;
    this.context = context;
    this.event = event;
    told = new ToldByProvider(event, order, context.now());
  }

  Decision decide() {
    return switch (event.kind()) {
      case REFUND_PENDING -> refund(PENDING);
      case REFUND_SUCCEEDED -> refund(SUCCEEDED);
      case REFUND_FAILED -> refund(FAILED);
      case CAPTURED -> captured();
      case PAYMENT_FAILED -> asked(FAILED).orElseGet(() -> paid(PaymentState.FAILED));
      case VOIDED -> asked(SUCCEEDED).orElseGet(() -> paid(PaymentState.VOIDED));
      case AUTHORIZATION_EXPIRED -> paid(PaymentState.EXPIRED);
      case AUTHORIZED -> promised(PaymentState.AUTHORIZED);
      case PAYMENT_PENDING -> promised(PaymentState.PENDING);
      case CHARGEBACK_OPENED -> disputed(Chargeback.State.OPEN);
      case CHARGEBACK_WON -> disputed(Chargeback.State.WON);
      case CHARGEBACK_LOST -> disputed(Chargeback.State.LOST);
      case BOUNCED -> bounced();
    };
  }

  /** What was asked for under the key of the event, or that the provider calls by its name. */
  private Optional<ProviderRequest> request() {
    Optional<ProviderRequest> byKey =
        requests().filter(one -> one.operation().key().equals(event.key())).findFirst();
    return byKey.or(
        () ->
            requests()
                .filter(one -> event.reference() != null)
                .filter(one -> Objects.equals(one.reference(), event.reference()))
                .findFirst());
  }

  /** What nobody tries any more is, if it comes about after all, like what nobody asked for. */
  private Stream<ProviderRequest> requests() {
    return order
        .requests()
        .filter(one -> one.via().provider().equals(event.provider()))
        .filter(one -> one.state() != GIVEN_UP);
  }

  private Optional<Decision> asked(OperationState state) {
    return request().map(request -> moved(request, state));
  }

  private Decision moved(ProviderRequest request, OperationState state) {
    boolean other = state == SUCCEEDED && told.isOther(request);
    RecordOperation news =
        RecordOperation.of(request.operation().number(), other ? MANUAL_REVIEW : state)
            .reference(event.reference())
            .detail(other ? "other amount: " + told.money() : detail(state));
    boolean begun =
        request.state() == OperationState.SENDING || request.state() == OperationState.NOT_SENT;
    RecordOperation followed =
        state == PENDING && begun ? news.again(context.now().plus(LOOK)) : news;
    return new Operations(order, context).record(looksUp() ? followed : followed.overrules());
  }

  private @Nullable String detail(OperationState state) {
    return state == FAILED ? Objects.requireNonNullElse(event.code(), "failed") : null;
  }

  private boolean looksUp() {
    ProviderAbility able = context.settings().refunds().providers().get(event.provider());
    return able != null && able.looksUp();
  }

  private Decision refund(OperationState state) {
    Optional<Decision> asked = asked(state);
    if (asked.isPresent()) return asked.get();
    Optional<RefundLegOf> known = recorded();
    if (known.isPresent()) return reversed(known.get(), state);
    Payment payment = told.payment();
    checkAwaited(payment);
    if (state == FAILED) throw told.ahead();
    if (state == PENDING) throw told.nothingNew();
    String reference = told.name();
    return new RecordExternalRefund(payment.number(), told.amount(), reference, told.at())
        .decide(order, context);
  }

  private record RefundLegOf(int refund, RefundLeg leg) {}

  /** What somebody has paid back by hand, or outside, under this name. */
  private Optional<RefundLegOf> recorded() {
    for (Refund refund : order.refunds()) {
      for (RefundLeg leg : refund.legs()) {
        boolean same =
            event.reference() != null
                && event.reference().equals(leg.reference())
                && leg.to().provider().equals(event.provider());
        if (same) return Optional.of(new RefundLegOf(refund.number(), leg));
      }
    }
    return Optional.empty();
  }

  private Decision reversed(RefundLegOf known, OperationState state) {
    if (state != FAILED || known.leg().state() != SUCCEEDED) throw told.nothingNew();
    return new RecordRefundProgress(
            known.refund(), known.leg().number(), null, REVERSED, null, detail(FAILED))
        .decide(order, context);
  }

  /** It may be what was asked for, if the provider has told neither key nor name of that yet. */
  private void checkAwaited(Payment payment) {
    boolean awaited =
        requests()
            .filter(one -> event.key() == null && one.kind() == ProviderRequest.Kind.REFUND)
            .filter(one -> one.payment() == payment.number() && one.reference() == null)
            .filter(one -> one.state().mayComeAbout())
            .anyMatch(one -> !told.isOther(one));
    if (awaited) throw told.early();
  }

  private Decision captured() {
    Optional<ProviderRequest> request = request().or(this::capture);
    if (request.isPresent()) return moved(request.get(), SUCCEEDED);
    return told.find().map(this::taken).orElseGet(() -> paid(PaymentState.CAPTURED));
  }

  private Decision taken(Payment known) {
    if (isTakenAlready(known)) throw told.nothingNew();
    boolean own = event.reference() != null && !known.names().contains(event.reference());
    return own ? takenAs(known) : paid(PaymentState.CAPTURED);
  }

  /** What the provider was asked to take, if it does not tell under which key. */
  private Optional<ProviderRequest> capture() {
    return told.find()
        .flatMap(
            payment -> order.paymentLedger().open(ProviderRequest.Kind.CAPTURE, payment.number()))
        .filter(one -> event.key() == null && !told.isOther(one));
  }

  private boolean isTakenAlready(Payment payment) {
    boolean named =
        payment.captures().stream().anyMatch(one -> one.reference().equals(event.reference()));
    return named
        || requests()
            .filter(one -> one.kind() == ProviderRequest.Kind.CAPTURE && one.state() == SUCCEEDED)
            .filter(one -> one.payment() == payment.number())
            .anyMatch(one -> event.key() == null && !told.isOther(one) && isSameName(one));
  }

  private boolean isSameName(ProviderRequest request) {
    return event.reference() == null || event.reference().equals(request.reference());
  }

  private Decision takenAs(Payment payment) {
    return new RecordPayment(
            PaymentState.CAPTURED,
            event.provider(),
            payment.method().reference(),
            null,
            event.amount() == null ? null : told.amount(),
            null,
            told.at(),
            payment.method().tender(),
            event.reference())
        .decide(order, context);
  }

  /** What comes late does not open again what has ended since. */
  private Decision promised(PaymentState state) {
    boolean behind =
        told.find()
            .filter(one -> one.state().hasEnded() && !told.at().isAfter(one.at()))
            .isPresent();
    if (behind) throw told.nothingNew();
    return paid(state);
  }

  private Decision paid(PaymentState state) {
    String reference =
        told.find().map(Payment::method).map(PaymentMethod::reference).orElse(event.payment());
    if (reference == null) throw told.unmatched();
    return new RecordPayment(
            state,
            event.provider(),
            reference,
            null,
            event.amount() == null || state == PaymentState.FAILED ? null : told.amount(),
            event.code(),
            told.at(),
            Tender.MONEY,
            null)
        .decide(order, context);
  }

  private Decision disputed(Chargeback.State state) {
    Payment payment = told.payment();
    String reference = told.name();
    boolean behind =
        order.refundLedger().chargeback(payment.number(), reference).stream()
            .anyMatch(known -> isBehind(state, known));
    if (behind) throw told.nothingNew();
    return new RecordChargeback(
            payment.number(),
            reference,
            state,
            event.amount() == null ? null : told.amount(),
            told.at())
        .decide(order, context);
  }

  /** A dispute that has ended is not opened again by what comes late. */
  private boolean isBehind(Chargeback.State state, Chargeback known) {
    return told.at().isBefore(known.at())
        || (state == Chargeback.State.OPEN && !told.at().isAfter(known.at()));
  }

  private Decision bounced() {
    if (isToCome(told.payment())) throw told.ahead();
    String code = Objects.requireNonNullElse(event.code(), "bounced");
    return new RecordBounce(told.payment().number(), code, told.at()).decide(order, context);
  }

  private static boolean isToCome(Payment payment) {
    return payment.captured().isZero() && !payment.state().hasEnded();
  }
}
