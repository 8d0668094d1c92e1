package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordOperation;
import dev.orderwell.instruction.Instruction.AskProvider;
import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payment.ProviderRequest.Kind;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks providers to move money (S0.17). An instruction is claimed by one only, and claimed twice
 * means that perhaps it was sent: then it is looked up, and not sent again from here.
 */
final class AskingProvider implements Errand<AskProvider> {
  private final Environment environment;
  private final OrderStore store;
  private final Bookkeeper bookkeeper;

  AskingProvider(Environment environment, OrderStore store, Bookkeeper bookkeeper) {
    this.environment = environment;
    this.store = store;
    this.bookkeeper = bookkeeper;
  }

  /** It is never among the dead letters: from there it would look as if it was not sent yet. */
  @Override
  public int mostTries() {
    return Integer.MAX_VALUE;
  }

  /**
   * What was not sent waits while its provider does not answer; the first time it is noted instead,
   * so that it can be taken back. A void must not overtake a capture.
   */
  @Override
  public Optional<Instant> notBefore(PendingInstruction listed, AskProvider asked) {
    if (listed.tries() > 0) return Optional.empty();
    if (isBehind(listed, asked)) return Optional.of(environment.now().plus(Errand.pause(1)));
    return asked.notBefore() == null
        ? Optional.empty()
        : environment.calls().notBefore(asked.provider());
  }

  private boolean isBehind(PendingInstruction listed, AskProvider asked) {
    if (asked.kind() == Kind.REFUND) return false;
    Order order = order(listed);
    return order
        .request(asked.operation())
        .filter(request -> order.paymentLedger().isAnyOpenBefore(request))
        .isPresent();
  }

  @Override
  public Optional<OrderCommand> carryOut(PendingInstruction claimed, AskProvider asked) {
    Order order = order(claimed);
    ProviderRequest request = order.request(asked.operation()).orElse(null);
    if (request == null || !isToBeSent(request)) return moot(claimed);
    Answered answered = new Answered(request, environment.now());
    if (claimed.tries() > 1) return Optional.of(answered.unknown("the answer was lost"));
    PaymentProvider provider = able(request).orElse(null);
    if (provider == null) return Optional.of(nobody(answered));
    if (!isBegun(claimed, request)) return moot(claimed);
    if (isLate(claimed)) return Optional.empty();
    PaymentOutcome outcome = environment.calls().ask(provider, ProviderCalls.call(request, order));
    return Optional.of(new Answered(request, environment.now()).first(outcome));
  }

  /** Whoever claims it next must not be asking while this one still is (P9). */
  private boolean isLate(PendingInstruction claimed) {
    return environment.now().plus(ProviderCalls.DEADLINE).isAfter(claimed.due());
  }

  /** Something else has told in the meantime, or somebody has taken it back. */
  private Optional<OrderCommand> moot(PendingInstruction claimed) {
    store.drop(claimed);
    return Optional.empty();
  }

  private static boolean isToBeSent(ProviderRequest request) {
    return request.state() == OperationState.SENDING || request.state() == OperationState.NOT_SENT;
  }

  /** Nothing was sent: there is nobody who could do it. */
  private static OrderCommand nobody(Answered answered) {
    ProviderRequest request = answered.request();
    return answered.to(
        request.kind() == Kind.REFUND ? OperationState.FAILED : OperationState.AWAITING_HAND,
        null,
        "no such provider: " + request.via().provider());
  }

  /** What may be taken back until it is sent is under way again before it is: or else it was. */
  private boolean isBegun(PendingInstruction claimed, ProviderRequest request) {
    if (request.state() == OperationState.SENDING) return true;
    OrderCommand begin = RecordOperation.of(request.operation().number(), OperationState.SENDING);
    return bookkeeper.note(claimed, begin).outcome() instanceof Outcome.Accepted;
  }

  private Optional<PaymentProvider> able(ProviderRequest request) {
    return Optional.ofNullable(environment.providers().get(request.via().provider()))
        .filter(provider -> request.via().reference() != null)
        .filter(provider -> Abilities.can(environment.able(provider), request.kind()));
  }

  private Order order(PendingInstruction pending) {
    return store.find(pending.shop(), pending.id().order()).orElseThrow();
  }
}
