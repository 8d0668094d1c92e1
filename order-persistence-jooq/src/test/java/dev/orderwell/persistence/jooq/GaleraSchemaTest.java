package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.testkit.Racing;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables on a cluster, where no lock holds on more than one node. */
@Tag("galera")
class GaleraSchemaTest {
  private static List<HikariDataSource> pools() {
    return GaleraCluster.shared().pools(GaleraCluster.newDatabase(), 4);
  }

  @RepeatedTest(10)
  void allNodesMayMakeTheTablesAtOnce() {
    List<HikariDataSource> pools = pools();
    try {
      TestDatabase.execute(pools.get(0), "select 1");
      List<Boolean> current =
          Racing.threads(
              2 * GaleraCluster.NODES,
              thread ->
                  OrderSchema.of(pools.get(thread % GaleraCluster.NODES)).migrate().isCurrent());
      assertThat(current).containsOnly(true);
    } finally {
      pools.forEach(HikariDataSource::close);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void aShopThatMightNotSeeTheOthersIsWarned(int kinds) {
    List<HikariDataSource> pools = pools();
    OrderSchema.of(pools.get(0)).migrate();
    HikariConfig careless = new HikariConfig();
    pools.get(0).copyStateTo(careless);
    careless.setPoolName(null);
    careless.setConnectionInitSql("set wsrep_sync_wait = " + kinds);
    try (HikariDataSource blind = new HikariDataSource(careless)) {
      assertThat(warned(blind)).contains("wsrep_sync_wait");
      assertThat(warned(pools.get(0))).doesNotContain("wsrep_sync_wait");
    } finally {
      pools.forEach(HikariDataSource::close);
    }
  }

  private static List<String> warned(HikariDataSource source) {
    return StorageCheck.of(source).warnings().stream().map(StorageCheck.Warning::setting).toList();
  }
}
