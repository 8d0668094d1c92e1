package dev.orderwell.payments.spi;

import java.util.Set;

/**
 * One payment company, seen from the library. Implementations are thread-safe, keep no order state
 * and are called outside any database transaction.
 *
 * <pre>{@code
 * final class AcmePayments implements PaymentProvider {
 *   public String id() { return "acme"; }
 *   public Set<Capability> capabilities() { return Set.of(Capability.VOID, Capability.REFUND); }
 *   public PaymentOutcome voidAuthorization(VoidCall call) {
 *     return outcome(acme.release(call.reference(), call.key()), call.amount());
 *   }
 *   public PaymentOutcome refund(RefundCall call) {
 *     return outcome(acme.refund(call.reference(), call.amount(), call.key()), call.amount());
 *   }
 *   private static PaymentOutcome outcome(AcmeReply reply, Money amount) {
 *     if (reply.later()) return new PaymentOutcome.Pending(reply.id());
 *     return reply.ok()
 *         ? new PaymentOutcome.Succeeded(reply.id(), amount, reply.at())
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

  /**
   * Gives money back. Repeating a key returns the first answer and moves no money (P2); keys of
   * voids and refunds are of one space. Without {@link Capability#REFUND} this is never called
   * (P1).
   *
   * @param call what to pay back on which payment
   * @return what is known now; anything thrown, and {@code null}, counts as unknown (P3)
   */
  PaymentOutcome refund(RefundCall call);
}
