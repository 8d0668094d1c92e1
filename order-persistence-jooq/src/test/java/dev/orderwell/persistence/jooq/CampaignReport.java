package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What a campaign has done and found, as lines of a key and a value in {@code target/campaigns}. It
 * is written when it is closed, so also when the campaign fails:
 *
 * <pre>{@code
 * try (CampaignReport report = CampaignReport.of("program-kills-h2", SEED).on(source)) {
 *   report.add("kills", 1);
 *   Aftermath.check(source, journal, payments, report);
 *   report.hold();
 * }
 * }</pre>
 */
final class CampaignReport implements AutoCloseable {
  private static final Path FOLDER = Path.of("target", "campaigns");
  private static final int MOST_FINDINGS = 20;

  private static final Map<Integer, String> ISOLATIONS =
      Map.of(
          Connection.TRANSACTION_READ_COMMITTED, "READ COMMITTED",
          Connection.TRANSACTION_REPEATABLE_READ, "REPEATABLE READ",
          Connection.TRANSACTION_SERIALIZABLE, "SERIALIZABLE");

  private final String name;
  private final Map<String, Object> lines = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();
  private final long begin = System.nanoTime();

  private CampaignReport(String name) {
    this.name = name;
  }

  /**
   * A report with nothing in it.
   *
   * @param name of its file, such as {@code program-kills-h2}
   */
  static CampaignReport of(String name, long seed) {
    return new CampaignReport(name)
        .put("campaign", name)
        .put("held", "no, or broken off")
        .put("seed", seed)
        .put("JDK", Runtime.version());
  }

  /** Where it plays: database, version, isolation. */
  CampaignReport on(DataSource source) {
    try (Connection connection = source.getConnection()) {
      DatabaseMetaData database = connection.getMetaData();
      put("database", database.getDatabaseProductName());
      put("database version", database.getDatabaseProductVersion());
      return put("isolation", ISOLATIONS.get(connection.getTransactionIsolation()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The last value of a key stands. */
  synchronized CampaignReport put(String key, Object value) {
    lines.put(key, value);
    return this;
  }

  /** Counts on. */
  synchronized CampaignReport add(String key, long more) {
    lines.merge(key, more, (before, one) -> (Long) before + (Long) one);
    return this;
  }

  /** Counts what was found wrong, and tells the first ones. */
  synchronized CampaignReport found(String key, Collection<?> wrong) {
    wrong.forEach(one -> findings.add(key + ": " + one));
    return add(key, wrong.size());
  }

  /** What was found wrong so far. */
  synchronized List<String> findings() {
    return List.copyOf(findings);
  }

  /** Everything was checked: fails if anything was found. */
  void hold() {
    assertThat(findings()).as("%s", lines).isEmpty();
    put("held", "yes");
  }

  @Override
  public synchronized void close() {
    put("seconds", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    List<String> written = new ArrayList<>();
    lines.forEach((key, value) -> written.add(key + ": " + value));
    findings.stream()
        .limit(MOST_FINDINGS)
        .map(one -> "found " + one.replaceAll("\\s+", " "))
        .forEach(written::add);
    try {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(name + ".txt"), written);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
