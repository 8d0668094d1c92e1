package dev.orderwell.testkit.broken;

import dev.orderwell.identity.OrderId;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An outbox that loses, repeats or keeps what the world must do: S10. */
final class BrokenInstructions {
  private BrokenInstructions() {}

  /** Saves what was decided, and not what has to be done. */
  static final class LosesInstructions extends ForwardingOrderStore {
    LosesInstructions() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      return super.save(change.instructing(List.of()));
    }
  }

  /** No {@code ORDER BY}. */
  static final class ListsTheLatestDueFirst extends ForwardingOrderStore {
    ListsTheLatestDueFirst() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<PendingInstruction> due(Instant now, int limit) {
      List<PendingInstruction> due = new ArrayList<>(super.due(now, 1000));
      Collections.reverse(due);
      return due.subList(0, Math.min(limit, due.size()));
    }
  }

  /** Says yes without looking whether a row was updated; none was. */
  static final class LetsEverybodyClaim extends ForwardingOrderStore {
    LetsEverybodyClaim() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean claim(PendingInstruction instruction, Instant until) {
      return true;
    }
  }

  /** A claim is for good. */
  static final class ClaimsForEver extends ForwardingOrderStore {
    ClaimsForEver() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean claim(PendingInstruction instruction, Instant until) {
      return super.claim(instruction, until.plus(Duration.ofDays(3650)));
    }
  }

  /** Does not put off. */
  static final class PostponesNothing extends ForwardingOrderStore {
    PostponesNothing() {
      super(new InMemoryOrderStore());
    }

    @Override
    public void postpone(PendingInstruction instruction, Instant due) {}
  }

  /** Does not drop. */
  static final class DropsNothing extends ForwardingOrderStore {
    DropsNothing() {
      super(new InMemoryOrderStore());
    }

    @Override
    public void drop(PendingInstruction instruction) {}
  }

  /** Drops by id, whoever has claimed it since. */
  static final class DropsForAnybody extends ForwardingOrderStore {
    DropsForAnybody() {
      super(new InMemoryOrderStore());
    }

    @Override
    public void drop(PendingInstruction instruction) {
      OrderId order = instruction.id().order();
      ShopId shop = instruction.shop();
      pending(shop, order).stream()
          .filter(one -> one.id().equals(instruction.id()))
          .forEach(super::drop);
    }
  }

  /** Leaves what is done in the outbox. */
  static final class CompletesNothing extends ForwardingOrderStore {
    CompletesNothing() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      return super.save(change.completing(null));
    }
  }
}
