package dev.orderwell.testkit.broken;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payment.ProviderRequest.Kind;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Doubts that are lost, last too long or are in disorder: S19. */
final class BrokenDoubts {
  private BrokenDoubts() {}

  /** Asks for more than is wanted, and leaves some out. */
  private static class Sifting extends ForwardingOrderStore {
    Sifting() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderId> inDoubt(ShopId shop, int limit) {
      return doubtful(shop).map(Order::id).limit(limit).toList();
    }

    Stream<Order> doubtful(ShopId shop) {
      return super.inDoubt(shop, 1000).stream().flatMap(id -> find(shop, id).stream());
    }

    static Stream<ProviderRequest> doubts(Order order) {
      return order.requests().filter(one -> one.state().isInDoubt());
    }

    static Stream<Order> sorted(Stream<Order> orders, Function<Order, Instant> by) {
      return orders.sorted(Comparator.comparing(by).thenComparing(Order::id));
    }
  }

  /** Whatever needs people is no doubt. */
  static final class ForgetsWhatPeopleLookInto extends Sifting {
    @Override
    Stream<Order> doubtful(ShopId shop) {
      return super.doubtful(shop)
          .filter(order -> doubts(order).anyMatch(one -> one.state() == OperationState.UNKNOWN));
    }
  }

  /** Sets a mark, and never clears it. */
  static final class KeepsDoubtsForEver extends ForwardingOrderStore {
    private final Set<OrderId> marked = new LinkedHashSet<>();

    KeepsDoubtsForEver() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      SaveResult result = super.save(change);
      if (change.order().inDoubtSince().isPresent()) marked.add(change.order().id());
      return result;
    }

    @Override
    public List<OrderId> inDoubt(ShopId shop, int limit) {
      return marked.stream().filter(id -> find(shop, id).isPresent()).limit(limit).toList();
    }
  }

  /** Looks at requests beside refunds, which have a table of their own. */
  static final class ForgetsDoubtsOfRefunds extends Sifting {
    @Override
    Stream<Order> doubtful(ShopId shop) {
      return super.doubtful(shop)
          .filter(order -> doubts(order).anyMatch(one -> one.kind() != Kind.REFUND));
    }
  }

  /** {@code ORDER BY changed_at}. */
  static final class SortsDoubtsByTheirChange extends Sifting {
    @Override
    Stream<Order> doubtful(ShopId shop) {
      return sorted(super.doubtful(shop), Order::changedAt);
    }
  }

  /** Joins with the requests. */
  static final class ListsAnOrderForEachDoubt extends Sifting {
    @Override
    Stream<Order> doubtful(ShopId shop) {
      List<Order> listed = new ArrayList<>();
      super.doubtful(shop).forEach(order -> doubts(order).forEach(any -> listed.add(order)));
      return listed.stream();
    }
  }

  /** Keeps seconds. */
  static final class SortsDoubtsBySeconds extends Sifting {
    @Override
    Stream<Order> doubtful(ShopId shop) {
      return sorted(
          super.doubtful(shop),
          order -> order.inDoubtSince().orElseThrow().truncatedTo(ChronoUnit.SECONDS));
    }
  }

  /** The shop is missing from the condition. */
  static final class ListsDoubtsOfEveryShop extends ForwardingOrderStore {
    private final Set<ShopId> shops = new LinkedHashSet<>();

    ListsDoubtsOfEveryShop() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      shops.add(change.order().shop());
      return super.save(change);
    }

    @Override
    public List<OrderId> inDoubt(ShopId shop, int limit) {
      return shops.stream().flatMap(one -> super.inDoubt(one, limit).stream()).toList();
    }
  }

  /** Counts whatever is open. */
  static final class DoubtsWhatIsPending extends ForwardingOrderStore {
    private final Set<OrderId> pending = new LinkedHashSet<>();

    DoubtsWhatIsPending() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      OrderId id = change.order().id();
      pending.remove(id);
      if (change.order().requests().anyMatch(one -> one.state() == OperationState.PENDING)) {
        pending.add(id);
      }
      return super.save(change);
    }

    @Override
    public List<OrderId> inDoubt(ShopId shop, int limit) {
      return Stream.concat(super.inDoubt(shop, limit).stream(), pending.stream()).toList();
    }
  }

  /** Sets the mark before it has looked at the version. */
  static final class DoubtsBeforeItLooks extends ForwardingOrderStore {
    private final Set<OrderId> marked = new LinkedHashSet<>();

    DoubtsBeforeItLooks() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      OrderId id = change.order().id();
      if (change.order().inDoubtSince().isPresent()) marked.add(id);
      else marked.remove(id);
      return super.save(change);
    }

    @Override
    public List<OrderId> inDoubt(ShopId shop, int limit) {
      return marked.stream().limit(limit).toList();
    }
  }
}
