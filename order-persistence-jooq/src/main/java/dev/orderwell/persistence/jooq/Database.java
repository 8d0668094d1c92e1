package dev.orderwell.persistence.jooq;

import dev.orderwell.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.tools.jdbc.JDBCUtils;
import org.jspecify.annotations.Nullable;

/**
 * What is spoken to: the dialect, found out at the first connection, and the names of the tables.
 */
final class Database {
  private static final Set<SQLDialect> KNOWN =
      Set.of(SQLDialect.H2, SQLDialect.POSTGRES, SQLDialect.MARIADB);

  private final TableNames names;
  private volatile @Nullable Configuration configuration;

  Database(TableNames names) {
    this.names = names;
  }

  TableNames names() {
    return names;
  }

  Trip trip(Connection connection) throws SQLException {
    return new Trip(DSL.using(configuration(connection).derive(connection)));
  }

  private Configuration configuration(Connection connection) throws SQLException {
    Configuration known = configuration;
    if (known == null) configuration = known = configured(dialectOf(connection));
    return known;
  }

  /** The dialect of a connection, if orders can be kept there. */
  static SQLDialect dialectOf(Connection connection) throws SQLException {
    SQLDialect dialect = JDBCUtils.dialect(connection).family();
    if (KNOWN.contains(dialect)) return dialect;
    throw new StoreException(
        "orders are kept in H2, PostgreSQL or MariaDB, not in "
            + connection.getMetaData().getDatabaseProductName(),
        null);
  }

  private Configuration configured(SQLDialect dialect) {
    return new DefaultConfiguration()
        .set(dialect)
        .set(
            new Settings()
                .withRenderMapping(names.mapping())
                .withRenderSchema(names.schema() != null)
                .withRenderQuotedNames(RenderQuotedNames.NEVER)
                .withExecuteLogging(false)
                .withFetchWarnings(false)
                .withCacheRecordMappers(false));
  }
}
