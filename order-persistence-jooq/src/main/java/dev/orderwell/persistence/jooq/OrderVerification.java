package dev.orderwell.persistence.jooq;

import static java.sql.Connection.TRANSACTION_REPEATABLE_READ;
import static java.sql.Connection.TRANSACTION_SERIALIZABLE;

import dev.orderwell.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the rows of orders for what must never be, as far as rows can tell: money that does not
 * add up, history with gaps, rows that belong to nothing. It only reads, all of it at one moment,
 * and shares no code with the store, so that it finds the store's faults too.
 *
 * <pre>{@code
 * List<OrderVerification.Finding> findings = OrderVerification.of(dataSource).run();
 * findings.forEach(finding -> log.error("{}", finding));
 * }</pre>
 *
 * <p>Each check is one statement in {@code verify.sql} of the jar, which can be run by hand as
 * well. It reads whole tables: run it at night, or on a copy.
 */
public final class OrderVerification {
  /** How many findings of one check are told at most. */
  public static final int MOST_FINDINGS = 100;

  private static final String SCRIPT = "verify.sql";
  private static final Pattern CHECK =
      Pattern.compile("-- (\\w+) ([a-z0-9-]+)\\n-- ([^\\n]+)\\n([^;]+);");

  private final DataSource source;
  private final TableNames names;

  private OrderVerification(DataSource source, TableNames names) {
    this.source = source;
    this.names = names;
  }

  /**
   * A look at the orders in a database.
   *
   * @param source of connections
   * @return with the standard names of tables
   */
  public static OrderVerification of(DataSource source) {
    return of(source, TableNames.STANDARD);
  }

  /**
   * A look at the orders in a database.
   *
   * @param source of connections
   * @param names of the tables
   * @return which has not looked yet
   */
  public static OrderVerification of(DataSource source, TableNames names) {
    return new OrderVerification(source, names);
  }

  /**
   * A question that nothing should answer.
   *
   * @param rule that it is about: I1 to I10 are the invariants, S1 to S15 the rules of a store, as
   *     docs/schema.md lists them
   * @param name which does not change, for example {@code payment-overdrawn}
   * @param sentence what an answer means
   * @param sql a select of the shop, the order or null, and figures
   */
  public record Check(String rule, String name, String sentence, String sql) {}

  /**
   * Something that must never be.
   *
   * @param check that found it
   * @param shop whose it is
   * @param order which it is about, null if it is about none alone
   * @param figures by name, as the database writes them; amounts are in minor units
   */
  public record Finding(
      Check check, String shop, @Nullable UUID order, Map<String, String> figures) {
    /** Copies. */
    public Finding {
      figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** One line for a log, without anything personal. */
    @Override
    public String toString() {
      String where = order == null ? "" : ", order " + order;
      return String.format(
          Locale.ROOT,
          "%s %s: %s: shop %s%s, %s",
          check.rule(),
          check.name(),
          check.sentence(),
          shop,
          where,
          figures);
    }
  }

  /**
   * What is looked at.
   *
   * @return in the order of the rules, with the names of the tables
   */
  public List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    Matcher found = CHECK.matcher(names.rename(script()));
    while (found.find()) {
      checks.add(new Check(found.group(1), found.group(2), found.group(3), found.group(4).strip()));
    }
    return checks;
  }

  private static String script() {
    try (InputStream in = OrderVerification.class.getResourceAsStream(SCRIPT)) {
      if (in == null) throw new IllegalStateException("not in the jar: " + SCRIPT);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException("not readable in the jar: " + SCRIPT, e);
    }
  }

  /**
   * Looks.
   *
   * @return what was found, at most {@link #MOST_FINDINGS} of each check; none if all is sound
   * @throws StoreException if the database cannot be read
   */
  public List<Finding> run() {
    try (Connection connection = source.getConnection()) {
      try (var transaction = new IsolatedTransaction(connection, ofOneMoment(connection))) {
        return findings(transaction.connection());
      }
    } catch (SQLException e) {
      throw new StoreException("the orders cannot be verified: " + e.getMessage(), e);
    }
  }

  /** At REPEATABLE READ each table of H2 is as it was when it was first read. */
  private static int ofOneMoment(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("H2")
        ? TRANSACTION_SERIALIZABLE
        : TRANSACTION_REPEATABLE_READ;
  }

  private List<Finding> findings(Connection connection) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      statement.setMaxRows(MOST_FINDINGS);
      for (Check check : checks()) {
        try (ResultSet rows = statement.executeQuery(check.sql())) {
          while (rows.next()) findings.add(finding(check, rows));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Check check, ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, String> figures = new LinkedHashMap<>();
    for (int i = 3; i <= columns.getColumnCount(); i++) {
      figures.put(
          columns.getColumnLabel(i).toLowerCase(Locale.ROOT), String.valueOf(row.getString(i)));
    }
    return new Finding(check, row.getString(1), order(row.getObject(2)), figures);
  }

  /** MariaDB has ids as bytes. */
  private static @Nullable UUID order(@Nullable Object found) {
    if (!(found instanceof byte[] bytes)) return (UUID) found;
    ByteBuffer halves = ByteBuffer.wrap(bytes);
    return new UUID(halves.getLong(), halves.getLong());
  }
}
