package dev.orderwell.persistence.jooq.page;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.RejectedException;
import dev.orderwell.persistence.jooq.JooqOrderStore;
import dev.orderwell.persistence.jooq.OrderSchema;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.RecordingChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** docs/transactions.md shows code that runs, and nothing else. */
class TransactionsPageTest {
  private static final Path HERE = Path.of("src/test/java/dev/orderwell/persistence/jooq/page");
  private static final Pattern SHOWN =
      Pattern.compile("// page: [a-z]+\n(.*?)\n *// end", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);
  private static final NewOrder GOOD = Fixtures.teeAndMug().build();
  private static final NewOrder REFUSED = NewOrder.in("EUR").build();

  private final JdbcConnectionPool pool =
      JdbcConnectionPool.create("jdbc:h2:mem:page;DB_CLOSE_DELAY=-1", "sa", "");
  private final JdbcTemplate jdbc = new JdbcTemplate(pool);
  private final JooqOrderStore store = JooqOrderStore.owning(pool);
  private final RecordingChannel channel = new RecordingChannel();
  private final Orders orders = Orders.on(store).notify(channel).build();

  /** One of the hosts. */
  @FunctionalInterface
  private interface Shop {
    OrderId checkOut(NewOrder cart) throws Exception;
  }

  @BeforeEach
  void open() {
    OrderSchema.of(pool).migrate();
    jdbc.execute("create table basket (customer varchar(128) primary key)");
    jdbc.update("insert into basket values ('lea')");
  }

  @AfterEach
  void close() {
    jdbc.execute("shutdown");
    pool.dispose();
  }

  @Test
  void thePageShowsWhatIsRunHere() throws IOException {
    List<String> shown = new ArrayList<>();
    for (String host : List.of("ShopOnJdbc", "ShopOnJooq", "ShopOnSpring")) {
      pieces(SHOWN, HERE.resolve(host + ".java")).forEach(shown::add);
    }
    assertThat(pieces(BLOCK, Path.of("../docs/transactions.md")))
        .hasSize(4)
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  private static Stream<String> pieces(Pattern pattern, Path file) throws IOException {
    String text = Files.readString(file).replace("\r\n", "\n");
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1).stripTrailing().stripIndent());
  }

  @Test
  void onJdbcBasketAndOrderGoTogether() throws Exception {
    ShopOnJdbc shop = new ShopOnJdbc(pool, store, orders);
    checksOut(cart -> shop.checkOut(LEA, cart));
  }

  @Test
  void onJooqBasketAndOrderGoTogether() throws Exception {
    ShopOnJooq shop = new ShopOnJooq(DSL.using(pool, SQLDialect.H2), store, orders);
    checksOut(cart -> shop.checkOut(LEA, cart));
  }

  @Test
  void onSpringBasketAndOrderGoTogether() throws Exception {
    ShopOnSpring shop = spring();
    checksOut(cart -> shop.checkOut(LEA, cart));
  }

  @Test
  void whatIsTriedAgainIsTriedFiveTimes() {
    int[] tries = {0};
    assertThatThrownBy(
            () ->
                spring()
                    .insisting(
                        () -> {
                          tries[0]++;
                          throw new StoreException("the database has ended it", null);
                        }))
        .isInstanceOf(StoreException.class);
    assertThat(tries).containsExactly(5);
    assertThat(spring().<Integer>insisting(() -> tries[0])).isEqualTo(5);
  }

  private ShopOnSpring spring() {
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    return new ShopOnSpring(pool, transaction, jdbc, store, orders);
  }

  /** A refused order leaves the basket full, an accepted one empties it. */
  private void checksOut(Shop shop) throws Exception {
    assertThatThrownBy(() -> shop.checkOut(REFUSED)).isInstanceOf(RejectedException.class);
    assertThat(baskets()).isEqualTo(1);
    assertThat(orders.count(ANA, OrderQuery.all())).isZero();

    OrderId id = shop.checkOut(GOOD);
    assertThat(baskets()).isZero();
    assertThat(orders.find(LEA, id)).isPresent();
    assertThat(channel.messages()).isNotEmpty();
    assertThat(pool.getActiveConnections()).isZero();
  }

  private Integer baskets() {
    return jdbc.queryForObject("select count(*) from basket", Integer.class);
  }
}
