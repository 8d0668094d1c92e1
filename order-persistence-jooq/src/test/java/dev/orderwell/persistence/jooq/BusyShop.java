package dev.orderwell.persistence.jooq;

import dev.orderwell.command.PlaceOrder;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.ConflictException;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.OutcomeUnknownException;
import dev.orderwell.identity.OrderId;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Several people at work in one shop, mostly on the same few orders. Each says what is begun before
 * it is sent, and what the answer was after it came; what ends in a fault is sent again under the
 * same id until there is an answer.
 */
final class BusyShop {
  private static final Actor ANA = Actor.staff("ana");
  private static final ShopStep[] STEPS = ShopStep.values();
  private static final int PEOPLE = 4;
  private static final int ORDERS_AT_HAND = 6;

  /** Longer than any server takes to come back. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Orders orders;
  private final Consumer<String> journal;
  private final String run;
  private final long seed;
  private final Queue<Tried> again;
  private final Resending resending;
  private final AtomicInteger renamed = new AtomicInteger();
  private final List<OrderId> atHand = new CopyOnWriteArrayList<>();
  private final List<Thread> people = new ArrayList<>();
  private volatile boolean closing;

  /**
   * A shop that is not open yet.
   *
   * @param run part of all command ids, so never the same twice on one database
   * @param again what an earlier run was not answered to: that comes first
   */
  BusyShop(
      Orders orders,
      Consumer<String> journal,
      String run,
      long seed,
      List<Tried> again,
      Resending resending) {
    this.orders = orders;
    this.journal = journal;
    this.run = run;
    this.seed = seed;
    this.again = new ConcurrentLinkedQueue<>(again);
    this.resending = resending;
  }

  /** Sends again what was not answered, and no more. */
  void finish() {
    for (Tried one = again.poll(); one != null; one = again.poll()) answer(again(one));
  }

  void open() {
    orders.list(ANA, OrderQuery.all().limit(ORDERS_AT_HAND)).rows().stream()
        .map(OrderSummary::id)
        .forEach(atHand::add);
    for (int i = 0; i < PEOPLE; i++) {
      String name = run + "." + i;
      Random dice = new Random(seed + i);
      Thread person = new Thread(() -> work(name, dice), name);
      people.add(person);
      person.start();
    }
  }

  /** Everybody goes home with an answer. */
  void close() throws InterruptedException {
    closing = true;
    for (Thread person : people) person.join();
  }

  /**
   * Whoever meets what is neither an answer nor a fault that is declared says so, and goes home.
   */
  private void work(String name, Random dice) {
    try {
      finish();
      for (int i = 0; !closing; i++) {
        Tried next = next(name + "." + i, dice);
        journal.accept(Journal.begun(next));
        answer(next);
      }
    } catch (RuntimeException | Error e) {
      journal.accept(Journal.broken(name, e));
    }
  }

  private Tried next(String id, Random dice) {
    ShopStep step = STEPS[dice.nextInt(STEPS.length)];
    List<OrderId> known = List.copyOf(atHand);
    return step == ShopStep.PLACE || known.isEmpty()
        ? new Tried(id, ShopStep.PLACE, null)
        : new Tried(id, step, known.get(dice.nextInt(known.size())));
  }

  private Tried again(Tried unanswered) {
    if (resending == Resending.SAME_ID) return unanswered;
    journal.accept(Journal.forgotten(unanswered));
    Tried one = unanswered.under(run + ".again." + renamed.incrementAndGet());
    journal.accept(Journal.begun(one));
    return one;
  }

  private void answer(Tried first) {
    long last = System.nanoTime() + PATIENCE.toNanos();
    for (Tried one = first; ; one = again(one)) {
      try {
        Outcome outcome = send(one);
        if (outcome instanceof Outcome.Accepted accepted && accepted.replayed()) {
          journal.accept(Journal.repeated(one));
        }
        journal.accept(Journal.answered(one, outcome));
        if (one.step() == ShopStep.PLACE) keep(outcome.orThrow().id());
        return;
      } catch (OutcomeUnknownException | StoreException | ConflictException e) {
        journal.accept(Journal.ended(one, Fault.of(e)));
        if (System.nanoTime() - last > 0) throw new IllegalStateException("no answer to " + one, e);
      }
    }
  }

  private Outcome send(Tried one) {
    CommandOptions named = CommandOptions.id(one.id());
    return one.step() == ShopStep.PLACE
        ? orders.attempt(ANA, new PlaceOrder(ShopStep.basket(), PlaceOrder.As.ORDER), named)
        : orders.attempt(ANA, one.order(), one.command(), named);
  }

  private void keep(OrderId placed) {
    atHand.add(placed);
    if (atHand.size() > ORDERS_AT_HAND) atHand.remove(0);
  }
}
