package dev.orderwell.engine;

import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Calls providers in threads of their own, so that whoever waits is free again after the deadline
 * even if the plug-in is not (P9). Threads are made when they are needed, and end when they are
 * not.
 */
final class ProviderCalls implements AutoCloseable {
  static final Duration DEADLINE = Duration.ofSeconds(30);

  /** So many calls may hang at once, of all providers; then nobody is asked. */
  private static final int MOST_THREADS = 256;

  private final AtomicInteger count = new AtomicInteger();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0, MOST_THREADS, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);
  private final Map<String, Breaker> breakers = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration deadline;

  ProviderCalls(Clock clock, Duration deadline) {
    this.clock = clock;
    this.deadline = deadline;
  }

  private Thread thread(Runnable task) {
    Thread thread = new Thread(task, "orderwell-provider-" + count.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** When a provider that does not answer may be asked again; empty if now. */
  Optional<Instant> notBefore(String provider) {
    return breaker(provider).openUntil(clock.instant());
  }

  PaymentOutcome ask(PaymentProvider provider, PaymentCall call) {
    if (!isLet(provider)) return new PaymentOutcome.NotSent("left alone for now");
    PaymentOutcome outcome =
        answer(
            provider,
            call.key(),
            () -> sent(provider, call),
            PaymentOutcome.Unknown::new,
            PaymentOutcome.NotSent::new);
    boolean silent =
        outcome instanceof PaymentOutcome.Unknown || outcome instanceof PaymentOutcome.NotSent;
    note(provider, silent);
    return outcome;
  }

  private static PaymentOutcome sent(PaymentProvider provider, PaymentCall call) {
    if (call instanceof RefundCall refund) return provider.refund(refund);
    if (call instanceof CaptureCall capture) return provider.capture(capture);
    return provider.voidAuthorization((VoidCall) call);
  }

  Lookup lookUp(PaymentProvider provider, LookupCall call) {
    if (!isLet(provider)) return new Lookup.Unavailable(null);
    Lookup lookup =
        answer(
            provider,
            call.about().key(),
            () -> provider.lookUp(call),
            why -> new Lookup.Unavailable(null),
            why -> new Lookup.Unavailable(null));
    note(provider, lookup instanceof Lookup.Unavailable);
    return lookup;
  }

  private boolean isLet(PaymentProvider provider) {
    return breaker(provider.id()).lets(clock.instant());
  }

  private void note(PaymentProvider provider, boolean silent) {
    Breaker breaker = breaker(provider.id());
    if (silent) {
      breaker.failed(clock.instant());
    } else {
      breaker.answered();
    }
  }

  private Breaker breaker(String provider) {
    return breakers.computeIfAbsent(provider, id -> new Breaker());
  }

  private <T> T answer(
      PaymentProvider provider,
      String key,
      Callable<T> call,
      Function<String, T> unknown,
      Function<String, T> notSent) {
    Future<T> running;
    try {
      running = threads.submit(call);
    } catch (RejectedExecutionException e) {
      return notSent.apply(threads.isShutdown() ? "closed" : "too many calls hang");
    }
    return awaited(provider, key, running, unknown);
  }

  private <T> T awaited(
      PaymentProvider provider, String key, Future<T> running, Function<String, T> unknown) {
    try {
      T answer = running.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
      return answer == null ? unknown.apply("null") : answer;
    } catch (ExecutionException e) {
      return unknown.apply(Plugins.failed("provider", provider.id(), key, cause(e)));
    } catch (TimeoutException e) {
      running.cancel(true);
      return unknown.apply(Plugins.failed("provider", provider.id(), key, e));
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      return unknown.apply(Plugins.failed("provider", provider.id(), key, e));
    }
  }

  private static Throwable cause(ExecutionException e) {
    return Objects.requireNonNullElse(e.getCause(), e);
  }

  /** What a request asks a provider for. */
  static PaymentCall call(ProviderRequest request, Order order) {
    String key = request.operation().key();
    String payment = Objects.requireNonNull(request.via().reference());
    String name = order.number().map(OrderNumber::value).orElseGet(() -> order.id().toString());
    return switch (request.kind()) {
      case REFUND -> new RefundCall(key, payment, request.amount(), name);
      case CAPTURE -> new CaptureCall(key, payment, request.amount(), request.last(), name);
      case VOID -> new VoidCall(key, payment, request.amount(), name);
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
