package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.store.Change;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.testkit.HostTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where transactions are isolated most strictly, databases end them by themselves. The host is told
 * by an exception that cannot be mistaken for a conflict after which it may go on.
 */
class EndedTransactionTest {
  @ParameterizedTest
  @EnumSource(names = {"H2_REPEATABLE_READ", "H2_SERIALIZABLE", "POSTGRESQL_SERIALIZABLE"})
  void theHostIsToldThatItsTransactionIsAtItsEnd(IsolatedDatabase database) throws SQLException {
    try (HikariDataSource pool = database.open(2)) {
      JooqOrderStore store = JooqOrderStore.owning(pool);
      Orders orders = Fixtures.builder(store).build();
      OrderId id = orders.place(ANA, Fixtures.teeAndMug().build()).id();
      HostTransactions.Work tagging =
          connection -> tagBoth(orders, overtaken(store.joining(connection), orders, id), id);
      assertThatThrownBy(() -> HostTransactions.jdbc().run(pool, tagging))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("roll it back and begin again");
      assertThat(orders.tags().list(ANA)).isEmpty();

      HostTransactions.jdbc()
          .run(pool, connection -> tagBoth(orders, store.joining(connection), id));
      assertThat(orders.find(ANA, id).orElseThrow().version()).isEqualTo(3);
      assertThat(orders.tags().list(ANA)).hasSize(1);
    }
  }

  /** There nobody could be faster while the host changes tags: they would wait for its end. */
  @Test
  @Tag("mariadb")
  void mariadbEndsTransactionsWhoseSnapshotIsOld() throws SQLException {
    try (HikariDataSource pool = IsolatedDatabase.MARIADB_SNAPSHOT.open(2)) {
      JooqOrderStore store = JooqOrderStore.owning(pool);
      Orders orders = Fixtures.builder(store).build();
      OrderId id = orders.place(ANA, Fixtures.teeAndMug().build()).id();
      OrderId other = orders.place(ANA, Fixtures.donation().build()).id();
      HostTransactions.Work noting =
          connection -> {
            Orders joined = orders.joining(overtaken(store.joining(connection), orders, id));
            joined.execute(ANA, other, AddNote.forStaff("first"));
            joined.execute(ANA, id, AddNote.forStaff("second"));
          };
      assertThatThrownBy(() -> HostTransactions.jdbc().run(pool, noting))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("roll it back and begin again");
      assertThat(orders.find(ANA, other).orElseThrow().version()).isEqualTo(1);
      assertThat(orders.find(ANA, id).orElseThrow().version()).as("the faster one").isEqualTo(2);
    }
  }

  /** What docs/transactions.md says of Spring. */
  @Test
  void aCommitThatCouldNotBeSerialisedIsToldBySpring() {
    try (HikariDataSource pool = TestDatabase.H2.empty()) {
      DataSource unserialised =
          new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
              return TamperedConnection.with(
                  super.getConnection(),
                  "commit",
                  arguments -> {
                    throw new SQLException("could not serialize access", "40001");
                  });
            }
          };
      TransactionTemplate transaction =
          new TransactionTemplate(new JdbcTransactionManager(unserialised));
      assertThatThrownBy(() -> transaction.execute(status -> 1))
          .isInstanceOf(ConcurrencyFailureException.class);
    }
  }

  private static void tagBoth(Orders orders, OrderStore joining, OrderId id) {
    Orders joined = orders.joining(joining);
    OrderId other = joined.place(ANA, Fixtures.donation().build()).id();
    joined.execute(ANA, other, AddTag.of("cadeau"));
    joined.tags().recolour(ANA, "cadeau", "#123456");
    joined.execute(ANA, id, AddTag.of("cadeau"));
  }

  /** Somebody else notes something between read and save. */
  private static OrderStore overtaken(OrderStore joining, Orders orders, OrderId id) {
    return new ForwardingOrderStore(joining) {
      @Override
      public SaveResult save(Change change) {
        if (change.order().id().equals(id)) orders.execute(ANA, id, AddNote.forStaff("faster"));
        return super.save(change);
      }
    };
  }
}
