package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.persistence.jooq.Session.Written;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Whether somebody begins to write while another is about to commit. */
class TurnsTest {
  private static final String BEGUN = "the second has begun";
  private static final String COMMITTING = "the first commits";

  private final List<String> seen = new CopyOnWriteArrayList<>();

  @TempDir private Path folder;

  @Test
  @DisplayName("In a file of H2 the second waits for the first, though it has another pool")
  void inOneFile() throws InterruptedException {
    String file = "jdbc:h2:file:" + folder.resolve("orders");
    writeAtOnce(file, file + ";LOCK_TIMEOUT=2000");
    assertThat(seen).containsExactly(COMMITTING, BEGUN);
  }

  @Test
  @DisplayName("In two files it does not")
  void inTwoFiles() throws InterruptedException {
    String file = "jdbc:h2:file:" + folder.resolve("orders");
    writeAtOnce(file, file + "2");
    assertThat(seen).containsExactly(BEGUN, COMMITTING);
  }

  @Test
  @DisplayName("In memory it does not")
  void inMemory() throws InterruptedException {
    writeAtOnce("jdbc:h2:mem:turns", "jdbc:h2:mem:turns");
    assertThat(seen).containsExactly(BEGUN, COMMITTING);
  }

  private void writeAtOnce(String one, String other) throws InterruptedException {
    try (HikariDataSource left = pool(one);
        HikariDataSource right = pool(other)) {
      Thread second = new Thread(() -> write(right, () -> seen.add(BEGUN)));
      DataSource committing =
          new DelegatingDataSource(left) {
            @Override
            public Connection getConnection() throws SQLException {
              return TamperedConnection.beforeCommit(super.getConnection(), () -> letBegin(second));
            }
          };
      write(committing, () -> {});
      second.join();
    }
  }

  /** Until it is done, or waits. */
  private void letBegin(Thread second) {
    second.start();
    while (second.getState() != Thread.State.WAITING && second.isAlive()) Thread.onSpinWait();
    seen.add(COMMITTING);
  }

  private static void write(DataSource source, Runnable work) {
    new OwningSession(source, new Database(TableNames.STANDARD))
        .write(
            trip -> {
              work.run();
              return Written.kept(true);
            });
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    return new HikariDataSource(config);
  }
}
