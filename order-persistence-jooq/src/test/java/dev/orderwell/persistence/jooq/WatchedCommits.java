package dev.orderwell.persistence.jooq;

import dev.orderwell.identity.CommandId;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells the journal of each commit that ended in an exception, and what became of it. */
final class WatchedCommits extends ForwardingOrderStore {
  private final Consumer<String> journal;
  private final Set<CommandId> doubted = ConcurrentHashMap.newKeySet();

  WatchedCommits(OrderStore other, Consumer<String> journal) {
    super(other);
    this.journal = journal;
  }

  @Override
  public SaveResult save(Change change) {
    try {
      return super.save(change);
    } catch (CommitInDoubtException e) {
      CommandId id = change.command().id();
      doubted.add(id);
      journal.accept(Journal.doubted(id));
      throw e;
    }
  }

  @Override
  public Optional<Remembered> remembered(ShopId shop, CommandId id) {
    Optional<Remembered> found = super.remembered(shop, id);
    if (doubted.remove(id)) journal.accept(Journal.lookedUp(id, found.isPresent()));
    return found;
  }
}
