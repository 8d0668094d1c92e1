package dev.orderwell.engine;

import dev.orderwell.access.Permission;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.store.PendingInstruction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the world still has to do. In transactions of its own the library carries instructions out
 * itself, after the commit; here the host runs what is left: what was deferred, what failed and is
 * due again, what a crash has left behind.
 *
 * <p>What was tried too often ends among the dead letters (N3): nobody tries it any more, {@link
 * Orders#explain} shows it, and an error in the log tells of it. Somebody who has seen to the cause
 * replays it:
 *
 * <pre>{@code
 * for (PendingInstruction dead : orders.instructions().dead(ana, 100)) {
 *   orders.instructions().replay(ana, dead.id());
 * }
 * }</pre>
 */
public final class Instructions {
  private final Orders orders;
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;

  Instructions(Orders orders, Environment environment, OrderStore store, ShopId shop) {
    this.orders = orders;
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    gate = new Gate(environment, shop);
  }

  /**
   * Carries out what is due, in the caller's thread, for all shops; and tries again what providers
   * have told that belonged to no order (P6).
   *
   * @param actor who asks
   * @param most at most so many of each
   * @return how many were carried out, or recorded, by this call
   */
  public int run(Actor actor, int most) {
    gate.require(actor, Permission.RUN_INSTRUCTIONS);
    InstructionRunner runner = new InstructionRunner(environment, store);
    int done = 0;
    for (ParkedEvent parked : store.parked(environment.now(), most)) {
      if (taking(parked.shop()).again(parked)) done++;
    }
    for (PendingInstruction instruction : store.due(environment.now(), most)) {
      if (runner.run(instruction)) done++;
    }
    return done;
  }

  private EventTaking taking(ShopId owner) {
    return new EventTaking(orders.shop(owner.value()), environment, store, owner);
  }

  /**
   * Starts a thread that carries out what is due, for hosts that have no scheduler. It ends when
   * the host closes it; the library starts none by itself.
   *
   * @param actor who asks
   * @param every how long it rests when nothing is due
   * @return running
   * @throws RejectedException {@code access.refused}
   */
  public InstructionWorker start(Actor actor, Duration every) {
    gate.require(actor, Permission.RUN_INSTRUCTIONS);
    return InstructionWorker.started(() -> run(actor, 100), every);
  }

  /**
   * What nobody knows the end of (P10): providers were asked for it, and what became of it could
   * not be found out yet, or not at all.
   *
   * @param actor who asks
   * @param most at most of so many orders
   * @return of this shop, by order, that with the oldest doubt first
   * @throws RejectedException {@code access.refused}
   */
  public List<DoubtfulRequest> inDoubt(Actor actor, int most) {
    gate.require(actor, Permission.REPLAY_INSTRUCTIONS);
    List<OrderId> ids = store.inDoubt(shop, most);
    Map<OrderId, Order> orders = store.find(shop, ids);
    return ids.stream()
        .map(orders::get)
        .filter(Objects::nonNull)
        .flatMap(order -> DoubtfulRequest.of(order, environment.now()))
        .toList();
  }

  /**
   * What is due now.
   *
   * @param actor who asks
   * @param most at most so many
   * @return those due first first
   */
  public List<PendingInstruction> due(Actor actor, int most) {
    gate.require(actor, Permission.RUN_INSTRUCTIONS);
    return store.due(environment.now(), most);
  }

  /**
   * The dead letters of this shop (N3).
   *
   * @param actor who asks
   * @param most at most so many
   * @return those that have been dead longest first
   * @throws RejectedException {@code access.refused}
   */
  public List<PendingInstruction> dead(Actor actor, int most) {
    gate.require(actor, Permission.REPLAY_INSTRUCTIONS);
    return store.dead(shop, most);
  }

  /**
   * Takes an instruction out of the dead letters of this shop, to be tried from the beginning by
   * the next {@link #run}. It is the same to the world as before: whoever is asked gets the same
   * key, and has perhaps done it already.
   *
   * @param actor who asks
   * @param id which
   * @return the instruction as it is now
   * @throws RejectedException {@code dead-letter.unknown}, also if somebody else has just replayed
   *     it; {@code access.refused}
   */
  public PendingInstruction replay(Actor actor, InstructionId id) {
    gate.require(actor, Permission.REPLAY_INSTRUCTIONS);
    Instant now = environment.now();
    return store.pending(shop, id.order()).stream()
        .filter(one -> one.dead() && one.id().equals(id))
        .filter(dead -> store.revive(dead, now))
        .findFirst()
        .map(dead -> dead.revived(now))
        .orElseThrow(
            () ->
                new RejectedException(
                    Rejection.of("dead-letter.unknown").with("instruction", id.toString())));
  }
}
