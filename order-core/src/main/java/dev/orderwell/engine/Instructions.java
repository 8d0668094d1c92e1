package dev.orderwell.engine;

import dev.orderwell.access.Permission;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.time.Instant;
import java.util.List;

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
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;

  Instructions(Environment environment, OrderStore store, ShopId shop, Gate gate) {
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    this.gate = gate;
  }

  /**
   * Carries out what is due, in the caller's thread, for all shops.
   *
   * @param actor who asks
   * @param most at most so many
   * @return how many were carried out by this call
   */
  public int run(Actor actor, int most) {
    gate.require(actor, Permission.RUN_INSTRUCTIONS);
    InstructionRunner runner = new InstructionRunner(environment, store);
    int done = 0;
    for (PendingInstruction instruction : store.due(environment.now(), most)) {
      if (runner.run(instruction)) done++;
    }
    return done;
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
