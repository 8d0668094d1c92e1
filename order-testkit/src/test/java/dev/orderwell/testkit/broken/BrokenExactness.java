package dev.orderwell.testkit.broken;

import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.VendorId;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Columns that are too short or take one thing for another: S17. */
final class BrokenExactness {
  private BrokenExactness() {}

  /** Asks for something else than it is asked for. */
  private static class Asking extends ForwardingOrderStore {
    private final UnaryOperator<Criterion.Resolved> other;

    Asking(UnaryOperator<Criterion.Resolved> other) {
      super(new InMemoryOrderStore());
      this.other = other;
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      return super.list(shop, other(filter), order, after, limit);
    }

    @Override
    public long count(ShopId shop, OrderFilter filter) {
      return super.count(shop, other(filter));
    }

    private OrderFilter other(OrderFilter filter) {
      return new OrderFilter(
          filter.scope(),
          filter.unplaced(),
          filter.part(),
          filter.criteria().stream().map(other).toList());
    }
  }

  /** {@code CHAR} columns: blanks at the end do not count. */
  static final class PadsCustomers extends Asking {
    PadsCustomers() {
      super(
          one ->
              one instanceof Criterion.OrderedBy by
                  ? new Criterion.OrderedBy(by.customer().stripTrailing())
                  : one);
    }
  }

  /** A collation that ignores case. */
  static final class IgnoresTheCaseOfChannels extends Asking {
    IgnoresTheCaseOfChannels() {
      super(
          one ->
              one instanceof Criterion.Through by
                  ? new Criterion.Through(
                      by.channels().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList())
                  : one);
    }
  }

  /** A collation that ignores case. */
  static final class IgnoresTheCaseOfVendors extends ForwardingOrderStore {
    IgnoresTheCaseOfVendors() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      VendorId part = filter.part();
      OrderFilter other =
          part == null
              ? filter
              : filter.seenBy(new VendorId(part.value().toLowerCase(Locale.ROOT)));
      return super.list(shop, other, order, after, limit);
    }
  }

  /** Cannot take what some notes say. */
  private static class Choosy extends ForwardingOrderStore {
    private final Predicate<String> bad;

    Choosy(Predicate<String> bad) {
      super(new InMemoryOrderStore());
      this.bad = bad;
    }

    @Override
    public SaveResult save(Change change) {
      boolean refused =
          change.entries().stream()
              .anyMatch(one -> one.event() instanceof NoteAdded note && bad.test(note.text()));
      if (refused) throw new StoreException("incorrect string value", null);
      return super.save(change);
    }
  }

  /** A character set of three bytes a letter. */
  static final class HasNoRoomForEmoji extends Choosy {
    HasNoRoomForEmoji() {
      super(text -> text.length() < 100 && text.codePoints().anyMatch(one -> one > 0xFFFF));
    }
  }

  /** {@code VARCHAR(4000)}. */
  static final class HasShortColumns extends Choosy {
    HasShortColumns() {
      super(text -> text.length() > 4000);
    }
  }

  /** A statement with a parameter for each field of each line. */
  static final class HasTooManyParameters extends ForwardingOrderStore {
    HasTooManyParameters() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      if (change.order().lines().size() > 255) throw new StoreException("too many", null);
      return super.save(change);
    }
  }

  /** {@code IN (…)} with at most a hundred values, and no second statement. */
  static final class LooksAHundredUp extends ForwardingOrderStore {
    LooksAHundredUp() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Map<OrderId, Order> find(ShopId shop, Collection<OrderId> ids) {
      return super.find(shop, ids.stream().limit(100).toList());
    }
  }
}
