package dev.orderwell.persistence.jooq;

import dev.orderwell.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether a database is set up so that it keeps what it has acknowledged and tells identities
 * apart. {@link OrderSchema#validate()} and {@link OrderSchema#migrate()} look each time and log
 * what is found; the store itself never asks.
 *
 * <pre>{@code
 * StorageCheck.of(dataSource).warnings().forEach(System.err::println);
 * }</pre>
 */
public final class StorageCheck {
  private static final Logger LOG = LoggerFactory.getLogger(StorageCheck.class);

  private final DataSource source;
  private final TableNames names;

  private StorageCheck(DataSource source, TableNames names) {
    this.source = source;
    this.names = names;
  }

  /**
   * A look at a database.
   *
   * @param source of connections
   * @return with the standard names of tables
   */
  public static StorageCheck of(DataSource source) {
    return of(source, TableNames.STANDARD);
  }

  /**
   * A look at a database.
   *
   * @param source of connections
   * @param names of the tables
   * @return which has not looked yet
   */
  public static StorageCheck of(DataSource source, TableNames names) {
    return new StorageCheck(source, names);
  }

  /** How much a setting matters. */
  public enum Level {
    /** It is slower than it need be. */
    HINT,
    /** Orders may be lost or mixed up. */
    WARNING
  }

  /**
   * A setting that should be another.
   *
   * @param level logged as info or as warning
   * @param setting by its name in the database
   * @param found what it is
   * @param advice what it does, and what to do about it
   */
  public record Warning(Level level, String setting, String found, String advice) {
    /** One line for a log. */
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s is %s: %s", setting, found, advice);
    }
  }

  /**
   * Looks.
   *
   * @return what should be otherwise, none if all is well
   * @throws StoreException if the database cannot be reached
   */
  public List<Warning> warnings() {
    try (Connection connection = source.getConnection()) {
      SQLDialect dialect = Database.dialectOf(connection);
      Set<String> tables = new SchemaScripts(dialect, names).tables();
      return switch (dialect) {
        case H2 -> H2Settings.warnings(connection, names, tables);
        case MARIADB -> MariaSettings.warnings(connection, names, tables);
        default -> PostgresSettings.warnings(connection, names, tables);
      };
    } catch (SQLException e) {
      throw new StoreException("the settings of the database cannot be read", e);
    }
  }

  void log() {
    for (Warning one : warnings()) {
      if (one.level() == Level.WARNING) LOG.warn("{}", one);
      else LOG.info("{}", one);
    }
  }
}
