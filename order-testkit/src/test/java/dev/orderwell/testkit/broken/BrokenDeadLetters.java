package dev.orderwell.testkit.broken;

import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.Erasure;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dead letters that are lost, live on or are nobody's: S16. */
final class BrokenDeadLetters {
  private BrokenDeadLetters() {}

  /** Deletes what was tried too often. */
  static final class DropsTheDead extends ForwardingOrderStore {
    DropsTheDead() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean bury(PendingInstruction claimed) {
      super.drop(claimed);
      return true;
    }
  }

  /** Looks at the number of tries, and not whether there is another one. */
  static final class DropsWhatIsDead extends ForwardingOrderStore {
    DropsWhatIsDead() {
      super(new InMemoryOrderStore());
    }

    @Override
    public void drop(PendingInstruction instruction) {
      for (PendingInstruction one : pending(instruction.shop(), instruction.id().order())) {
        if (one.dead() && one.id().equals(instruction.id())) super.revive(one, one.due());
      }
      super.drop(instruction);
    }
  }

  /** Buries by id, whoever has claimed it since. */
  static final class BuriesForAnybody extends ForwardingOrderStore {
    BuriesForAnybody() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean bury(PendingInstruction claimed) {
      return pending(claimed.shop(), claimed.id().order()).stream()
          .filter(one -> one.id().equals(claimed.id()))
          .anyMatch(super::bury);
    }
  }

  /** {@code ORDER BY … DESC}. */
  static final class ListsTheLastDeadFirst extends ForwardingOrderStore {
    ListsTheLastDeadFirst() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<PendingInstruction> dead(ShopId shop, int limit) {
      List<PendingInstruction> dead = new ArrayList<>(super.dead(shop, 1000));
      Collections.reverse(dead);
      return dead.subList(0, Math.min(limit, dead.size()));
    }
  }

  /** The shop is missing from the condition. */
  static final class ListsTheDeadOfEveryShop extends ForwardingOrderStore {
    ListsTheDeadOfEveryShop() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<PendingInstruction> dead(ShopId shop, int limit) {
      return super.dead(ShopId.MAIN, limit);
    }
  }

  /** Clears the mark and leaves the tries, so that the next fault is the last again. */
  static final class KeepsTheTriesOfTheDead extends ForwardingOrderStore {
    KeepsTheTriesOfTheDead() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean revive(PendingInstruction dead, Instant due) {
      boolean revived = super.revive(dead, due);
      PendingInstruction one = dead.revived(due);
      for (int tries = 0; revived && tries < dead.tries(); tries++) {
        super.claim(one, due);
        one = one.claimed(due);
      }
      return revived;
    }
  }

  /** Says yes without looking whether a row was updated. */
  static final class LetsEverybodyRevive extends ForwardingOrderStore {
    LetsEverybodyRevive() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean revive(PendingInstruction dead, Instant due) {
      super.revive(dead, due);
      return true;
    }
  }

  /** Completes what is alive. */
  static final class CompletesNoDead extends ForwardingOrderStore {
    CompletesNoDead() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      return super.save(isDead(change) ? change.completing(null) : change);
    }

    private boolean isDead(Change change) {
      return pending(change.order().shop(), change.order().id()).stream()
          .anyMatch(one -> one.dead() && one.id().equals(change.completes()));
    }
  }

  /** Keeps dead letters in another table, which nobody thinks of when a customer is erased. */
  static final class ErasesNoDead extends ForwardingOrderStore {
    private final Set<InstructionId> kept = new HashSet<>();

    ErasesNoDead() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      OrderId id = change.order().id();
      Optional<Erasure> erasure = Optional.ofNullable(change.erasure());
      pending(change.order().shop(), id).stream()
          .filter(PendingInstruction::dead)
          .forEach(one -> kept.add(one.id()));
      return super.save(change.erasing(erasure.map(this::withoutDead).orElse(null)));
    }

    private Erasure withoutDead(Erasure erasure) {
      Map<InstructionId, Instruction> words = new HashMap<>(erasure.instructions());
      words.keySet().removeAll(kept);
      return new Erasure(erasure.entries(), words);
    }
  }
}
