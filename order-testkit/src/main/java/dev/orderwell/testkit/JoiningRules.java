package dev.orderwell.testkit;

import static dev.orderwell.testkit.Fixtures.ANA;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.engine.Orders;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.TagChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** What the rules of {@link JoiningStoreContract} are told with. */
@SuppressWarnings("NullAway.Init") // before each test
abstract class JoiningRules {
  private static final int CONNECTIONS = 4;

  DataSource source;
  OrderStore store;
  RecordingChannel channel;

  /** In transactions of the library, as other programs see the shop. */
  Orders orders;

  /** What the last transaction was done on. */
  WatchedConnection watched;

  abstract DataSource fresh(int connections);

  abstract OrderStore owningOn(DataSource database);

  abstract OrderStore joiningOn(OrderStore owning, Connection connection);

  abstract HostTransactions host();

  @BeforeEach
  void begin() throws SQLException {
    begin(CONNECTIONS);
  }

  void begin(int connections) throws SQLException {
    source = fresh(connections);
    try (Connection connection = source.getConnection()) {
      HostTransaction.prepare(connection);
    }
    store = owningOn(source);
    channel = new RecordingChannel();
    orders = Fixtures.builder(store).notify(channel).build();
  }

  /** A transaction that the host commits. */
  void committed(Consumer<HostTransaction> work) throws SQLException {
    host().run(source, connection -> work.accept(joined(connection)));
  }

  /** A transaction that the host rolls back for a reason of its own. */
  void rolledBack(Consumer<HostTransaction> work) throws SQLException {
    try {
      committed(
          host -> {
            work.accept(host);
            throw new ChangedItsMind();
          });
    } catch (ChangedItsMind e) {
      // as it was meant to be
    }
  }

  private static final class ChangedItsMind extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  HostTransaction joined(Connection connection) {
    watched = WatchedConnection.of(connection);
    return new HostTransaction(connection, joiningOn(store, watched.connection()), orders);
  }

  /** The host's words, as everybody sees them. */
  List<String> notes() throws SQLException {
    try (Connection connection = source.getConnection()) {
      return HostTransaction.notes(connection);
    }
  }

  OrderId placed() {
    return placed(Fixtures.teeAndMug().build());
  }

  OrderId placed(NewOrder order) {
    return orders.place(ANA, order).id();
  }

  Order order(OrderId id) {
    return store.find(ShopId.MAIN, id).orElseThrow();
  }

  /** An order and all that hangs on it. */
  record Whole(
      Order order, List<HistoryEntry> history, List<PendingInstruction> pending, long tags) {}

  Whole whole(OrderId id) {
    return new Whole(
        order(id),
        store.history(ShopId.MAIN, id),
        store.pending(ShopId.MAIN, id),
        store.tags(ShopId.MAIN).version());
  }

  /** Where somebody else is faster: after the read and before the save. */
  static final class Overtaken extends ForwardingOrderStore {
    private final AtomicInteger saves = new AtomicInteger();
    private final Runnable somebodyElse;

    Overtaken(OrderStore joining, Runnable somebodyElse) {
      super(joining);
      this.somebodyElse = somebodyElse;
    }

    int saves() {
      return saves.get();
    }

    @Override
    public SaveResult save(Change change) {
      if (saves.getAndIncrement() == 0) somebodyElse.run();
      return super.save(change);
    }

    @Override
    public boolean save(ShopId shop, TagChange change) {
      if (saves.getAndIncrement() == 0) somebodyElse.run();
      return super.save(shop, change);
    }
  }

  static String refusal(HostTransaction host, OrderId id, OrderCommand command) {
    return refusal(() -> host.execute(id, command));
  }

  /** The code with which something is refused. */
  static String refusal(Runnable work) {
    try {
      work.run();
    } catch (RejectedException e) {
      return e.rejection().code();
    }
    throw new AssertionError("it was not refused");
  }
}
