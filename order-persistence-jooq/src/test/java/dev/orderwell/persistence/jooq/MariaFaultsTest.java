package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What MariaDB says to those who were at the same rows is told from all else that it says. */
@Tag("mariadb")
class MariaFaultsTest {
  private HikariDataSource pool;
  private Connection mine;
  private Connection theirs;

  @BeforeEach
  void open() throws SQLException {
    HikariConfig config = TestDatabase.MARIADB.fresh();
    config.setAutoCommit(false);
    pool = new HikariDataSource(config);
    TestDatabase.execute(
        pool,
        "create table shelf (id integer primary key, goods integer not null) engine = InnoDB",
        "insert into shelf values (1, 0), (2, 0)",
        "commit");
    mine = pool.getConnection();
    theirs = pool.getConnection();
  }

  @AfterEach
  void close() throws SQLException {
    mine.close();
    theirs.close();
    pool.close();
  }

  private static SQLException refused(Connection connection, String sql) {
    return catchThrowableOfType(SQLException.class, () -> TestDatabase.execute(connection, sql));
  }

  private static void update(Connection connection, int id) throws SQLException {
    TestDatabase.execute(connection, "update shelf set goods = goods + 1 where id = " + id);
  }

  @Test
  void aLockThatIsNotGotInTimeIsAConflict() throws SQLException {
    update(theirs, 1);
    TestDatabase.execute(mine, "set innodb_lock_wait_timeout = 1");
    SQLException fault = refused(mine, "update shelf set goods = 9 where id = 1");
    assertThat(fault.getErrorCode()).isEqualTo(1205);
    assertThat(Faults.isConflict(fault)).isTrue();
  }

  @Test
  void aRowThatIsNewerThanTheSnapshotIsAConflict() throws SQLException {
    TestDatabase.execute(mine, "set innodb_snapshot_isolation = 1");
    TestDatabase.execute(mine, "select * from shelf");
    update(theirs, 1);
    theirs.commit();
    SQLException fault = refused(mine, "update shelf set goods = 9 where id = 1");
    assertThat(fault.getErrorCode()).isEqualTo(1020);
    assertThat(Faults.isConflict(fault)).isTrue();
  }

  @Test
  void aDeadlockIsAConflict() throws SQLException {
    update(mine, 1);
    update(theirs, 2);
    CompletableFuture<SQLException> waiting =
        CompletableFuture.supplyAsync(
            () -> refused(theirs, "update shelf set goods = 9 where id = 1"));
    SQLException fault = refused(mine, "update shelf set goods = 9 where id = 2");
    if (fault == null) mine.commit();
    else mine.rollback();
    List<SQLException> faults =
        Stream.of(waiting.join(), fault).filter(one -> one != null).toList();
    assertThat(faults)
        .singleElement()
        .satisfies(one -> assertThat(one.getErrorCode()).isEqualTo(1213))
        .matches(Faults::isConflict);
  }

  @Test
  void aKeyThatIsThereIsTakenAndNothingElseIs() {
    SQLException taken = refused(mine, "insert into shelf values (1, 0)");
    assertThat(Faults.isTaken(taken)).isTrue();
    assertThat(Faults.isConflict(taken)).isFalse();
    SQLException missing = refused(mine, "insert into shelf values (3, null)");
    assertThat(missing.getSQLState()).isEqualTo(taken.getSQLState());
    assertThat(Faults.isTaken(missing)).isFalse();
  }
}
