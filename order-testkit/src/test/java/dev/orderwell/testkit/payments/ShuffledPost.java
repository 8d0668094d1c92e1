package dev.orderwell.testkit.payments;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.Money;

/** A shop and its company, whose messages come late, in any order and any number of times. */
final class ShuffledPost implements AutoCloseable {
  private static final String COMPANY = "acme-pay";
  private static final Money PAID = Money.parse("EUR 57.40");
  private static final Money ELSEWHERE = Money.parse("EUR 1.10");

  /** What happens at the company, or is asked of it. */
  enum Step {
    REFUND,
    REFUND_AND_LOSE_THE_ANSWER,
    REFUND_ELSEWHERE,
    DISPUTE,
    SUCCEED,
    FAIL,
    FETCH_BACK,
    WAIT
  }

  private final SettableClock clock = SettableClock.at(Fixtures.NOW);
  private final SimulatedPayments company =
      SimulatedPayments.builder(COMPANY).clock(clock).asynchronousRefunds().build();
  private final Orders orders = Fixtures.builder().clock(clock).payments(company).build();
  private final String payment = company.sandbox().captured(PAID);
  private final OrderId id = orders.place(ANA, Fixtures.teeAndMug().build()).id();
  private final List<RawWebhook> bag = new ArrayList<>();
  private final Random dice;

  ShuffledPost(long seed) {
    dice = new Random(seed);
    orders.execute(ANA, id, RecordPayment.captured(COMPANY, payment));
  }

  void play(List<Step> steps) {
    for (Step step : steps) {
      play(step);
      collect();
      for (int times = dice.nextInt(3); times > 0 && !bag.isEmpty(); times--) deliver();
    }
    while (!bag.isEmpty()) deliver();
    for (int day = 0; day < 10; day++) later(Duration.ofDays(1));
  }

  private void play(Step step) {
    switch (step) {
      case REFUND -> refund();
      case REFUND_AND_LOSE_THE_ANSWER -> {
        company.sandbox().next(Fault.TIME_OUT_AFTER);
        refund();
      }
      case REFUND_ELSEWHERE -> company.sandbox().refundOutside(payment, ELSEWHERE);
      case DISPUTE -> company.sandbox().dispute(payment, ELSEWHERE);
      case SUCCEED -> decide(Lookup.State.PENDING, true);
      case FAIL -> decide(Lookup.State.PENDING, false);
      case FETCH_BACK -> decide(Lookup.State.SUCCEEDED, false);
      case WAIT -> later(Duration.ofMinutes(dice.nextInt(90)));
    }
  }

  private void refund() {
    orders.execute(ANA, id, NewRefund.goodwill("3.00").issue());
  }

  private void decide(Lookup.State before, boolean succeeds) {
    Optional<BookEntry> one = book().stream().filter(it -> it.state() == before).findFirst();
    one.ifPresent(it -> company.sandbox().decide(it.reference(), succeeds));
  }

  /** Each up to three times. */
  private void collect() {
    for (RawWebhook message : company.sandbox().sent()) {
      for (int times = dice.nextInt(3); times >= 0; times--) bag.add(message);
    }
  }

  private void deliver() {
    RawWebhook message = bag.remove(dice.nextInt(bag.size()));
    orders.webhooks().take(COMPANY, message);
  }

  private void later(Duration time) {
    clock.advance(time);
    orders.instructions().run(CRON, 100);
  }

  /** The company's own. */
  List<BookEntry> book() {
    return company.sandbox().book(payment);
  }

  Order order() {
    return (Order) orders.find(ANA, id).orElseThrow();
  }

  int parked() {
    return orders.webhooks().parked(ANA, 100).size();
  }

  static Money worth(long disputes) {
    return ELSEWHERE.multipliedBy(disputes);
  }

  @Override
  public void close() {
    orders.close();
  }
}
