package dev.orderwell.command;

import static dev.orderwell.payment.OperationState.FAILED;
import static dev.orderwell.payment.OperationState.GIVEN_UP;
import static dev.orderwell.payment.OperationState.MANUAL_REVIEW;
import static dev.orderwell.payment.OperationState.PENDING;
import static dev.orderwell.payment.OperationState.REVERSED;
import static dev.orderwell.payment.OperationState.SUCCEEDED;

import dev.orderwell.money.Amounts;
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
import dev.orderwell.refund.RefundException;
import dev.orderwell.refund.RefundLeg;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What an event of a provider means for one order. */
final class ProviderEvents {
  private static final Duration LOOK = Duration.ofHours(1);

  /** As long providers go on sending what was not taken: what comes first may be behind. */
  private static final Duration LONGEST_DELAY = Duration.ofDays(7);

  private final Order order;
  private final DecisionContext context;
  private final RecordProviderEvent event;
  private final Instant at;

  ProviderEvents(Order order, DecisionContext context, RecordProviderEvent event) {
    this.order = order;
    this.context = context;
    this.event = event;
    at = event.at().isAfter(context.now()) ? context.now() : event.at();
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
    boolean other = state == SUCCEEDED && isOther(request);
    RecordOperation told =
        RecordOperation.of(request.operation().number(), other ? MANUAL_REVIEW : state)
            .reference(event.reference())
            .detail(other ? "other amount: " + money() : detail(state));
    boolean begun =
        request.state() == OperationState.SENDING || request.state() == OperationState.NOT_SENT;
    RecordOperation followed =
        state == PENDING && begun ? told.again(context.now().plus(LOOK)) : told;
    return new Operations(order, context).record(looksUp() ? followed : followed.overrules());
  }

  private @Nullable String detail(OperationState state) {
    return state == FAILED ? Objects.requireNonNullElse(event.code(), "failed") : null;
  }

  /** Another amount, or another currency, is for people to look into (P7). */
  private boolean isOther(ProviderRequest request) {
    return event.amount() != null && !(isOwnCurrency() && amount().isEqual(request.amount()));
  }

  private String money() {
    return event.currency() + " " + event.amount();
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
    Payment payment = payment();
    checkAwaited(payment);
    if (state == FAILED) throw ahead();
    if (state == PENDING) throw nothingNew();
    String reference = Objects.requireNonNullElse(event.reference(), event.id());
    return new RecordExternalRefund(payment.number(), text(), reference, at).decide(order, context);
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
    if (state != FAILED || known.leg().state() != SUCCEEDED) throw nothingNew();
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
            .anyMatch(one -> !isOther(one));
    if (awaited) throw early();
  }

  private Decision captured() {
    Optional<ProviderRequest> request = request().or(this::capture);
    if (request.isPresent()) return moved(request.get(), SUCCEEDED);
    return find().map(this::taken).orElseGet(() -> paid(PaymentState.CAPTURED));
  }

  private Decision taken(Payment known) {
    if (isTakenAlready(known)) throw nothingNew();
    boolean own = event.reference() != null && !known.names().contains(event.reference());
    return own ? takenAs(known) : paid(PaymentState.CAPTURED);
  }

  /** What the provider was asked to take, if it does not tell under which key. */
  private Optional<ProviderRequest> capture() {
    return find()
        .flatMap(
            payment -> order.paymentLedger().open(ProviderRequest.Kind.CAPTURE, payment.number()))
        .filter(one -> event.key() == null && !isOther(one));
  }

  private boolean isTakenAlready(Payment payment) {
    boolean named =
        payment.captures().stream().anyMatch(one -> one.reference().equals(event.reference()));
    return named
        || requests()
            .filter(one -> one.kind() == ProviderRequest.Kind.CAPTURE && one.state() == SUCCEEDED)
            .filter(one -> one.payment() == payment.number())
            .anyMatch(one -> event.key() == null && !isOther(one) && isSameName(one));
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
            event.amount() == null ? null : text(),
            null,
            at,
            payment.method().tender(),
            event.reference())
        .decide(order, context);
  }

  /** What comes late does not open again what has ended since. */
  private Decision promised(PaymentState state) {
    boolean behind =
        find().filter(one -> one.state().hasEnded() && !at.isAfter(one.at())).isPresent();
    if (behind) throw nothingNew();
    return paid(state);
  }

  private Decision paid(PaymentState state) {
    String reference =
        find().map(Payment::method).map(PaymentMethod::reference).orElse(event.payment());
    if (reference == null) throw unmatched();
    return new RecordPayment(
            state,
            event.provider(),
            reference,
            null,
            event.amount() == null || state == PaymentState.FAILED ? null : text(),
            event.code(),
            at,
            Tender.MONEY,
            null)
        .decide(order, context);
  }

  private Decision disputed(Chargeback.State state) {
    Payment payment = payment();
    String reference = Objects.requireNonNullElse(event.reference(), event.id());
    boolean behind =
        order.refundLedger().chargeback(payment.number(), reference).stream()
            .anyMatch(known -> isBehind(state, known));
    if (behind) throw nothingNew();
    return new RecordChargeback(
            payment.number(), reference, state, event.amount() == null ? null : text(), at)
        .decide(order, context);
  }

  /** A dispute that has ended is not opened again by what comes late. */
  private boolean isBehind(Chargeback.State state, Chargeback known) {
    return at.isBefore(known.at()) || (state == Chargeback.State.OPEN && !at.isAfter(known.at()));
  }

  private Decision bounced() {
    if (isToCome(payment())) throw ahead();
    String code = Objects.requireNonNullElse(event.code(), "bounced");
    return new RecordBounce(payment().number(), code, at).decide(order, context);
  }

  private Payment payment() {
    return find().orElseThrow(this::unmatched);
  }

  private Optional<Payment> find() {
    String name = event.payment();
    if (name == null) return Optional.empty();
    return order.payments().stream()
        .filter(one -> one.isCalled(event.provider(), name))
        .findFirst();
  }

  private boolean isOwnCurrency() {
    return event.currency() == null || event.currency().equals(order.currency().getCode());
  }

  private Money amount() {
    return Amounts.parse(text(), order.currency());
  }

  private String text() {
    String text = event.amount();
    if (text == null) throw unmatched();
    if (!isOwnCurrency() || !Amounts.fits(text, order.currency())) {
      throw new RefundException(
          "event.currency",
          Map.of("event", event.id(), "asked", money(), "currency", order.currency().getCode()));
    }
    return text;
  }

  private static boolean isToCome(Payment payment) {
    return payment.captured().isZero() && !payment.state().hasEnded();
  }

  /** What it undoes has not come yet, if it comes at all. */
  private RefundException ahead() {
    return context.now().isBefore(at.plus(LONGEST_DELAY)) ? early() : nothingNew();
  }

  private RefundException early() {
    return new RefundException("event.early", Map.of("event", event.id()));
  }

  private RefundException nothingNew() {
    return new RefundException("event.known", Map.of("event", event.id()));
  }

  private RefundException unmatched() {
    return new RefundException("event.unmatched", Map.of("event", event.id()));
  }
}
