package dev.orderwell.command;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.AuthorizationExpired;
import dev.orderwell.event.OrderEvent.AuthorizationVoided;
import dev.orderwell.event.OrderEvent.PaymentAuthorized;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.PaymentFailed;
import dev.orderwell.event.OrderEvent.PaymentPending;
import dev.orderwell.event.OrderEvent.ProviderRequestMoved;
import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Role;
import dev.orderwell.payment.Capture;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.ProviderRequest.Kind;
import dev.orderwell.payment.Tender;
import dev.orderwell.workflow.PaymentCategory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a payment is (S0.7, S1.15, S1.16, S3.11). The provider and its reference tell which
 * payment: the first time a reference is named a payment begins, later it moves on. Payments by
 * hand without a reference are always new ones.
 *
 * <pre>{@code
 * RecordPayment.authorized("stripe", "pi_1")          // the whole balance
 * RecordPayment.captured("stripe", "pi_1").amount("40.00")
 * RecordPayment.byHand("Bank transfer").on(yesterday)
 * RecordPayment.giftCard("GC-7F3K").amount("25.00")   // the rest by card
 * }</pre>
 *
 * <p>Refused: {@code order.not-placed}; {@code payment.refunded} once all is refunded, unless the
 * system reports what a provider says (S1.30); {@code time.in-future}, {@code time.too-early};
 * {@code payment.amount} if the amount is not one above zero in the order's currency; {@code
 * payment.nothing-due} if none is given and nothing is due; {@code payment.recorded-already};
 * {@code payment.exceeds-authorized}; {@code payment.nothing-open} if there is nothing to let go.
 *
 * @param progress how far it is now
 * @param provider the provider's id, or {@link PaymentMethod#BY_HAND}
 * @param reference the provider's name of the payment, null if it has none
 * @param label as people call it, null if the provider says it all
 * @param amount decimal text; null for what is due, or for all that was promised or is pending
 * @param code why it failed, null unless it did
 * @param at when, null for now
 * @param tender with what; a payment that is known already keeps what it began with
 * @param capture what the provider calls what it has taken now, if refunds are asked on that and
 *     not on the payment; else null
 */
