package dev.orderwell.testkit;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A provider that keeps what it is asked and answers as it is told; without being told everything
 * succeeds. It moves no money, and does not remember its answers by key: that is what a test wants
 * to see. Thread-safe.
 *
 * <pre>{@code
 * ScriptedPayments acme =
 *     ScriptedPayments.called("acme").answers(new PaymentOutcome.NotSent("line is down"));
 * Orders orders = Fixtures.builder().payments(acme).build();
 * }</pre>
 */
public final class ScriptedPayments implements PaymentProvider {
  private final Script<VoidCall, PaymentOutcome> voids =
      new Script<>(
          call -> new PaymentOutcome.Succeeded("void_" + call.key(), call.amount(), Fixtures.NOW));
  private final Script<RefundCall, PaymentOutcome> refunds =
      new Script<>(
          call ->
              new PaymentOutcome.Succeeded("refund_" + call.key(), call.amount(), Fixtures.NOW));
  private final String id;
  private final Set<Capability> capabilities;

  private ScriptedPayments(String id, Set<Capability> capabilities) {
    this.id = id;
    this.capabilities = capabilities;
  }

  /**
   * A provider that can do all there is.
   *
   * @param id the provider's id
   * @return a provider
   */
  public static ScriptedPayments called(String id) {
    return new ScriptedPayments(id, Set.of(Capability.values()));
  }

  /**
   * A provider that can do some things only; it must not be asked for others (P1).
   *
   * @param id the provider's id
   * @param capabilities what it can do, perhaps nothing
   * @return a provider
   */
  public static ScriptedPayments called(String id, Set<Capability> capabilities) {
    return new ScriptedPayments(id, Set.copyOf(capabilities));
  }

  /**
   * Says what the next voids are answered with, one each, after those said before.
   *
   * @param outcomes in order
   * @return this
   */
  public ScriptedPayments answers(PaymentOutcome... outcomes) {
    for (PaymentOutcome outcome : outcomes) voids.then(call -> outcome);
    return this;
  }

  /**
   * Works out what the next void is answered with. It may return null or throw, as a bad provider
   * would.
   *
   * @param answer to one call
   * @return this
   */
  public ScriptedPayments answers(Function<VoidCall, @Nullable PaymentOutcome> answer) {
    voids.then(answer);
    return this;
  }

  /**
   * Lets the next void fail.
   *
   * @param failure what is thrown
   * @return this
   */
  public ScriptedPayments throwing(RuntimeException failure) {
    return answers(
        call -> {
          throw failure;
        });
  }

  /**
   * Says what the next refunds are answered with, one each, after those said before.
   *
   * @param outcomes in order
   * @return this
   */
  public ScriptedPayments answersRefunds(PaymentOutcome... outcomes) {
    for (PaymentOutcome outcome : outcomes) refunds.then(call -> outcome);
    return this;
  }

  /**
   * Works out what the next refund is answered with. It may return null or throw, as a bad provider
   * would.
   *
   * @param answer to one call
   * @return this
   */
  public ScriptedPayments answersRefunds(Function<RefundCall, @Nullable PaymentOutcome> answer) {
    refunds.then(answer);
    return this;
  }

  /**
   * The refunds that the provider was asked for.
   *
   * @return in order, each try by itself
   */
  public List<RefundCall> refunds() {
    return refunds.calls();
  }

  /**
   * The voids that the provider was asked for.
   *
   * @return in order, each try by itself
   */
  public List<VoidCall> calls() {
    return voids.calls();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<Capability> capabilities() {
    return capabilities;
  }

  @Override
  @SuppressWarnings("NullAway") // a bad provider returns null, and the library has to bear it (P3)
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return voids.answer(call);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public PaymentOutcome refund(RefundCall call) {
    return refunds.answer(call);
  }
}
