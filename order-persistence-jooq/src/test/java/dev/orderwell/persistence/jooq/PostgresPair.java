package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server that works, and a stand-by that follows it and takes over when it is killed.
 * There are always the same two addresses; who is at which changes with each promotion.
 */
final class PostgresPair implements AutoCloseable {
  /** Whether a commit waits until the stand-by has it on its disk. */
  enum Following {
    SYNCHRONOUS("FIRST 1 (standby)", "sync"),
    ASYNCHRONOUS("", "async");

    private final String names;
    private final String state;

    Following(String names, String state) {
      this.names = names;
      this.state = state;
    }
  }

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path folder;
  private int servers;
  private int freePort;
  private OwnServer primary;
  private @Nullable OwnServer standby;

  private PostgresPair(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    primary = OwnServer.start(next());
  }

  /** A primary that is alone as yet. */
  static PostgresPair start(Path folder) throws IOException {
    return new PostgresPair(folder);
  }

  private Path next() {
    return folder.resolve("server" + servers++);
  }

  /** Of whichever of the two is the primary. */
  String url() {
    return "jdbc:postgresql://localhost:"
        + primary.port()
        + ",localhost:"
        + standby().port()
        + "/postgres?user=postgres&targetServerType=primary&hostRecheckSeconds=1&connectTimeout=2";
  }

  OwnServer primary() {
    return primary;
  }

  OwnServer standby() {
    if (standby == null) throw new IllegalStateException("there is no stand-by");
    return standby;
  }

  /**
   * Makes a stand-by of a copy of the primary, which may be at work, and waits until it follows.
   */
  void addStandby(Following following) throws IOException, SQLException {
    Path copy = next();
    ServerCopy.of(primary, copy);
    Files.createFile(copy.resolve("standby.signal"));
    Files.writeString(
        copy.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=localhost port="
            + primary.port()
            + " user=postgres application_name=standby'\n",
        StandardOpenOption.APPEND);
    standby = OwnServer.start(copy, freePort);
    set(primary, "synchronous_standby_names", following.names);
    await(primary, "select sync_state from pg_stat_replication", following.state);
  }

  /** All that is written by now can be read from the stand-by. */
  void awaitApplied() throws SQLException {
    await(
        primary,
        "select bool_and(replay_lsn >= pg_current_wal_lsn()) from pg_stat_replication",
        "t");
  }

  /** The stand-by gets nothing more. */
  void cutOff() throws SQLException {
    set(standby(), "primary_conninfo", "");
    await(primary, "select count(*) from pg_stat_replication", "0");
  }

  /** Commits wait no longer for the stand-by, nor do those that are waiting now. */
  void goOnAlone() throws SQLException {
    set(primary, "synchronous_standby_names", "");
    await(primary, "select count(*) from pg_stat_activity where wait_event = 'SyncRep'", "0");
  }

  /** kill -9. */
  void killPrimary() throws IOException {
    primary.kill();
  }

  /** The stand-by is the primary now. The old one never comes back: its data is deleted. */
  void promote() throws IOException {
    OwnServer dead = primary;
    primary = standby();
    standby = null;
    TestDatabase.execute(primary.source(), "select pg_promote()");
    freePort = dead.port();
    dead.close();
    delete(dead.data());
  }

  private static void delete(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  @Override
  public void close() throws IOException {
    if (standby != null) standby.close();
    primary.close();
  }

  private static void set(OwnServer server, String name, String value) {
    TestDatabase.execute(
        server.source(),
        "alter system set " + name + " = '" + value + "'",
        "select pg_reload_conf()");
  }

  private static void await(OwnServer server, String question, String answer) throws SQLException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (Connection connection = server.source().getConnection();
        Statement statement = connection.createStatement()) {
      while (!answers(statement, question, answer)) {
        assertThat(System.nanoTime()).as(question).isLessThan(deadline);
        Thread.onSpinWait();
      }
    }
  }

  private static boolean answers(Statement statement, String question, String answer)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(question)) {
      return rows.next() && answer.equals(rows.getString(1));
    }
  }
}
