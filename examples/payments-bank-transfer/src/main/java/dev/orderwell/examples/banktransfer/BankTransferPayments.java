package dev.orderwell.examples.banktransfer;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import java.util.regex.Pattern;

/**
 * Payments by bank transfer. Every refund answers what staff has to do; it is done when somebody of
 * the shop says so, with the reference of the transfer (P13).
 *
 * <pre>{@code
 * Orders orders = Orders.on(store).payments(new BankTransferPayments()).build();
 * }</pre>
 *
 * <p>Refunds are declared although no program makes them: without {@link Capability#REFUND} the
 * library never asks, and nobody would read the instructions.
 */
public final class BankTransferPayments implements PaymentProvider {
  private static final Capabilities CAN =
      Capabilities.of(Capability.REFUND, Capability.PARTIAL_REFUND);

  /** An IBAN, or more digits than a reference has: staff may have recorded an account. */
  private static final Pattern ACCOUNT =
      Pattern.compile("[A-Za-z]{2}[0-9]{2}([ -]?[A-Za-z0-9]){11,30}|[0-9]([ -]?[0-9]){8,}");

  /** Payments by bank transfer. */
  public BankTransferPayments() {}

  @Override
  public String id() {
    return "bank-transfer";
  }

  @Override
  public Capabilities capabilities() {
    return CAN;
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    return new PaymentOutcome.ManualRequired(
        "Send %s back to where the payment of order %s came from (%s), and put %s on the transfer."
            .formatted(call.amount(), call.order(), named(call.payment()), call.order()));
  }

  private static String named(String payment) {
    return ACCOUNT.matcher(payment).find() ? "see the bank's statement" : "recorded as " + payment;
  }
}
