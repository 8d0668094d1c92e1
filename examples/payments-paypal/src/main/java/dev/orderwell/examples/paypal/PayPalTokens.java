package dev.orderwell.examples.paypal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The access token, fetched when it is needed and kept until shortly before it expires. */
final class PayPalTokens {
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final Function<Deadline, PayPalReply> fetch;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicReference<@Nullable Token> token = new AtomicReference<>();

  PayPalTokens(Function<Deadline, PayPalReply> fetch, Clock clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  private record Token(String text, Instant until) {}

  /** Empty hands are no reason to think that anything was sent. */
  static final class NoToken extends Exception {
    private static final long serialVersionUID = 1L;

    NoToken(String why) {
      super(why);
    }
  }

  String current(Deadline deadline) throws NoToken {
    try {
      if (!lock.tryLock(deadline.left(), TimeUnit.NANOSECONDS)) throw new NoToken("no token yet");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoToken("interrupted before PayPal was asked");
    }
    try {
      return held(deadline);
    } finally {
      lock.unlock();
    }
  }

  private String held(Deadline deadline) throws NoToken {
    Token now = token.get();
    if (now == null || !clock.instant().isBefore(now.until())) now = fetched(deadline);
    token.set(now);
    return now.text();
  }

  private Token fetched(Deadline deadline) throws NoToken {
    Instant asked = clock.instant();
    PayPalReply reply = fetch.apply(deadline);
    if (reply instanceof PayPalReply.Told told) return read(told.resource(), asked);
    throw new NoToken(why(reply));
  }

  private static Token read(PayPalResource resource, Instant asked) throws NoToken {
    String text = resource.text("access_token").orElse("");
    if (text.isEmpty()) throw new NoToken("PayPal gave no access token");
    long seconds = resource.json().path("expires_in").asLong(0);
    return new Token(text, asked.plusSeconds(seconds).minus(MARGIN));
  }

  private static String why(PayPalReply reply) {
    if (reply instanceof PayPalReply.NotSent unsent) return unsent.why();
    if (reply instanceof PayPalReply.Refused refused) {
      return "PayPal gave no access token: " + refused.code();
    }
    return "PayPal gave no access token";
  }

  /** Forgets a token that PayPal does not take, unless another is there by now. */
  void drop(String refused) {
    Token now = token.get();
    if (now != null && now.text().equals(refused)) token.compareAndSet(now, null);
  }
}
