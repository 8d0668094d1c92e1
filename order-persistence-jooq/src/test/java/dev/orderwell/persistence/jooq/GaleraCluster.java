package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Three MariaDB servers on this machine that are one database: each takes writes and has all rows.
 * The programs are those of Debian's mariadb-server, galera-4 and rsync.
 */
final class GaleraCluster implements AutoCloseable {
  static final int NODES = 3;

  /** What a shop adds to its address: before a statement, wait for what others acknowledged. */
  static final String SEES_THE_OTHERS = "&sessionVariables=wsrep_sync_wait=7";

  private static final String LIBRARY = "/usr/lib/galera/libgalera_smm.so";
  private static final String SMALL_LOG = "--innodb-log-file-size=16M";
  private static final int PORTS_EACH = 4;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Path folder;
  private final List<GaleraNode> nodes;

  private GaleraCluster(Path folder, List<GaleraNode> nodes) {
    this.folder = folder;
    this.nodes = nodes;
  }

  /** One cluster for all tests of a JVM that kill nothing. */
  private static final class Shared {
    static final GaleraCluster RUNNING = start("--innodb-flush-log-at-trx-commit=0");

    private Shared() {}
  }

  static GaleraCluster shared() {
    return Shared.RUNNING;
  }

  /** Ends with the program at the latest. */
  static GaleraCluster start(String... options) {
    try {
      GaleraCluster cluster = prepare(options);
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
      cluster.nodes.get(0).begin();
      for (GaleraNode one : cluster.nodes.subList(1, NODES)) one.join();
      cluster.awaitAll();
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Installs once and copies: each node has the same tables of its own. */
  private static GaleraCluster prepare(String... options) throws IOException {
    Path folder = Files.createTempDirectory("orderwell-galera");
    Path first = own(Files.createDirectory(own(folder).resolve("0")));
    MariaServer.install(first, user(), SMALL_LOG);
    List<Integer> ports = freePorts();
    List<GaleraNode> nodes = new ArrayList<>();
    for (int i = 0; i < NODES; i++) {
      Path node = folder.resolve(Integer.toString(i));
      if (i > 0) copy(first, node);
      List<String> all = new ArrayList<>(options(ports, i));
      all.addAll(List.of(options));
      nodes.add(new GaleraNode(node, new MariaServer(node, ports.get(i), user(), all)));
    }
    return new GaleraCluster(folder, nodes);
  }

  /** As root, rsync writes as nobody; so nothing runs as root. */
  private static String user() {
    String user = System.getProperty("user.name");
    return user.equals("root") ? "mysql" : user;
  }

  private static Path own(Path path) throws IOException {
    return Files.setOwner(
        path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user()));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path one : files.toList()) {
        Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** All at once, so that none is given twice. */
  private static List<Integer> freePorts() throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < PORTS_EACH * NODES; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket one : sockets) one.close();
    }
  }

  /** Of the ports, each node has one for clients, the group, and small and whole transfers. */
  private static List<String> options(List<Integer> ports, int node) {
    String group =
        ports.subList(NODES, 2 * NODES).stream()
            .map(port -> "127.0.0.1:" + port)
            .collect(Collectors.joining(","));
    return List.of(
        SMALL_LOG,
        "--max-connections=300",
        "--binlog-format=ROW",
        "--innodb-autoinc-lock-mode=2",
        "--wsrep-on=ON",
        "--wsrep-provider=" + LIBRARY,
        "--wsrep-cluster-name=orderwell",
        "--wsrep-cluster-address=gcomm://" + group,
        "--wsrep-node-name=node" + node,
        "--wsrep-node-address=127.0.0.1",
        "--wsrep-sst-method=rsync",
        "--wsrep-sst-receive-address=127.0.0.1:" + ports.get(3 * NODES + node),
        String.format(
            Locale.ROOT,
            "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:%d;"
                + "ist.recv_addr=127.0.0.1:%d;gcache.size=32M",
            ports.get(NODES + node),
            ports.get(2 * NODES + node)));
  }

  GaleraNode node(int number) {
    return nodes.get(number);
  }

  /** Returns when all nodes have all rows. */
  void awaitAll() throws IOException {
    for (GaleraNode one : nodes) {
      one.awaitSynced();
      one.awaitSize(NODES);
    }
  }

  /** A database that is not there yet, by name. */
  static String newDatabase() {
    return "orders" + COUNT.incrementAndGet();
  }

  /** A pool for each node on a new database, without the tables. */
  List<HikariDataSource> pools(String database, int connections) {
    return nodes.stream().map(node -> pool(node, database, connections)).toList();
  }

  private static HikariDataSource pool(GaleraNode node, String database, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(node.url(database) + SEES_THE_OTHERS + "&createDatabaseIfNotExist=true");
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  /** Reports rows that are not sound, and nodes that hold others than the first. */
  void verify(String database, List<HikariDataSource> pools, CampaignReport report)
      throws SQLException {
    List<String> first = nodes.get(0).sums(database);
    for (int i = 0; i < NODES; i++) {
      report.found("verification findings", OrderVerification.of(pools.get(i)).run());
      List<String> apart = new ArrayList<>(nodes.get(i).sums(database));
      apart.removeAll(first);
      String node = "node " + i + " ";
      report.found("nodes apart", apart.stream().map(node::concat).toList());
    }
  }

  /** The address of a database that names all nodes; each connection goes to one of them. */
  String url(String database) {
    return "jdbc:mariadb:loadbalance://"
        + nodes.stream().map(GaleraNode::address).collect(Collectors.joining(","))
        + "/"
        + database
        + "?user=root"
        + SEES_THE_OTHERS;
  }

  /** Nobody is left; whoever has most begins again, and the others join. */
  void beginAgain() throws IOException {
    Map<GaleraNode, GaleraNode.Position> positions = new LinkedHashMap<>();
    for (GaleraNode one : nodes) positions.put(one, one.position());
    GaleraNode most =
        Collections.max(nodes, Comparator.comparingLong(one -> positions.get(one).sequence()));
    most.beginAgain(positions.remove(most));
    for (var one : positions.entrySet()) one.getKey().join(one.getValue());
    awaitAll();
  }

  @Override
  public void close() {
    nodes.forEach(GaleraNode::kill);
    if (Files.notExists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
