package dev.orderwell.persistence.jooq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One of the servers of a {@link GaleraCluster}. */
final class GaleraNode {
  /** Where the cluster stood when a node was left, as it finds it in its own data. */
  private static final Pattern POSITION =
      Pattern.compile("Recovered position:? *([0-9a-f-]{36}):(-?\\d+)");

  private final Path folder;
  private final MariaServer server;

  GaleraNode(Path folder, MariaServer server) {
    this.folder = folder;
    this.server = server;
  }

  /**
   * Where a node stood.
   *
   * @param history the id of the cluster's history
   * @param sequence of the last change that it has
   */
  record Position(String history, long sequence) {
    private static Position of(MatchResult found) {
      return new Position(found.group(1), Long.parseLong(found.group(2)));
    }

    private String option() {
      return "--wsrep-start-position=" + history + ":" + sequence;
    }
  }

  String url(String database) {
    return server.url(database);
  }

  String address() {
    return "127.0.0.1:" + server.port();
  }

  /** Begins a cluster that the others join. */
  void begin() throws IOException {
    server.launch("--wsrep-new-cluster");
    awaitSynced();
  }

  /** Without waiting until it has caught up with the others. */
  void join() throws IOException {
    server.launch();
  }

  void kill() {
    server.kill();
  }

  /** The same with what it has, as Debian starts it, so that only the rest is sent. */
  void join(Position position) throws IOException {
    server.launch(position.option());
  }

  /** Begins the cluster again with what this node has: others may have no more than that. */
  void beginAgain(Position position) throws IOException {
    Path state = folder.resolve("data").resolve("grastate.dat");
    Files.writeString(
        state, Files.readString(state).replace("safe_to_bootstrap: 0", "safe_to_bootstrap: 1"));
    server.launch(position.option(), "--wsrep-new-cluster");
    awaitSynced();
  }

  /** Of a node that is down. */
  Position position() throws IOException {
    return POSITION
        .matcher(server.told("--wsrep-recover"))
        .results()
        .map(Position::of)
        .findFirst()
        .orElseThrow(() -> new IOException("no position in " + folder));
  }

  void awaitSynced() throws IOException {
    server.await(() -> status("wsrep_local_state_comment").equals("Synced"));
  }

  void awaitSize(int nodes) throws IOException {
    server.await(() -> status("wsrep_cluster_size").equals(Integer.toString(nodes)));
  }

  void awaitNoQuorum() throws IOException {
    server.await(() -> status("wsrep_cluster_status").equals("non-Primary"));
  }

  /** What a node says of itself, also while it answers nothing else. */
  String status(String name) {
    try (Connection connection = DriverManager.getConnection(url(""));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show status like '" + name + "'")) {
      return rows.next() ? rows.getString(2) : "";
    } catch (SQLException e) {
      return "";
    }
  }

  /** A sum over the rows of each table, once all that others have acknowledged is here. */
  List<String> sums(String database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(url(database) + GaleraCluster.SEES_THE_OTHERS);
        Statement statement = connection.createStatement()) {
      statement.executeQuery("select count(*) from ow_order").close();
      String tables = String.join(", ", TestDatabase.tables(connection));
      List<String> sums = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("checksum table " + tables)) {
        while (rows.next()) sums.add(rows.getString(1) + " " + rows.getString(2));
      }
      return sums;
    }
  }
}
