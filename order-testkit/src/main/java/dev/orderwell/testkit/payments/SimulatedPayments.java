package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.payments.spi.WebhookReading;
import java.time.Clock;
import java.time.Duration;

/**
 * A payment company in memory, and the provider that talks to it. It keeps a book, remembers keys
 * for as long as it declares, signs its messages, and makes the mistakes that it is told to make:
 * with it a shop tries what it does when a payment goes wrong. References are counted, so the same
 * calls have the same answers. Thread-safe. It passes {@link PaymentProviderContract}.
 *
 * <pre>{@code
 * SimulatedPayments acme = SimulatedPayments.called("acme");
 * Orders orders = Orders.inMemory().payments(acme).build();
 * String payment = acme.sandbox().captured(Money.of(EUR, 40));
 * acme.sandbox().next(Fault.TIME_OUT_AFTER);
 * // … the refund's answer is lost, and the library has to find out
 * assertThat(acme.sandbox().book(payment)).hasSize(1);
 * }</pre>
 *
 * <p>Nothing here waits. A request or an answer that is lost ends in a {@link SimulatedFailure} at
 * once, unless it was built as {@link Builder#hanging}; so does a connection that breaks and an
 * answer that cannot be read. An empty answer is {@code null}, as a careless plug-in would give it.
 */
public final class SimulatedPayments implements PaymentProvider {
  private final SimulatedTerms terms;
  private final SimulatedBook book;
  private final SimulatedMessages messages;
  private final SimulatedLine line;
  private final ProviderSandbox sandbox;

  private SimulatedPayments(SimulatedTerms terms) {
    this.terms = terms;
    this.messages = new SimulatedMessages(terms.clock());
    this.book = new SimulatedBook(terms, messages);
    this.line = new SimulatedLine(book, terms.hanging());
    this.sandbox = new SimulatedSandbox(book, messages, line);
  }

  /**
   * A company that can do all there is, remembers keys for a day, and keeps the time of the system.
   *
   * @param id the provider's id
   * @return a provider
   */
  public static SimulatedPayments called(String id) {
    return builder(id).build();
  }

  /**
   * A company that can do less, or does it in its own way.
   *
   * @param id the provider's id
   * @return a builder that begins with what {@link #called} has
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * The company's own side: its book, its faults, its messages.
   *
   * @return always the same
   */
  public ProviderSandbox sandbox() {
    return sandbox;
  }

  /**
   * Lets the next call that wants to change something take place, and the plug-in then throw.
   *
   * @param thrown a runtime exception or an error
   */
  public void throwsNext(Throwable thrown) {
    line.throwsNext(thrown);
  }

  /**
   * What messages are signed with: nothing may tell it (P12).
   *
   * @return a made-up secret
   */
  public String secret() {
    return SimulatedMessages.SECRET;
  }

  @Override
  public String id() {
    return terms.id();
  }

  @Override
  public Capabilities capabilities() {
    return terms.capabilities();
  }

  @Override
  @SuppressWarnings("NullAway") // a careless plug-in gives null
  public PaymentOutcome refund(RefundCall call) {
    return asked(call, Capability.REFUND);
  }

  @Override
  @SuppressWarnings("NullAway") // a careless plug-in gives null
  public PaymentOutcome capture(CaptureCall call) {
    return asked(call, Capability.CAPTURE);
  }

  @Override
  @SuppressWarnings("NullAway") // a careless plug-in gives null
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return asked(call, Capability.VOID);
  }

  @SuppressWarnings("NullAway") // a careless plug-in gives null
  private PaymentOutcome asked(PaymentCall call, Capability needed) {
    return terms.can(needed) ? line.send(call) : new PaymentOutcome.Unsupported();
  }

  @Override
  public Lookup lookUp(LookupCall call) {
    return terms.can(Capability.LOOKUP) ? book.lookUp(call) : new Lookup.Unavailable(null);
  }

  @Override
  public WebhookReading read(RawWebhook webhook) {
    return terms.can(Capability.WEBHOOKS)
        ? messages.read(webhook)
        : new WebhookReading.Rejected("this provider sends no messages");
  }

  @Override
  public String toString() {
    return "SimulatedPayments[" + id() + "]";
  }

  /**
   * Settles what a simulated company is like.
   *
   * <pre>{@code
   * SimulatedPayments slow =
   *     SimulatedPayments.builder("slow")
   *         .capabilities(Capabilities.of(Capability.REFUND, Capability.LOOKUP))
   *         .clock(clock)
   *         .showsAfter(Duration.ofMinutes(5))
   *         .asynchronousRefunds()
   *         .build();
   * }</pre>
   */
  public static final class Builder {
    private SimulatedTerms terms;

    private Builder(String id) {
      terms =
          new SimulatedTerms(
              id,
              Capabilities.of(Capability.values()).keys(Duration.ofDays(1), 255),
              Clock.systemUTC(),
              Duration.ZERO,
              false,
              false,
              false);
    }

    /**
     * What it can do; what is not declared is not done. Without a lifetime of keys each call is a
     * new operation.
     *
     * @param capabilities instead of those it had
     * @return this
     */
    public Builder capabilities(Capabilities capabilities) {
      terms = terms.capabilities(capabilities);
      return this;
    }

    /**
     * What it takes the time from.
     *
     * @param clock perhaps one that a test sets
     * @return this
     */
    public Builder clock(Clock clock) {
      terms = terms.clock(clock);
      return this;
    }

    /**
     * Look-ups show what it has taken only some time later, by its clock, and a {@link
     * Lookup.NotFound} is authoritative from then on.
     *
     * @param delay how much later; it is declared as {@code authoritativeAfter} too
     * @return this
     */
    public Builder showsAfter(Duration delay) {
      terms = terms.capabilities(terms.capabilities().authoritativeAfter(delay)).showsAfter(delay);
      return this;
    }

    /**
     * Every refund is pending until {@link ProviderSandbox#decide} decides it.
     *
     * @return this
     */
    public Builder asynchronousRefunds() {
      terms = terms.asynchronousRefunds(true);
      return this;
    }

    /**
     * Every capture has a name of its own, and refunds are asked for on it. Without this a capture
     * has the name of its payment.
     *
     * @return this
     */
    public Builder namedCaptures() {
      terms = terms.namedCaptures(true);
      return this;
    }

    /**
     * A request or an answer that is lost leaves its thread waiting until it is interrupted, as a
     * plug-in without a time-out would. Such a provider breaks P9.
     *
     * @return this
     */
    public Builder hanging() {
      terms = terms.hanging(true);
      return this;
    }

    /**
     * The company, with an empty book.
     *
     * @return a new one at each call
     */
    public SimulatedPayments build() {
      return new SimulatedPayments(terms);
    }
  }
}
