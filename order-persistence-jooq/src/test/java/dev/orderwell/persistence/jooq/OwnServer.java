package dev.orderwell.persistence.jooq;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A PostgreSQL server for one test, with the settings that a shop has, to be killed. */
final class OwnServer implements KillableServer {
  /** What a shop adds to the address, so that its connections are known. */
  static final String SHOP = "&ApplicationName=shop";

  private static final String WORKING =
      "select count(*) from pg_stat_activity where application_name = 'shop'";

  private final Path data;
  private EmbeddedPostgres server;

  private OwnServer(Path data, int port) throws IOException {
    this.data = data;
    server = run(port);
  }

  static OwnServer start(Path data) throws IOException {
    return start(data, 0);
  }

  /**
   * A server at a port.
   *
   * @param data empty, or the data of a server that runs no more
   * @param port 0 for any that is free
   */
  static OwnServer start(Path data, int port) throws IOException {
    return new OwnServer(data, port);
  }

  private EmbeddedPostgres run(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("unix_socket_directories", "")
            .setPGStartupWait(Duration.ofMinutes(1));
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  @Override
  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public String urlOfTheShop() {
    return url() + SHOP;
  }

  int port() {
    return server.getPort();
  }

  Path data() {
    return data;
  }

  /** As the superuser, a new connection each time. */
  DataSource source() {
    return server.getPostgresDatabase();
  }

  /** The first process is stopped before the others are looked for, so that it makes no more. */
  @Override
  public void kill() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    new ProcessBuilder("kill", "-STOP", Long.toString(pid)).start().onExit().join();
    List<ProcessHandle> all =
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  @Override
  public void restart() throws IOException {
    int port = server.getPort();
    server.close();
    server = run(port);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  static void awaitTheEndOfTheShop(DataSource source) throws SQLException {
    KillableServer.awaitTheEndOfTheShop(source, WORKING);
  }
}
