package dev.orderwell.payments.spi;

/**
 * One payment company, seen from the library. Implementations are thread-safe, keep no order state
 * and are called outside any database transaction, in a thread of the library: what a host keeps in
 * thread-locals is not there.
 *
 * <pre>{@code
 * final class AcmePayments implements PaymentProvider {
 *   public String id() { return "acme"; }
 *   public Capabilities capabilities() {
 *     return Capabilities.of(Capability.REFUND, Capability.PARTIAL_REFUND, Capability.LOOKUP)
 *         .keys(Duration.ofHours(24), 255);
 *   }
 *   public PaymentOutcome refund(RefundCall call) {
 *     AcmeReply reply = acme.refund(call.payment(), call.amount(), call.key());
 *     if (reply.later()) return new PaymentOutcome.Pending(reply.id());
 *     return reply.ok()
 *         ? new PaymentOutcome.Succeeded(reply.id(), reply.amount(), reply.at())
 *         : new PaymentOutcome.Declined(reply.code());
 *   }
 *   public Lookup lookUp(LookupCall call) {
 *     return acme.find(call.about().key())
 *         .<Lookup>map(it -> Lookup.Found.one(operation(it)))
 *         .orElse(new Lookup.NotFound(false));
 *   }
 *   …
 * }
 * Orders orders = Orders.inMemory().payments(new AcmePayments()).build();
 * }</pre>
 *
 * <p>The rules, each of them a group of checks in {@code PaymentProviderContract} of order-testkit:
 *
 * <ul>
 *   <li><b>P1</b> Only what {@link #capabilities} declares is asked for; the rest answers {@link
 *       PaymentOutcome.Unsupported}.
 *   <li><b>P2</b> A key has one effect. The same call again, from another thread too, gets the
 *       first answer again and moves nothing; the same key with another payment or amount is
 *       refused.
 *   <li><b>P3</b> What is not certain is {@link PaymentOutcome.Unknown}; so is anything thrown,
 *       {@code null}, and an answer that takes longer than 30 seconds. {@link
 *       PaymentOutcome.NotSent} is said by the plug-in itself, and never as a guess.
 *   <li><b>P4</b> The library sends a call again only within half of {@link
 *       Capabilities#keyLifetime}, else it looks it up. Without keys and without {@link
 *       Capability#LOOKUP} it never sends it again.
 *   <li><b>P5</b> {@link Lookup.NotFound} is authoritative only if the operation cannot appear any
 *       more.
 *   <li><b>P6</b> {@link #read} verifies before it reads, over the raw bytes; an event has the same
 *       id each time.
 *   <li><b>P7</b> Amount and currency of an answer are those the company has told, not those that
 *       were asked for.
 *   <li><b>P8</b> Events tell also what was not asked for here: refunds made on the company's own
 *       pages, disputes.
 *   <li><b>P9</b> A call ends in time, and when its thread is interrupted.
 *   <li><b>P12</b> References and codes have at most 200 characters, and are never a secret, a card
 *       number or anything personal; nor is anything that is logged or thrown.
 * </ul>
 */
public interface PaymentProvider {
  /**
   * Short, lower case and never changed: it is stored with every payment.
   *
   * @return for example {@code "acme"}; up to 32 letters, digits and hyphens
   */
  String id();

  /**
   * What this company can do; the library asks for nothing else (P1).
   *
   * @return always the same
   */
  Capabilities capabilities();

  /**
   * Gives money back.
   *
   * @param call what to pay back on which payment
   * @return what is known now
   */
  default PaymentOutcome refund(RefundCall call) {
    return new PaymentOutcome.Unsupported();
  }

  /**
   * Takes money that was authorised.
   *
   * @param call what to take on which payment
   * @return what is known now
   */
  default PaymentOutcome capture(CaptureCall call) {
    return new PaymentOutcome.Unsupported();
  }

  /**
   * Lets go of what is authorised and was not taken.
   *
   * @param call on which payment
   * @return what is known now
   */
  default PaymentOutcome voidAuthorization(VoidCall call) {
    return new PaymentOutcome.Unsupported();
  }

  /**
   * Tells what became of an operation, without changing anything.
   *
   * @param call which operation
   * @return what is known of it
   */
  default Lookup lookUp(LookupCall call) {
    return new Lookup.Unavailable(null);
  }

  /**
   * Verifies a message that came in under this provider's name, and reads it. What it tells and the
   * library does not need is left out.
   *
   * @param webhook as it came in
   * @return what it tells, if it is the provider's
   */
  default WebhookReading read(RawWebhook webhook) {
    return new WebhookReading.Rejected("this provider sends no messages");
  }
}
