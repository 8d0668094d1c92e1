package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL says to those who do not get a lock in time. */
class PostgresFaultsTest {
  private HikariDataSource pool;
  private Connection mine;
  private Connection theirs;

  @BeforeEach
  void open() throws SQLException {
    HikariConfig config = TestDatabase.POSTGRESQL.fresh();
    config.setConnectionInitSql("set lock_timeout = '20ms'");
    pool = new HikariDataSource(config);
    mine = pool.getConnection();
    theirs = pool.getConnection();
    theirs.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    theirs.rollback();
    theirs.close();
    mine.close();
    pool.close();
  }

  @Test
  void aLockThatIsNotGotInTimeIsAConflict() throws SQLException {
    TestDatabase.execute(mine, "create table shelf (id integer primary key)");
    TestDatabase.execute(theirs, "lock table shelf in exclusive mode");
    SQLException fault =
        catchThrowableOfType(
            SQLException.class, () -> TestDatabase.execute(mine, "insert into shelf values (1)"));
    assertThat(Faults.isConflict(fault)).isTrue();
  }

  @Test
  void aMigrationThatMayNotWaitSaysSo() throws SQLException {
    TestDatabase.execute(theirs, "select pg_advisory_xact_lock(" + MigrationLock.NUMBER + ")");
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> OrderSchema.of(pool).migrate())
        .withMessageContaining("could not be made");
  }
}
