package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.AddNote;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OutcomeUnknownException;
import dev.orderwell.identity.OrderId;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a synchronous stand-by of PostgreSQL means for a shop as long as nobody fails. */
@Tag("campaign")
class StandbyTest {
  private static final Actor ANA = Actor.staff("ana");
  private static final int WRITES = 100;
  private static final int ONE_SECOND = 1000;

  @TempDir private Path folder;

  private PostgresPair pair;

  @BeforeEach
  void start() throws Exception {
    pair = PostgresPair.start(folder.resolve("servers"));
    OrderSchema.of(pair.primary().source()).migrate();
    pair.addStandby(PostgresPair.Following.SYNCHRONOUS);
  }

  @AfterEach
  void close() throws IOException {
    pair.close();
  }

  @Test
  @DisplayName("A commit that waits for the stand-by is in doubt, and has its one effect")
  void aWaitingCommit() throws Exception {
    CommandOptions click = CommandOptions.id("click-1");
    try (HikariDataSource source = pool(pair.url() + "&socketTimeout=1")) {
      Orders orders = Orders.on(JooqOrderStore.owning(source)).build();
      pair.cutOff();
      assertThatExceptionOfType(OutcomeUnknownException.class)
          .isThrownBy(() -> orders.place(ANA, ShopStep.basket(), click));
      assertThat(orders.count(ANA, OrderQuery.all())).isZero();

      pair.goOnAlone();

      OrderId id = orders.place(ANA, ShopStep.basket(), click).id();
      assertThat(orders.list(ANA, OrderQuery.all()).rows())
          .singleElement()
          .matches(row -> row.id().equals(id));
    }
  }

  @Test
  @DisplayName("With remote_apply, what was acknowledged is read from the stand-by at once")
  void ownWritesAreRead() {
    try (HikariDataSource source =
            pool(pair.url() + "&options=-c%20synchronous_commit=remote_apply");
        HikariDataSource copies = pool(pair.standby().url())) {
      Orders orders = Orders.on(JooqOrderStore.owning(source)).build();
      Orders copy = Orders.on(JooqOrderStore.owning(copies)).build();
      OrderId id = orders.place(ANA, ShopStep.basket()).id();
      for (int i = 0; i < WRITES; i++) {
        long version = orders.execute(ANA, id, AddNote.forStaff("note " + i)).version();
        assertThat(copy.find(ANA, id).orElseThrow().version()).isEqualTo(version);
      }
    }
  }

  @Test
  @DisplayName("A stand-by lists and counts, and takes no command")
  void aStandbyOnlyReads() throws Exception {
    Orders orders = Orders.on(JooqOrderStore.owning(pair.primary().source())).build();
    OrderId id = orders.place(ANA, ShopStep.basket()).id();
    Orders copy = Orders.on(JooqOrderStore.owning(pair.standby().source())).build();
    pair.awaitApplied();
    assertThat(copy.list(ANA, OrderQuery.all()).rows())
        .isEqualTo(orders.list(ANA, OrderQuery.all()).rows());
    assertThat(copy.count(ANA, OrderQuery.all())).isEqualTo(1);
    assertThat(copy.history(ANA, id)).isEqualTo(orders.history(ANA, id));
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> copy.execute(ANA, id, AddNote.forStaff("lost")));
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setConnectionTimeout(ONE_SECOND);
    return new HikariDataSource(config);
  }
}
