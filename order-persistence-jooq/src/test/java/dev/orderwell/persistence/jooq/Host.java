package dev.orderwell.persistence.jooq;

import dev.orderwell.testkit.HostTransactions;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Hosts by how they make their transactions. */
enum Host implements HostTransactions {
  JDBC {
    @Override
    public void run(DataSource source, Work work) throws SQLException {
      HostTransactions.jdbc().run(source, work);
    }
  },
  JOOQ {
    @Override
    public void run(DataSource source, Work work) throws SQLException {
      DSL.using(source, dialect(source))
          .transaction(transaction -> transaction.dsl().connection(work::on));
    }
  },
  SPRING {
    @Override
    public void run(DataSource source, Work work) {
      new TransactionTemplate(new DataSourceTransactionManager(source))
          .executeWithoutResult(status -> work.on(DataSourceUtils.getConnection(source)));
    }
  };

  private static SQLDialect dialect(DataSource source) throws SQLException {
    try (var connection = source.getConnection()) {
      return JDBCUtils.dialect(connection);
    }
  }
}
