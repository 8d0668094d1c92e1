package dev.orderwell.persistence.jooq;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A MariaDB server of one test or one JVM, of the programs that are installed on this machine. */
final class MariaServer implements KillableServer {
  private static final Duration MOST_WAITING = Duration.ofMinutes(1);
  private static final List<String> FOLDERS =
      List.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin");

  private static final String WORKING =
      "select count(*) from information_schema.processlist where user = 'shop'";

  private final Path folder;
  private final int port;
  private final String user;
  private final List<String> options;
  private Process process;

  /** One that does not run yet, on data that is there. */
  MariaServer(Path folder, int port, String user, List<String> options) {
    this.folder = folder;
    this.port = port;
    this.user = user;
    this.options = options;
  }

  /** A new server whose data, socket, log and temporary files are in a folder. */
  static MariaServer start(Path folder, String... options) throws IOException {
    String user = System.getProperty("user.name");
    install(folder, user);
    MariaServer server = new MariaServer(folder, freePort(), user, List.of(options));
    server.restart();
    try {
      server.addTheShop();
      return server;
    } catch (RuntimeException e) {
      server.kill();
      throw e;
    }
  }

  /** As whom the shop works, so that its connections are known. */
  private void addTheShop() {
    try (Connection connection = DriverManager.getConnection(url("mysql"))) {
      TestDatabase.execute(connection, "create or replace user shop", "grant all on *.* to shop");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Makes the tables that a server needs for itself. */
  static void install(Path folder, String user, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program("mariadb-install-db"),
                "--no-defaults",
                "--datadir=" + folder.resolve("data"),
                "--auth-root-authentication-method=normal",
                apart(folder),
                "--skip-test-db",
                "--user=" + user));
    command.addAll(List.of(options));
    run(folder, command);
  }

  /** A server that starts deletes the temporary files of all that have the same folder for them. */
  private static String apart(Path folder) {
    return "--tmpdir=" + folder;
  }

  private static void run(Path folder, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("install.log").toFile())
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(Files.readString(folder.resolve("install.log")));
    }
  }

  static String program(String name) {
    Stream<String> path = Stream.of(System.getenv("PATH").split(":"));
    return Stream.concat(path, FOLDERS.stream())
        .map(one -> Path.of(one, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("not installed: " + name + ", of mariadb-server"));
  }

  /** Without waiting until it answers. */
  void launch(String... more) throws IOException {
    List<String> command = command(more);
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
            .start();
  }

  private List<String> command(String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program("mariadbd"),
                "--no-defaults",
                "--user=" + user,
                "--datadir=" + folder.resolve("data"),
                "--socket=" + folder.resolve("s"),
                "--pid-file=" + folder.resolve("pid"),
                apart(folder),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve"));
    command.addAll(options);
    command.addAll(List.of(more));
    return command;
  }

  private void await() throws IOException {
    await(this::answers);
  }

  /** Waits while the server lives. */
  void await(BooleanSupplier condition) throws IOException {
    Instant last = Instant.now().plus(MOST_WAITING);
    while (!condition.getAsBoolean()) {
      if (!process.isAlive() || Instant.now().isAfter(last)) {
        process.destroyForcibly();
        throw new IOException(Files.readString(folder.resolve("log")));
      }
      Thread.onSpinWait();
    }
  }

  private boolean answers() {
    try (Connection connection = DriverManager.getConnection(url("mysql"))) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  int port() {
    return port;
  }

  /** The address of a database as root, who has no password. */
  String url(String database) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root";
  }

  @Override
  public String url() {
    return url("orders") + "&createDatabaseIfNotExist=true";
  }

  @Override
  public String urlOfTheShop() {
    return ofTheShop(url());
  }

  /** The same address, for the shop. */
  static String ofTheShop(String url) {
    return url.replace("user=root", "user=shop");
  }

  static void awaitTheEndOfTheShop(DataSource source) throws SQLException {
    KillableServer.awaitTheEndOfTheShop(source, WORKING);
  }

  /** Also of the scripts that it may have called. */
  @Override
  public void kill() {
    if (process == null) return;
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  /** What a run that only looks at the data, and ends by itself, has to say. */
  String told(String option) throws IOException {
    Path told = Files.createTempFile(folder, "told", ".log");
    Process looking =
        new ProcessBuilder(command(option))
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    looking.onExit().join();
    return Files.readString(told);
  }

  @Override
  public void restart() throws IOException {
    launch();
    await();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
