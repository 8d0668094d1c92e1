package dev.orderwell.examples.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.testkit.payments.Fault;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stripe-java, and the JDK's client under it, log at the finest level. */
class StripeLogTest {
  private static final Money TEN = Money.parse("EUR 10.00");
  private static final Logger ROOT = Logger.getLogger("");

  /** Of what is asked and answered. */
  private static final List<String> TOLD_TO_NOBODY =
      List.of(StripeServer.API_KEY, StripeServer.WEBHOOK_SECRET, "key-1", "\"re_", "amount");

  private final Level before = ROOT.getLevel();
  private final List<Handler> handlers = List.of(ROOT.getHandlers());
  private final Recording log = new Recording();
  private final StripeServer stripe = new StripeServer();
  private final StripePayments payments = stripe.payments();

  private static final class Recording extends Handler {
    final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      told.add(record.getLoggerName() + ": " + record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    handlers.forEach(ROOT::removeHandler);
    ROOT.addHandler(log);
    ROOT.setLevel(Level.ALL);
  }

  @AfterEach
  void end() {
    ROOT.setLevel(before);
    ROOT.removeHandler(log);
    handlers.forEach(ROOT::addHandler);
    stripe.close();
  }

  @Test
  void P12_nothingIsLoggedOfACallOrItsAnswer() {
    askAll();
    stripe.faults().forEach(this::askAt);
    stripe.sent().forEach(payments::read);
    assertThat(log.told)
        .noneMatch(it -> it.startsWith("Stripe: "))
        .noneMatch(it -> TOLD_TO_NOBODY.stream().anyMatch(it::contains));
  }

  private void askAt(Fault fault) {
    stripe.next(fault);
    askAll();
  }

  private void askAll() {
    RefundCall refund = new RefundCall("key-1", stripe.captured(TEN), TEN, "A-17");
    payments.refund(refund);
    payments.lookUp(new LookupCall(refund, null, Instant.now()));
    payments.capture(new CaptureCall("key-2", stripe.authorized(TEN), TEN, true, "A-17"));
    payments.voidAuthorization(new VoidCall("key-3", stripe.authorized(TEN), TEN, "A-17"));
  }

  @Test
  void aNoticeOfStripeIsLogged() {
    stripe.notice("This version of the API ends soon.");
    payments.refund(new RefundCall("key-1", stripe.captured(TEN), TEN, "A-17"));
    assertThat(log.told).contains("Stripe: This version of the API ends soon.");
  }
}
