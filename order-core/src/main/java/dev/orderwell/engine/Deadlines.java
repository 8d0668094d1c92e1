package dev.orderwell.engine;

import dev.orderwell.access.Permission;
import dev.orderwell.command.Deadline;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.OverdueOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * What time alone brings about (X6): an order that nobody pays is cancelled, a cart that nobody
 * touches is abandoned, the merchant is warned of an authorisation that runs out. Each shop says in
 * its {@link dev.orderwell.order.ShopSettings} whether and when. No thread does this: the host
 * calls {@link #run} now and then.
 *
 * <pre>{@code
 * ShopSettings settings = ShopSettings.STANDARD
 *     .cancelUnpaidAfter(Duration.ofDays(7))
 *     .abandonCartsAfter(Duration.ofHours(3))
 *     .warnOfExpiry(Duration.ofDays(7), Duration.ofDays(1));
 *
 * int done = orders.deadlines().run(Actor.system("cron"), 100);
 * }</pre>
 *
 * <p>Several may run at once: each thing is decided on the order as it was read, and done once.
 */
public final class Deadlines {
  private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
  private static final Duration PAUSE = Duration.ofHours(1);
  private static final int PAGE = 500;
  private static final OrderFilter ALL = OrderFilter.of(ArchiveScope.ALL, true);

  private final Orders orders;
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;

  Deadlines(Orders orders, Environment environment, OrderStore store, ShopId shop) {
    this.orders = orders;
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    gate = new Gate(environment, shop);
  }

  /**
   * Does what is overdue, in the caller's thread, for all shops, by their settings as they are now.
   * An order is changed at most once in a run; if more is due, it stays overdue. One that cannot be
   * changed is logged and left for an hour, and holds up no other.
   *
   * @param actor who asks, and is in the history: the system
   * @param most looks at so many orders at most
   * @return how many orders were changed by this call
   * @throws RejectedException {@code access.refused}
   */
  public int run(Actor actor, int most) {
    gate.require(actor, Permission.RUN_DEADLINES);
    int changed = 0;
    for (OverdueOrder overdue : store.overdue(environment.now(), most)) {
      if (isChanged(actor, overdue)) changed++;
    }
    return changed;
  }

  /**
   * Works out all deadlines of this shop anew, page by page; a program that has turned on or
   * shortened something calls it once. Without it, an order gets a deadline by the new settings
   * when it is next changed.
   *
   * @param actor who asks: the system
   * @throws RejectedException {@code access.refused}
   */
  public void review(Actor actor) {
    gate.require(actor, Permission.RUN_DEADLINES);
    List<OrderRow> page = page(null);
    while (!page.isEmpty()) {
      List<OrderId> ids = page.stream().map(OrderRow::id).toList();
      store.find(shop, ids).values().forEach(order -> reschedule(order, deadline(order)));
      page = page(ALL.place(page.get(page.size() - 1), OrderSort.PLACED_AT));
    }
  }

  private List<OrderRow> page(@Nullable Position after) {
    return store.list(shop, ALL, SortOrder.LATEST_FIRST, after, PAGE);
  }

  /** Put off first, so that one which cannot be done, or read, does not come first for ever. */
  private boolean isChanged(Actor actor, OverdueOrder overdue) {
    try {
      Instant again = environment.now().plus(PAUSE);
      store.reschedule(overdue.shop(), overdue.order(), overdue.version(), again);
      return store
          .find(overdue.shop(), overdue.order())
          .filter(order -> isChanged(actor, order))
          .isPresent();
    } catch (RuntimeException e) {
      LOG.error("what is due on order {} was not done", overdue.order(), e);
      return false;
    }
  }

  private boolean isChanged(Actor actor, Order order) {
    Optional<Deadline> next = deadline(order);
    if (next.isEmpty() || !next.get().isDue(environment.now())) {
      reschedule(order, next);
      return false;
    }
    CommandOptions asRead = CommandOptions.NONE.expecting(order.version());
    Outcome outcome =
        orders.shop(order.shop().value()).attempt(actor, order.id(), next.get().command(), asRead);
    if (outcome instanceof Outcome.Rejected rejected) log(order, rejected.rejection());
    return outcome instanceof Outcome.Accepted;
  }

  /** Somebody who was faster is nothing to look at. */
  private static void log(Order order, Rejection refusal) {
    boolean changed = refusal.code().equals("order.changed");
    LOG.atLevel(changed ? Level.DEBUG : Level.WARN)
        .log("what is due on order {} is refused: {}", order.id(), refusal);
  }

  private Optional<Deadline> deadline(Order order) {
    return Deadline.of(order, environment.settings(order.shop()));
  }

  private void reschedule(Order order, Optional<Deadline> next) {
    Instant deadline = next.map(Deadline::at).orElse(null);
    store.reschedule(order.shop(), order.id(), order.version(), deadline);
  }
}
