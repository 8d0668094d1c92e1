package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.persistence.jooq.Session.Written;
import dev.orderwell.persistence.jooq.TamperedConnection.Answer;
import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A connection that breaks while it is given back neither hides a fault nor takes an answer. */
class SessionFaultsTest {
  private static final Answer BREAKS =
      arguments -> {
        throw new SQLException("the line is cut", "08006");
      };

  private final HikariDataSource pool = TestDatabase.H2.open();
  private final Database database = new Database(TableNames.STANDARD);

  @AfterEach
  void close() {
    pool.close();
  }

  private OwningSession owning(String method, Answer answer, boolean automatic) {
    return new OwningSession(
        new DelegatingDataSource(pool) {
          @Override
          public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setAutoCommit(automatic);
            return TamperedConnection.with(connection, method, answer);
          }
        },
        database);
  }

  @Test
  @DisplayName("An answer that has come is given, though auto-commit cannot be put off again")
  void answered() {
    Answer breaksAtTheEnd = arguments -> arguments[0].equals(false) ? BREAKS.to(arguments) : null;
    OwningSession session = owning("setAutoCommit", breaksAtTheEnd, false);
    assertThat(session.<Integer>read(trip -> 7)).isEqualTo(7);
  }

  @Test
  @DisplayName("What could not be undone is not committed by putting auto-commit on again")
  void notCommitted() {
    OwningSession session = owning("rollback", BREAKS, true);
    IllegalStateException fault = new IllegalStateException("half way");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> session.write(trip -> half(trip, fault)))
        .withCause(fault);
    assertThat(new OwningSession(pool, database).read(SessionFaultsTest::views)).isZero();
  }

  private static Written<Boolean> half(Trip trip, RuntimeException fault) {
    trip.sql().execute("insert into ow_view values ('main', 1, 'All', '{}')");
    throw fault;
  }

  private static int views(Trip trip) {
    return trip.sql().fetchCount(OW_VIEW);
  }

  @Test
  @DisplayName("Whatever a driver throws at a commit, the commit is in doubt")
  void inDoubt() {
    Answer throwing =
        arguments -> {
          throw new IllegalStateException("not expected here");
        };
    OwningSession session = owning("commit", throwing, true);
    assertThatExceptionOfType(CommitInDoubtException.class)
        .isThrownBy(() -> session.write(trip -> Written.kept(true)));
  }

  @Test
  @DisplayName("A host whose transaction has ended is told why")
  void ended() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      JoiningSession session =
          new JoiningSession(TamperedConnection.with(connection, "rollback", BREAKS), database);
      IllegalStateException fault = new IllegalStateException("a deadlock");
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(
              () ->
                  session.write(
                      trip -> {
                        throw fault;
                      }))
          .withMessageContaining("roll it back and begin again")
          .withCause(fault);
      assertThat(fault.getSuppressed()).hasSize(1);
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> session.write(trip -> Written.undone(false)))
          .withMessageContaining("roll it back and begin again");
    }
  }
}
