package dev.orderwell.persistence.jooq;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
  private final List<String> options;
  private Process process;

  private MariaServer(Path folder, int port, List<String> options) throws IOException {
    this.folder = folder;
    this.port = port;
    this.options = options;
    process = launch();
  }

  /** A new server whose data, socket and log are in a folder. */
  static MariaServer start(Path folder, String... options) throws IOException {
    install(folder);
    MariaServer server = new MariaServer(folder, freePort(), List.of(options));
    server.await();
    server.addTheShop();
    return server;
  }

  /** As whom the shop works, so that its connections are known. */
  private void addTheShop() {
    try (Connection connection = DriverManager.getConnection(url("mysql"));
        Statement statement = connection.createStatement()) {
      statement.execute("create or replace user shop");
      statement.execute("grant all on *.* to shop");
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
  static void install(Path folder) throws IOException {
    run(
        folder,
        program("mariadb-install-db"),
        "--no-defaults",
        "--datadir=" + folder.resolve("data"),
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
        "--user=" + System.getProperty("user.name"));
  }

  private static void run(Path folder, String... command) throws IOException {
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

  private Process launch() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program("mariadbd"),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--datadir=" + folder.resolve("data"),
                "--socket=" + folder.resolve("s"),
                "--pid-file=" + folder.resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve"));
    command.addAll(options);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private void await() throws IOException {
    Instant last = Instant.now().plus(MOST_WAITING);
    while (!answers()) {
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

  @Override
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void restart() throws IOException {
    process = launch();
    await();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
