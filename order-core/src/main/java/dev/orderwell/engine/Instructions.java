package dev.orderwell.engine;

import dev.orderwell.access.Permission;
import dev.orderwell.party.Actor;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.util.List;

/**
 * What the world still has to do. In transactions of its own the library carries instructions out
 * itself, after the commit; here the host runs what is left: what was deferred, what failed and is
 * due again, what a crash has left behind.
 */
public final class Instructions {
  private final Environment environment;
  private final OrderStore store;
  private final Gate gate;

  Instructions(Environment environment, OrderStore store, Gate gate) {
    this.environment = environment;
    this.store = store;
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
}
