package dev.orderwell.command;

import dev.orderwell.money.Amounts;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderAbility;
import dev.orderwell.payment.ProviderRequest.Kind;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Has a provider take what it has promised, or a part of it (S3.17). What came in some other way is
 * recorded with {@link RecordPayment}.
 *
 * <p>Refused: {@code order.not-placed}; {@code payment.unknown}; {@code payment.nothing-open} if
 * nothing is promised, or all of it was asked for; {@code payment.amount} if the amount is not one
 * above zero in the order's currency; {@code payment.exceeds-authorized}; {@code
 * payment.not-capturable} if no provider can be asked, or not for a part.
 *
 * @param payment its number
 * @param amount decimal text, null for all that is promised and was not asked for yet
 */
public record CapturePayment(
    @Min(1) int payment, @Pattern(regexp = Amounts.PATTERN) @Nullable String amount)
    implements OrderCommand {
  /**
   * All that is promised.
   *
   * @param payment its number
   * @return the command
   */
  public static CapturePayment of(int payment) {
    return new CapturePayment(payment, null);
  }

  /**
   * A part of what is promised.
   *
   * @param text decimal text
   * @return a copy
   */
  public CapturePayment amount(String text) {
    return new CapturePayment(payment, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> early = Guards.placed(order);
    if (early.isPresent()) return Decision.no(early.get());
    Payment known = order.paymentLedger().find(payment).orElse(null);
    if (known == null) {
      return Decision.no(Rejection.of("payment.unknown", order).with("payment", payment));
    }
    Money left = Capturing.left(order, known);
    if (!left.isPositive() || known.voiding()) return nothing(order, known);
    if (amount != null && !Amounts.fits(amount, order.currency())) return no(order, amount);
    Money asked = amount == null ? left : Amounts.parse(amount, order.currency());
    if (!asked.isPositive()) return no(order, asked);
    if (asked.isGreaterThan(left)) {
      return Decision.no(
          Rejection.of("payment.exceeds-authorized", order)
              .with("asked", asked)
              .with("open", left));
    }
    return capture(Decision.on(order, context), known, asked);
  }

  private Decision capture(Decision.Yes yes, Payment known, Money asked) {
    ProviderAbility able = Capturing.able(yes, known).orElse(null);
    boolean whole = asked.equals(known.open());
    return able == null || (!whole && !able.partial().contains(Kind.CAPTURE))
        ? Decision.no(
            Rejection.of("payment.not-capturable", yes.order())
                .with("payment", payment)
                .with("provider", known.method().provider()))
        : Capturing.capture(yes, known, asked);
  }

  private static Decision nothing(Order order, Payment known) {
    String reference = known.method().reference();
    return Decision.no(
        Rejection.of("payment.nothing-open", order)
            .with("provider", known.method().provider())
            .with("reference", reference == null ? "" : reference)
            .with("state", known.state().name()));
  }

  private static Decision no(Order order, Object asked) {
    return Decision.no(
        Rejection.of("payment.amount", order)
            .with("asked", asked)
            .with("currency", order.currency().getCode()));
  }
}
