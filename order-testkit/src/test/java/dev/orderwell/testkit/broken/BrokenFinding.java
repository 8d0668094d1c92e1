package dev.orderwell.testkit.broken;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was written is not what is read: S1, S2, S6 and S11. */
final class BrokenFinding {
  private BrokenFinding() {}

  /** An index that nobody fills. */
  static final class FindsNoNumber extends ForwardingOrderStore {
    FindsNoNumber() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Optional<OrderId> find(ShopId shop, OrderNumber number) {
      return Optional.empty();
    }
  }

  /** A column that was left out of the insert. */
  static final class ForgetsWhoDidIt extends ForwardingOrderStore {
    ForgetsWhoDidIt() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<HistoryEntry> history(ShopId shop, OrderId id) {
      return super.history(shop, id).stream()
          .map(
              one ->
                  new HistoryEntry(
                      one.number(), one.version(), one.at(), Actor.system("store"), one.event()))
          .toList();
    }
  }

  /** An outer join that counts the row of nulls. */
  static final class CountsOneTooMany extends ForwardingOrderStore {
    CountsOneTooMany() {
      super(new InMemoryOrderStore());
    }

    @Override
    public long count(ShopId shop, OrderFilter filter) {
      return super.count(shop, filter) + 1;
    }
  }

  /** {@code LIMIT 1} where there should be none. */
  static final class FindsOneOfSeveral extends ForwardingOrderStore {
    FindsOneOfSeveral() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Map<OrderId, Order> find(ShopId shop, Collection<OrderId> ids) {
      return super.find(shop, ids.stream().limit(1).toList());
    }
  }

  /** A collation that ignores case. */
  static final class IgnoresTheCaseOfNumbers extends ForwardingOrderStore {
    private final Map<String, OrderId> numbers = new HashMap<>();

    IgnoresTheCaseOfNumbers() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      SaveResult result = super.save(change);
      if (result instanceof SaveResult.Saved saved) note(saved.change().order());
      return result;
    }

    private void note(Order order) {
      order.number().ifPresent(number -> numbers.put(folded(number), order.id()));
    }

    @Override
    public Optional<OrderId> find(ShopId shop, OrderNumber number) {
      return Optional.ofNullable(numbers.get(folded(number)));
    }

    private static String folded(OrderNumber number) {
      return number.value().toLowerCase(Locale.ROOT);
    }
  }

  /** No {@code ORDER BY}. */
  static final class ReadsHistoryBackwards extends ForwardingOrderStore {
    ReadsHistoryBackwards() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<HistoryEntry> history(ShopId shop, OrderId id) {
      List<HistoryEntry> history = new ArrayList<>(super.history(shop, id));
      Collections.reverse(history);
      return history;
    }
  }

  /** Keeps a page of it only. */
  static final class LosesHistory extends ForwardingOrderStore {
    LosesHistory() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<HistoryEntry> history(ShopId shop, OrderId id) {
      List<HistoryEntry> history = super.history(shop, id);
      return history.subList(Math.max(0, history.size() - 20), history.size());
    }
  }

  /** Counts entries where it should count changes. */
  static final class GivesEachEntryAVersion extends ForwardingOrderStore {
    GivesEachEntryAVersion() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<HistoryEntry> history(ShopId shop, OrderId id) {
      return super.history(shop, id).stream()
          .map(
              one ->
                  new HistoryEntry(one.number(), one.number(), one.at(), one.actor(), one.event()))
          .toList();
    }
  }

  /** The shop is missing from the key. */
  static final class LooksIntoEveryShop extends ForwardingOrderStore {
    LooksIntoEveryShop() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
      return super.find(ShopId.MAIN, id).or(() -> super.find(shop, id));
    }
  }

  /** The shop is missing from the key of the outbox. */
  static final class DropsInstructionsOfEveryShop extends ForwardingOrderStore {
    DropsInstructionsOfEveryShop() {
      super(new InMemoryOrderStore());
    }

    @Override
    public void drop(PendingInstruction instruction) {
      super.drop(instruction);
      for (String shop : List.of("main", "paris")) {
        super.pending(new ShopId(shop), instruction.id().order()).stream()
            .filter(one -> one.id().equals(instruction.id()))
            .forEach(super::drop);
      }
    }
  }

  /** Keeps milliseconds. */
  static final class CutsInstants extends ForwardingOrderStore {
    CutsInstants() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<HistoryEntry> history(ShopId shop, OrderId id) {
      return super.history(shop, id).stream()
          .map(
              one ->
                  new HistoryEntry(
                      one.number(),
                      one.version(),
                      one.at().truncatedTo(ChronoUnit.MILLIS),
                      one.actor(),
                      one.event()))
          .toList();
    }
  }

  /** Sorts by a column that is rounded to seconds. */
  static final class SortsBySeconds extends ForwardingOrderStore {
    SortsBySeconds() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      Comparator<OrderRow> latest =
          Comparator.comparing(row -> row.at().plusMillis(500).truncatedTo(ChronoUnit.SECONDS));
      List<OrderRow> rows = new ArrayList<>(super.list(shop, filter, order, after, limit));
      rows.sort(latest.reversed().thenComparing(OrderRow::id, Comparator.reverseOrder()));
      return rows;
    }
  }

  /** One series of numbers for all shops. */
  static final class DrawsFromOneSeries extends ForwardingOrderStore {
    private long last;

    DrawsFromOneSeries() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      if (change.numbering() == null) return super.save(change);
      last++;
      return super.save(Changes.numbered(change, sequence -> last));
    }
  }
}
