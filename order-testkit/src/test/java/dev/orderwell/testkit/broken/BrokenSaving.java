package dev.orderwell.testkit.broken;

import dev.orderwell.event.OrderEvent.DraftSaved;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.TagChange;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** More than a change, or less than one: S3, S4 and S5, and with them S8. */
final class BrokenSaving {
  private BrokenSaving() {}

  /** {@code UPDATE … WHERE id = ?}, without the version. */
  static class AcceptsStaleVersions extends ForwardingOrderStore {
    AcceptsStaleVersions() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      SaveResult result = super.save(change);
      while (result instanceof SaveResult.Stale) result = super.save(over(change));
      return result;
    }

    private Change over(Change change) {
      ShopId shop = change.order().shop();
      Order now = super.find(shop, change.order().id()).orElse(null);
      TagChange tags = change.tags();
      return change
          .on(now)
          .on(dictionaries(shop))
          .tagging(tags == null ? null : Tags.over(tags, tags(shop)));
    }
  }

  /** Reads from a replica that lags behind, and does not look at versions. */
  static final class LosesChangesThatRace extends AcceptsStaleVersions {
    private final Map<OrderId, Order> before = new ConcurrentHashMap<>();

    @Override
    public SaveResult save(Change change) {
      OrderId id = change.order().id();
      super.find(change.order().shop(), id).ifPresent(order -> before.put(id, order));
      return super.save(change);
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
      Order old = before.get(id);
      return old == null ? super.find(shop, id) : Optional.of(old);
    }
  }

  /** Clears the outbox before it has looked at the version. */
  static final class CompletesBeforeItLooks extends ForwardingOrderStore {
    CompletesBeforeItLooks() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      for (PendingInstruction one : pending(change.order().shop(), change.order().id())) {
        if (one.id().equals(change.completes())) drop(one);
      }
      return super.save(change);
    }
  }

  /** A sequence of the database, which does not take part in the transaction. */
  static final class DrawsNumbersForNothing extends ForwardingOrderStore {
    private long burnt;

    DrawsNumbersForNothing() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      if (change.numbering() == null) return super.save(change);
      boolean saved = false;
      try {
        SaveResult result = super.save(Changes.numbered(change, sequence -> sequence + burnt));
        saved = result instanceof SaveResult.Saved;
        return result;
      } finally {
        if (!saved) burnt++;
      }
    }
  }

  /** No table of commands. */
  static final class ForgetsCommandIds extends ForwardingOrderStore {
    ForgetsCommandIds() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      return super.save(Changes.called(change, UUID.randomUUID().toString()));
    }
  }

  /** A collation that ignores case. */
  static final class IgnoresTheCaseOfCommandIds extends ForwardingOrderStore {
    IgnoresTheCaseOfCommandIds() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      return super.save(Changes.called(change, folded(change.command().id())));
    }

    @Override
    public Optional<Remembered> remembered(ShopId shop, CommandId id) {
      return super.remembered(shop, new CommandId(folded(id)));
    }

    private static String folded(CommandId id) {
      return id.value().toLowerCase(Locale.ROOT);
    }
  }

  /** The order is part of the key of commands. */
  static final class KnowsCommandsByOrder extends ForwardingOrderStore {
    private final Map<CommandId, Remembered> first = new HashMap<>();

    KnowsCommandsByOrder() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      Remembered command = change.command();
      SaveResult result =
          super.save(Changes.called(change, command.id().value() + "@" + command.order()));
      if (result instanceof SaveResult.Saved) first.putIfAbsent(command.id(), command);
      return result instanceof SaveResult.CommandKnown
          ? new SaveResult.CommandKnown(command)
          : result;
    }

    @Override
    public Optional<Remembered> remembered(ShopId shop, CommandId id) {
      return Optional.ofNullable(first.get(id));
    }
  }

  /** Answers a duplicate key as if somebody had been faster. */
  static final class CallsKnownCommandsStale extends ForwardingOrderStore {
    CallsKnownCommandsStale() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      SaveResult result = super.save(change);
      return result instanceof SaveResult.CommandKnown ? new SaveResult.Stale() : result;
    }
  }

  /** A sequence with a cache. */
  static final class LeavesGapsInNumbers extends ForwardingOrderStore {
    LeavesGapsInNumbers() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      return change.numbering() == null
          ? super.save(change)
          : super.save(Changes.numbered(change, sequence -> 2 * sequence - 1));
    }
  }

  /** Draws once, and gives up. */
  static final class StumblesOverTakenNumbers extends ForwardingOrderStore {
    private long last;

    StumblesOverTakenNumbers() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      if (change.numbering() == null) return super.save(change);
      return super.save(change.numbering().apply(++last));
    }
  }

  /** Insert if absent, and no look at whether it was. */
  static final class SaysSavedWhereANumberIsTaken extends ForwardingOrderStore {
    SaysSavedWhereANumberIsTaken() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      SaveResult result = super.save(change);
      return result instanceof SaveResult.NumberTaken ? new SaveResult.Saved(change) : result;
    }
  }

  /** Indexes numbers when orders are inserted, and never again. */
  static final class ForgetsNumbersOfDrafts extends ForwardingOrderStore {
    ForgetsNumbersOfDrafts() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Optional<OrderId> find(ShopId shop, OrderNumber number) {
      return super.find(shop, number)
          .filter(id -> !(history(shop, id).get(0).event() instanceof DraftSaved));
    }
  }
}
