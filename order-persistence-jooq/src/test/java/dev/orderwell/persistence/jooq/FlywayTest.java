package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;

/** A host's Flyway runs our scripts beside its own, as docs/schema.md shows it. */
class FlywayTest {
  @EveryDatabase
  void ourScriptsRunBesideTheHosts(TestDatabase database, @TempDir Path host) throws IOException {
    Files.writeString(host.resolve("V1__invoices.sql"), "create table invoice (id bigint);");
    Files.writeString(host.resolve("V2__more.sql"), "alter table invoice add paid bigint;");
    String dialect = database.name().toLowerCase(Locale.ROOT);
    try (HikariDataSource pool = database.empty()) {
      hosts(pool, host).migrate();
      assertThat(orders(pool, dialect).migrate().migrationsExecuted).isEqualTo(1);
      OrderSchema.of(pool).validate().orThrow();
      EveryKind.play(JooqOrderStore.owning(pool));

      assertThat(orders(pool, dialect).migrate().migrationsExecuted).as("again").isZero();
      assertThat(hosts(pool, host).migrate().migrationsExecuted).as("again").isZero();
      orders(pool, dialect).validate();
      hosts(pool, host).validate();
      assertThat(OrderVerification.of(pool).run()).isEmpty();
    }
  }

  private static Flyway hosts(DataSource dataSource, Path scripts) {
    return Flyway.configure().dataSource(dataSource).locations("filesystem:" + scripts).load();
  }

  private static Flyway orders(DataSource dataSource, String dialect) {
    // page: flyway
    return Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:dev/orderwell/persistence/jooq/schema/" + dialect)
        .table("orders_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load();
    // end
  }
}
