package dev.orderwell.engine.demo;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;

/**
 * A payment provider that moves no money. It keeps its first answer to each key, as a real one does
 * (P2).
 */
public final class DemoPayments implements PaymentProvider {
  private final Clock clock;
  private final AtomicInteger count = new AtomicInteger();
  private final Map<String, PaymentOutcome> answers = new ConcurrentHashMap<>();

  private DemoPayments(Clock clock) {
    this.clock = clock;
  }

  /**
   * Says yes to everything.
   *
   * @return the provider {@code demo}
   */
  public static DemoPayments approving() {
    return new DemoPayments(Clock.systemUTC());
  }

  @Override
  public String id() {
    return "demo";
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.VOID, Capability.REFUND);
  }

  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return answers.computeIfAbsent(call.key(), key -> yes("void", call.amount()));
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    return answers.computeIfAbsent(call.key(), key -> yes("refund", call.amount()));
  }

  private PaymentOutcome yes(String what, Money amount) {
    String reference = what + "_" + count.incrementAndGet();
    return new PaymentOutcome.Succeeded(reference, amount, clock.instant());
  }
}