public record RecordPayment(
    @NotNull PaymentState progress,
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,31}") String provider,
    @Size(min = 1, max = 200) @PlainText @Nullable String reference,
    @Size(max = 100) @PlainText @Nullable String label,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String amount,
    @Size(max = 100) @PlainText @Nullable String code,
    @Nullable Instant at,
    @NotNull Tender tender,
    @Size(min = 1, max = 200) @PlainText @Nullable String capture)
    implements OrderCommand {
  /**
   * Money came in through a provider.
   *
   * @param provider the provider's id
   * @param reference its name of the payment
   * @return the command
   */
  public static RecordPayment captured(String provider, String reference) {
    return of(PaymentState.CAPTURED, provider, reference);
  }

  /**
   * Money came in that no program knows of (S0.7).
   *
   * @param label as people call it, for example {@code Bank transfer}
   * @return the command
   */
  public static RecordPayment byHand(String label) {
    return new RecordPayment(
        PaymentState.CAPTURED,
        PaymentMethod.BY_HAND,
        null,
        label,
        null,
        null,
        null,
        Tender.MONEY,
        null);
  }

  /**
   * A gift card has paid (X3).
   *
   * @param reference what was taken off which card; a reference pays an order once
   * @return the command, for provider {@link PaymentMethod#GIFT_CARD}
   */
  public static RecordPayment giftCard(String reference) {
    return captured(PaymentMethod.GIFT_CARD, reference).tender(Tender.GIFT_CARD);
  }

  /**
   * The shop's own credit has paid (X3).
   *
   * @param account whose credit it was; an account pays an order once
   * @return the command, for provider {@link PaymentMethod#STORE_CREDIT}
   */
  public static RecordPayment storeCredit(String account) {
    return captured(PaymentMethod.STORE_CREDIT, account).tender(Tender.STORE_CREDIT);
  }

  /**
   * A provider has promised an amount.
   *
   * @param provider the provider's id
   * @param reference its name of the payment
   * @return the command
   */
  public static RecordPayment authorized(String provider, String reference) {
    return of(PaymentState.AUTHORIZED, provider, reference);
  }

  /**
   * A payment is under way at a provider.
   *
   * @param provider the provider's id
   * @param reference its name of the payment
   * @return the command
   */
  public static RecordPayment pending(String provider, String reference) {
    return of(PaymentState.PENDING, provider, reference);
  }

  /**
   * A payment came to nothing.
   *
   * @param provider the provider's id
   * @param reference its name of the payment
   * @param code the provider's code, for example {@code card_declined}
   * @return the command
   */
  public static RecordPayment failed(String provider, String reference, String code) {
    return new RecordPayment(
        PaymentState.FAILED, provider, reference, null, null, code, null, Tender.MONEY, null);
  }

  /**
   * What was promised and not taken is let go.
   *
   * @param provider the provider's id
   * @param reference its name of the payment
   * @return the command
   */
  public static RecordPayment voided(String provider, String reference) {
    return of(PaymentState.VOIDED, provider, reference);
  }

  /**
   * What was promised and not taken has run out.
   *
   * @param provider the provider's id
   * @param reference its name of the payment
   * @return the command
   */
  public static RecordPayment expired(String provider, String reference) {
    return of(PaymentState.EXPIRED, provider, reference);
  }

  private static RecordPayment of(PaymentState progress, String provider, String reference) {
    return new RecordPayment(
        progress, provider, reference, null, null, null, null, Tender.MONEY, null);
  }

  /**
   * The same for an amount.
   *
   * @param text decimal text, above zero
   * @return a copy
   */
  public RecordPayment amount(String text) {
    return new RecordPayment(progress, provider, reference, label, text, code, at, tender, capture);
  }

  /**
   * The same as people call it.
   *
   * @param text for example {@code Visa •• 4242}
   * @return a copy
   */
  public RecordPayment label(String text) {
    return new RecordPayment(
        progress, provider, reference, text, amount, code, at, tender, capture);
  }

  /**
   * The same at another time than now.
   *
   * @param time at most now
   * @return a copy
   */
  public RecordPayment on(Instant time) {
    return new RecordPayment(
        progress, provider, reference, label, amount, code, time, tender, capture);
  }

  /**
   * The same with something else than money, whoever the provider is.
   *
   * @param value with what
   * @return a copy
   */
  public RecordPayment tender(Tender value) {
    return new RecordPayment(
        progress, provider, reference, label, amount, code, at, value, capture);
  }

  /**
   * The same under a name of its own.
   *
   * @param name what refunds are asked on
   * @return a copy
   */
  public RecordPayment as(String name) {
    return new RecordPayment(progress, provider, reference, label, amount, code, at, tender, name);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> early = Guards.placed(order).or(() -> Guards.past(at, context.now()));
    if (early.isPresent()) return Decision.no(early.get());
    if (marksRefunded(order, context)) return Guards.no("payment.refunded", order);
    Payment known = order.paymentLedger().find(method(null)).orElse(null);
    if (known == null) known = capturedAs(order);
    boolean again = known != null && (isCapture(known) || !mayFollow(known));
    if (again) return refuse("payment.recorded-already", order, known);
    return switch (progress) {
      case VOIDED, EXPIRED -> endPromise(order, known, context);
      case FAILED -> Decision.on(order, context).then(failure(order, known, context));
      default -> move(order, known, context);
    };
  }

  /**
   * Once all is refunded it is neither paid nor unpaid again, but for what providers say (S1.30).
   */
  private boolean marksRefunded(Order order, DecisionContext context) {
    boolean letsGo = progress == PaymentState.VOIDED || progress == PaymentState.EXPIRED;
    return !letsGo
        && context.actor().role() != Role.SYSTEM
        && order.paymentFacts().category() == PaymentCategory.REFUNDED;
  }

  /** The payment of which a provider has taken a part under this name. */
  private @Nullable Payment capturedAs(Order order) {
    return order.payments().stream()
        .filter(one -> one.method().provider().equals(provider) && isCapture(one))
        .findFirst()
        .orElse(null);
  }

  private boolean isCapture(Payment payment) {
    return payment.captures().stream()
        .map(Capture::reference)
        .anyMatch(name -> name.equals(reference) || name.equals(capture));
  }

  private boolean mayFollow(Payment known) {
    return switch (known.state()) {
      case PENDING -> progress != PaymentState.PENDING;
      case AUTHORIZED ->
          progress == PaymentState.FAILED
              ? known.captured().isZero()
              : progress != PaymentState.PENDING && progress != PaymentState.AUTHORIZED;
      case CAPTURED -> progress == PaymentState.VOIDED || progress == PaymentState.EXPIRED;
      case FAILED, VOIDED, EXPIRED -> progress != known.state();
    };
  }

  private Decision endPromise(Order order, @Nullable Payment known, DecisionContext context) {
    Money gone = open(order, known);
    if (known == null || gone.isZero()) return refuse("payment.nothing-open", order, known);
    OrderEvent event =
        progress == PaymentState.VOIDED
            ? new AuthorizationVoided(known.number(), gone, when(context))
            : new AuthorizationExpired(known.number(), gone, when(context));
    return settled(Kind.VOID, order, known, context).then(event);
  }

  /** What the provider was asked for has come about, if that is what is recorded here. */
  private static Decision.Yes settled(
      Kind kind, Order order, @Nullable Payment known, DecisionContext context) {
    Decision.Yes yes = Decision.on(order, context);
    if (known == null) return yes;
    return order
        .paymentLedger()
        .open(kind, known.number())
        .map(
            asked ->
                yes.then(new ProviderRequestMoved(asked.in(OperationState.SUCCEEDED, null, null))))
        .orElse(yes);
  }

  private OrderEvent failure(Order order, @Nullable Payment known, DecisionContext context) {
    String why = code == null ? "declined" : code;
    return new PaymentFailed(number(order, known), method(known), why, when(context));
  }

  private Decision move(Order order, @Nullable Payment known, DecisionContext context) {
    if (amount != null && !Amounts.fits(amount, order.currency())) {
      return Decision.no(amountRefused(order, amount));
    }
    Money money = amount == null ? usual(order, known) : Amounts.parse(amount, order.currency());
    if (amount == null && !money.isPositive()) return refuse("payment.nothing-due", order, known);
    if (!money.isPositive() || !Amounts.isWithinBounds(order.paid().plus(money))) {
      return Decision.no(amountRefused(order, money));
    }
    boolean capturesPromise =
        progress == PaymentState.CAPTURED
            && known != null
            && known.state() == PaymentState.AUTHORIZED;
    if (capturesPromise && money.isGreaterThan(open(order, known))) {
      Rejection tooMuch = Rejection.of("payment.exceeds-authorized", order);
      return Decision.no(tooMuch.with("asked", money).with("open", open(order, known)));
    }
    return capturing(order, known, money, context).then(moved(order, known, money, context));
  }

  private Decision.Yes capturing(
      Order order, @Nullable Payment known, Money money, DecisionContext context) {
    boolean asked =
        progress == PaymentState.CAPTURED
            && known != null
            && order
                .paymentLedger()
                .open(Kind.CAPTURE, known.number())
                .filter(one -> one.amount().equals(money))
                .isPresent();
    return asked ? settled(Kind.CAPTURE, order, known, context) : Decision.on(order, context);
  }

  private static Money usual(Order order, @Nullable Payment known) {
    Money open = open(order, known);
    return open.isPositive() ? open : order.balance();
  }

  private static Money open(Order order, @Nullable Payment known) {
    return known == null ? Money.zero(order.currency()) : known.open().plus(known.pending());
  }

  private OrderEvent moved(
      Order order, @Nullable Payment known, Money money, DecisionContext context) {
    int number = number(order, known);
    return switch (progress) {
      case PENDING -> new PaymentPending(number, method(known), money, when(context));
      case AUTHORIZED -> new PaymentAuthorized(number, method(known), money, when(context));
      default -> new PaymentCaptured(number, method(known), money, ownName(), when(context));
    };
  }

  private @Nullable String ownName() {
    return Objects.equals(capture, reference) ? null : capture;
  }

  private PaymentMethod method(@Nullable Payment known) {
    Tender kept = known == null ? tender : known.method().tender();
    return new PaymentMethod(provider, reference, label, kept);
  }

  private Instant when(DecisionContext context) {
    return Guards.kept(at, context.now());
  }

  private static int number(Order order, @Nullable Payment known) {
    return known == null ? order.paymentLedger().nextNumber() : known.number();
  }

  private static Rejection amountRefused(Order order, Object asked) {
    return Rejection.of("payment.amount", order)
        .with("asked", asked)
        .with("currency", order.currency().getCode());
  }

  private Decision refuse(String refusal, Order order, @Nullable Payment known) {
    String state = known == null ? "unknown" : known.state().name();
    return Decision.no(
        Rejection.of(refusal, order)
            .with("provider", provider)
            .with("reference", reference == null ? "" : reference)
            .with("state", state));
  }
}
