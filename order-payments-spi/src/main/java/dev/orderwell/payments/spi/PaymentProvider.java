package dev.orderwell.payments.spi;

import java.util.Set;

/**
 * One payment company, seen from the library. Implementations are thread-safe, keep no order state
 * and are called outside any database transaction.
 *
 * <pre>{@code
 * final class AcmePayments implements PaymentProvider {
 *   public String id() { return "acme"; }
 *   public Set<Capability> capabilities() { return Set.of(Capability.VOID); }
 *   public PaymentOutcome voidAuthorization(VoidCall call) {
 *     AcmeReply reply = acme.release(call.reference(), call.key());
 *     return reply.ok()
 *         ? new PaymentOutcome.Succeeded(reply.id(), call.amount(), reply.at())
 *         : new PaymentOutcome.Declined(reply.code());
 *   }
 * }
 * }</pre>
 */
public interface PaymentProvider {
  /**
   * Short, lower case and never changed: it is stored with every payment.
   *
   * @return for example {@code "acme"}
   */
  String id();

  /**
   * What this company can do; the library asks for nothing else (P1).
   *
   * @return an unchanging set
   */
  Set<Capability> capabilities();

  /**
   * Lets go of an authorised amount. Repeating a key returns the first answer and has one effect
   * (P2).
   *
   * @param call what to let go of
   * @return what is known now; anything thrown, and {@code null}, counts as unknown (P3)
   */
  PaymentOutcome voidAuthorization(VoidCall call);
}
