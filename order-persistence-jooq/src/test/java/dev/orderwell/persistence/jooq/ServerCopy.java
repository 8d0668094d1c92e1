package dev.orderwell.persistence.jooq;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * A copy of the data of a server that goes on working, as pg_basebackup makes it, which is not
 * among the binaries of the tests. It has no log of changes: that comes from the server.
 */
final class ServerCopy extends SimpleFileVisitor<Path> {
  private static final Path LOG = Path.of("pg_wal");
  private static final Set<String> OF_THE_PROCESS =
      Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

  private final Path from;
  private final Path to;

  private ServerCopy(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  static void of(OwnServer server, Path to) throws IOException, SQLException {
    try (Connection connection = server.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('copy', fast => true)");
      Files.walkFileTree(server.data(), new ServerCopy(server.data(), to));
      try (ResultSet label =
          statement.executeQuery(
              "select labelfile from pg_backup_stop(wait_for_archive => false)")) {
        label.next();
        Files.writeString(to.resolve("backup_label"), label.getString(1));
      }
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    copy(folder);
    return from.relativize(folder).equals(LOG)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!OF_THE_PROCESS.contains(file.getFileName().toString())) copy(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
    if (fault instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
    throw fault;
  }

  private void copy(Path one) throws IOException {
    try {
      Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
    } catch (NoSuchFileException e) {
      // the server has deleted it meanwhile, and says so in its log of changes
    }
  }
}
