package dev.orderwell.testkit.broken;

import dev.orderwell.history.HistoryEntry;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Customers who are erased too little, or too much: S14. */
final class BrokenErasing {
  private BrokenErasing() {}

  /** Writes the order, and not over what was written. */
  static final class ErasesTheOrderAlone extends ForwardingOrderStore {
    ErasesTheOrderAlone() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      return super.save(change.erasing(null));
    }
  }

  /** No {@code WHERE}. */
  static final class ErasesEveryHistory extends ForwardingOrderStore {
    private boolean erased;

    ErasesEveryHistory() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      erased |= change.erasure() != null;
      return super.save(change);
    }

    @Override
    public List<HistoryEntry> history(ShopId shop, OrderId id) {
      List<HistoryEntry> history = super.history(shop, id);
      return erased ? history.stream().map(HistoryEntry::erased).toList() : history;
    }
  }

  /** Writes over the history in a transaction of its own, before the version is compared. */
  static final class ErasesBeforeItLooks extends ForwardingOrderStore {
    private final Set<OrderId> erased = new HashSet<>();

    ErasesBeforeItLooks() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      if (change.erasure() != null) erased.add(change.order().id());
      return super.save(change);
    }

    @Override
    public List<HistoryEntry> history(ShopId shop, OrderId id) {
      List<HistoryEntry> history = super.history(shop, id);
      return erased.contains(id) ? history.stream().map(HistoryEntry::erased).toList() : history;
    }
  }

  /** Writes an instruction back as it was listed when it is claimed. */
  static final class ClaimsWithOldWords extends ForwardingOrderStore {
    private final Map<InstructionId, Instruction> words = new HashMap<>();

    ClaimsWithOldWords() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean claim(PendingInstruction instruction, Instant until) {
      words.put(instruction.id(), instruction.instruction());
      return super.claim(instruction, until);
    }

    @Override
    public List<PendingInstruction> pending(ShopId shop, OrderId id) {
      return super.pending(shop, id).stream()
          .map(one -> one.with(words.getOrDefault(one.id(), one.instruction())))
          .toList();
    }
  }

  /** Puts what it writes over where there is nothing any more: {@code INSERT OR REPLACE}. */
  static final class BringsBackWhatIsGone extends ForwardingOrderStore {
    private final List<PendingInstruction> back = new ArrayList<>();

    BringsBackWhatIsGone() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      Erasure erasure = change.erasure();
      if (erasure != null) {
        ShopId shop = change.order().shop();
        Instant due = change.order().changedAt();
        erasure
            .instructions()
            .forEach((id, words) -> back.add(PendingInstruction.of(id, shop, words, due)));
      }
      return super.save(change);
    }

    @Override
    public List<PendingInstruction> pending(ShopId shop, OrderId id) {
      List<PendingInstruction> pending = new ArrayList<>(super.pending(shop, id));
      for (PendingInstruction one : back) {
        if (pending.stream().noneMatch(there -> there.id().equals(one.id()))) pending.add(one);
      }
      return pending;
    }
  }
}
