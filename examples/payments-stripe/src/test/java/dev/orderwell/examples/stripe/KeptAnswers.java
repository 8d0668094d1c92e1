package dev.orderwell.examples.stripe;

import dev.orderwell.examples.stripe.StripeServer.Asked;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first answer to each idempotency key. What was not begun, for it is not valid, is not kept.
 */
final class KeptAnswers {
  private final Map<String, Kept> kept = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  /** Holds up the next request while it is under way. */
  private @Nullable Held held;

  private record Kept(String path, Form form, Reply reply) {}

  /** A request that is held up. */
  static final class Held {
    final CountDownLatch arrived = new CountDownLatch(1);
    final CountDownLatch goOn = new CountDownLatch(1);
  }

  synchronized Held holdNext() {
    held = new Held();
    return held;
  }

  /** As after 24 hours. */
  synchronized void forget() {
    kept.clear();
  }

  Reply under(Asked change, Supplier<Reply> effect) {
    String key = String.valueOf(change.key());
    Held holding;
    synchronized (this) {
      Kept first = kept.get(key);
      if (first != null) return again(first, change);
      if (!underWay.add(key)) throw new Refusal(409, "idempotency_error", "idempotency_key_in_use");
      holding = held;
      held = null;
    }
    try {
      if (holding != null) await(holding);
      return keep(key, change, effect.get());
    } finally {
      end(key);
    }
  }

  private static Reply again(Kept first, Asked change) {
    if (first.path.equals(change.path()) && first.form.equals(change.form())) {
      return first.reply.again();
    }
    throw new Refusal(400, "idempotency_error", null);
  }

  private static void await(Held holding) {
    holding.arrived.countDown();
    try {
      holding.goOn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Reply keep(String key, Asked change, Reply reply) {
    kept.put(key, new Kept(change.path(), change.form(), reply));
    return reply;
  }

  private synchronized void end(String key) {
    underWay.remove(key);
  }
}
