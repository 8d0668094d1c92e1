package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordOperation;
import dev.orderwell.instruction.Instruction.LookUp;
import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of what nobody knows, or of what the provider wanted to decide later (P4,
 * P5, P10): after five minutes, an hour, then daily; in the end people have to look.
 */
final class LookingUp implements Errand<LookUp> {
  private static final int MOST_TRIES = 7;
  private static final int MOST_TRIES_OF_PENDING = 32;

  private final Environment environment;
  private final OrderStore store;
  private final Bookkeeper bookkeeper;

  LookingUp(Environment environment, OrderStore store, Bookkeeper bookkeeper) {
    this.environment = environment;
    this.store = store;
    this.bookkeeper = bookkeeper;
  }

  @Override
  public int mostTries() {
    return MOST_TRIES_OF_PENDING;
  }

  @Override
  public Instant next(PendingInstruction listed, Instant now) {
    return now.plus(listed.tries() == 0 ? Duration.ofHours(1) : Duration.ofDays(1));
  }

  @Override
  public Optional<Instant> notBefore(PendingInstruction listed, LookUp asked) {
    return environment.calls().notBefore(asked.provider());
  }

  @Override
  public Optional<OrderCommand> carryOut(PendingInstruction claimed, LookUp asked) {
    Order order = store.find(claimed.shop(), claimed.id().order()).orElseThrow();
    ProviderRequest request = order.request(asked.operation()).orElse(null);
    if (request == null || isDecided(request, asked)) {
      store.drop(claimed);
      return Optional.empty();
    }
    Case open = new Case(claimed, asked, order, request, environment.now());
    Optional<OrderCommand> known = known(open);
    if (known.isPresent() || !open.isLast()) return known;
    return Optional.of(open.givenUp());
  }

  /** A contradiction is looked up whatever the state is. */
  private static boolean isDecided(ProviderRequest request, LookUp asked) {
    boolean open =
        request.state() == OperationState.PENDING || request.state() == OperationState.UNKNOWN;
    return !open && asked.notBefore() != null;
  }

  private Optional<OrderCommand> known(Case open) {
    PaymentProvider provider = environment.providers().get(open.request().via().provider());
    Capabilities able = provider == null ? null : environment.able(provider);
    if (provider == null || able == null || open.request().via().reference() == null) {
      return Optional.empty();
    }
    return able.can().contains(Capability.LOOKUP)
        ? lookedUp(provider, able, open)
        : unanswered(provider, able, open);
  }

  private Optional<OrderCommand> lookedUp(PaymentProvider provider, Capabilities able, Case open) {
    ProviderRequest request = open.request();
    Lookup lookup =
        environment
            .calls()
            .lookUp(
                provider,
                new LookupCall(open.call(), request.reference(), request.operation().at()));
    if (lookup instanceof Lookup.Found found) return Optional.ofNullable(open.found(found));
    if (lookup instanceof Lookup.NotFound missing && open.isUnknown()) {
      return open.isWithin(able) ? sentAgain(provider, open) : missed(missing, able, open);
    }
    if (lookup instanceof Lookup.Unavailable later) put(open, later.retryAfter());
    return Optional.empty();
  }

  private void put(Case open, @Nullable Duration after) {
    PendingInstruction claimed = open.claimed();
    if (after == null || after.compareTo(Duration.ofDays(7)) > 0) return;
    Instant earliest = open.now().plus(after);
    if (earliest.isAfter(claimed.due())) store.postpone(claimed, earliest);
  }

  /** Nobody can be asked: within the key's life the call itself is the question. */
  private Optional<OrderCommand> unanswered(
      PaymentProvider provider, Capabilities able, Case open) {
    if (!open.isUnknown()) return Optional.empty();
    if (open.isWithin(able)) return sentAgain(provider, open);
    return Optional.of(open.answered().to(OperationState.MANUAL_REVIEW, null, open.why()));
  }

  private Optional<OrderCommand> sentAgain(PaymentProvider provider, Case open) {
    return Optional.ofNullable(
        open.answered().again(environment.calls().ask(provider, open.call())));
  }

  private Optional<OrderCommand> missed(Lookup.NotFound missing, Capabilities able, Case open) {
    if (!open.isPastWindow(able)) return Optional.empty();
    if (missing.authoritative() || open.wasMissedBefore()) {
      return Optional.of(open.answered().to(OperationState.FAILED, null, "not found"));
    }
    bookkeeper.note(open.claimed(), open.answered().to(OperationState.UNKNOWN, null, open.why()));
    return Optional.empty();
  }

  /** One request that nobody knows the end of. */
  private record Case(
      PendingInstruction claimed, LookUp asked, Order order, ProviderRequest request, Instant now) {
    private static final Duration APART = Duration.ofMinutes(10);

    Answered answered() {
      return new Answered(request, now);
    }

    /** What is in the provider's books stands against all that was said before. */
    @Nullable OrderCommand found(Lookup.Found found) {
      RecordOperation known = answered().found(found);
      return known == null ? null : known.overrules();
    }

    /** What contradicts and cannot be looked up is believed, as of those that cannot be asked. */
    OrderCommand givenUp() {
      return switch (request.state()) {
        case SUCCEEDED -> answered().to(OperationState.FAILED, null, why()).overrules();
        case FAILED -> answered().to(OperationState.SUCCEEDED, null, null).overrules();
        default -> answered().to(OperationState.MANUAL_REVIEW, null, why());
      };
    }

    boolean isUnknown() {
      return request.state() == OperationState.UNKNOWN;
    }

    boolean isLast() {
      boolean pending = request.state() == OperationState.PENDING;
      return claimed.tries() >= (pending ? MOST_TRIES_OF_PENDING : MOST_TRIES);
    }

    String why() {
      String why = request.detail();
      return why == null ? "undecided" : why;
    }

    /** Half of the key's life, so that what is on its way still finds it remembered (P4). */
    boolean isWithin(Capabilities able) {
      return now.isBefore(lastSent(able));
    }

    /** After it no call under this key is sent any more. */
    private Instant lastSent(Capabilities able) {
      Duration life = able.keyLifetime();
      Instant begun = request.operation().at();
      return life == null ? begun : begun.plus(life.dividedBy(2));
    }

    /** Whether what was sent last would show by now (P5). */
    boolean isPastWindow(Capabilities able) {
      Instant inDoubt = asked.notBefore() == null ? now : asked.notBefore();
      Instant sent = inDoubt.isAfter(lastSent(able)) ? inDoubt : lastSent(able);
      return !now.isBefore(sent.plus(able.authoritativeAfter()));
    }

    boolean wasMissedBefore() {
      Instant missed = request.operation().missedAt();
      return missed != null && !now.isBefore(missed.plus(APART));
    }

    PaymentCall call() {
      return ProviderCalls.call(request, order);
    }
  }
}
