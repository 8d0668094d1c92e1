package dev.orderwell.testkit;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.ConflictException;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Tags;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.Change;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.store.StoreException;
import dev.orderwell.tagging.Tag;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What every {@link OrderStore} in a database holds that joins transactions of the host. Its author
 * extends it and says how the store is made:
 *
 * <pre>{@code
 * class MyJoiningTest extends JoiningStoreContract {
 *   @Override protected DataSource database(int connections) { return emptySchema(connections); }
 *   @Override protected OrderStore owning(DataSource database) { return new MyStore(database); }
 *   @Override protected OrderStore joining(OrderStore owning, Connection connection) {
 *     return ((MyStore) owning).joining(connection);
 *   }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>J1 An order and the host's row are committed together, and nothing before.
 *   <li>J2 They are rolled back together: no number is used up, no command known, nothing to be
 *       done, no line of history, no tag, and no event parked.
 *   <li>J3 What is refused, known or parked already, taken or changed by somebody else leaves the
 *       host's transaction usable: what the host wrote before and writes after it is committed.
 *   <li>J4 The connection stays the host's: it is neither committed nor rolled back further than to
 *       the store's own savepoint, works as before, and is not closed.
 *   <li>J5 A connection that commits by itself is refused before anything is written.
 *   <li>J6 Commands in one transaction see each other.
 *   <li>J7 Nothing is tried again: a conflict is told at once.
 *   <li>J8 What the world must do waits until the host has committed, and is done then.
 *   <li>J9 One connection is enough: while one is lent or held no other is asked for.
 * </ul>
 *
 * <p>A database may end a transaction by itself because of a conflict, as some do when they isolate
 * it strictly. Then the store throws a {@link StoreException}, and J3 does not hold; such an
 * isolation is nothing to try this contract with.
 *
 * <p>The contract makes a table {@code host_note} beside those of the store, for the host's rows.
 */
public abstract class JoiningStoreContract extends JoiningRules {
  /** A contract of one store. */
  protected JoiningStoreContract() {}

  /**
   * A database with the store's tables, all empty, anew at each call.
   *
   * @param connections as many as can be had at a time; who asks for more waits a moment and gets
   *     an exception
   * @return a pool of connections, which commit by themselves until they are told otherwise
   */
  protected abstract DataSource database(int connections);

  /**
   * The store in transactions of its own.
   *
   * @param database as {@link #database} has given it
   * @return a store
   */
  protected abstract OrderStore owning(DataSource database);

  /**
   * The store in a transaction of the host.
   *
   * @param owning as {@link #owning} has given it
   * @param connection of the host's transaction
   * @return a store for {@code Orders.joining}
   */
  protected abstract OrderStore joining(OrderStore owning, Connection connection);

  /**
   * How the host begins and ends its transactions.
   *
   * @return {@link HostTransactions#jdbc()} unless it is overridden
   */
  protected HostTransactions transactions() {
    return HostTransactions.jdbc();
  }

  @Override
  final DataSource fresh(int connections) {
    return database(connections);
  }

  @Override
  final OrderStore owningOn(DataSource database) {
    return owning(database);
  }

  @Override
  final OrderStore joiningOn(OrderStore owning, Connection connection) {
    return joining(owning, connection);
  }

  @Override
  final HostTransactions host() {
    return transactions();
  }

  @Test
  void J1_anOrderAndTheHostsRowAreCommittedTogether() throws SQLException {
    OrderId[] id = new OrderId[1];
    committed(
        host -> {
          id[0] = host.place();
          host.note("placed");
          host.execute(id[0], AddTag.of("cadeau"));
        });
    assertThat(order(id[0]).version()).isEqualTo(2);
    assertThat(store.history(ShopId.MAIN, id[0])).hasSize(2);
    assertThat(orders.tags().list(ANA)).extracting(Tag::name).containsExactly("cadeau");
    assertThat(notes()).containsExactly("placed");
  }

  @Test
  void J1_nothingIsCommittedBeforeTheHostCommits() throws SQLException {
    OrderId old = placed();
    Whole before = whole(old);
    committed(
        host -> {
          OrderId id = host.place();
          host.execute(old, AddTag.of("cadeau"));
          assertThat(store.find(ShopId.MAIN, id)).isEmpty();
          assertThat(whole(old)).isEqualTo(before);
          assertThat(orders.count(ANA, OrderQuery.all())).isEqualTo(1);
        });
    assertThat(orders.count(ANA, OrderQuery.all())).isEqualTo(2);
    assertThat(order(old).version()).isEqualTo(before.order().version() + 1);
  }

  @Test
  void J2_anOrderAndTheHostsRowAreRolledBackTogether() throws SQLException {
    CommandOptions click = CommandOptions.id("click-1");
    rolledBack(
        host -> {
          host.note("placed");
          OrderId id = host.orders().place(ANA, Fixtures.teeAndMug().build(), click).id();
          host.execute(id, AddTag.of("cadeau"));
        });
    assertThat(notes()).isEmpty();
    assertThat(orders.count(ANA, OrderQuery.all())).isZero();
    assertThat(store.remembered(ShopId.MAIN, new CommandId("click-1"))).isEmpty();
    assertThat(store.due(Fixtures.NOW, 10)).isEmpty();
    assertThat(store.tags(ShopId.MAIN).entries()).isEmpty();
    assertThat(store.tagHistory(ShopId.MAIN)).isEmpty();

    Outcome.Accepted again = orders.place(ANA, Fixtures.teeAndMug().build(), click);
    assertThat(again.replayed()).isFalse();
    assertThat(again.order().number().orElseThrow()).hasToString("A-1001");
  }

  @Test
  void J2_aChangeThatIsRolledBackLeavesTheOrderAsItWas() throws SQLException {
    OrderId id = placed();
    Whole before = whole(id);
    rolledBack(
        host -> {
          host.execute(id, AddNote.toCustomer("Bonjour"));
          host.execute(id, Ship.units("TEE-M", 1));
        });
    assertThat(whole(id)).isEqualTo(before);
  }

  @Test
  void J2_tagsThatAreRolledBackAreNotRemembered() throws SQLException {
    OrderId id = placed();
    rolledBack(host -> host.execute(id, AddTag.of("cadeau")));
    assertThat(orders.tags().list(ANA)).isEmpty();
    orders.execute(ANA, id, AddTag.of("urgent"));
    committed(
        host -> {
          host.execute(id, AddTag.of("cadeau"));
          host.execute(id, AddTag.of("fragile"));
        });
    assertThat(orders.details(ANA, id).orElseThrow().tags())
        .extracting(Tag::name)
        .containsExactlyInAnyOrder("urgent", "cadeau", "fragile");
  }

  @Test
  void J2_anEventThatIsRolledBackIsNotParked() throws SQLException {
    ParkedEvent kept = ParkingRules.event("e-1", "A-1", Fixtures.NOW);
    ParkedEvent gone = ParkingRules.event("e-2", null, Fixtures.NOW);
    store.park(kept);
    rolledBack(
        host -> {
          host.store().park(gone);
          assertThat(host.store().parkAgain(kept, Fixtures.NOW.plusSeconds(60))).isTrue();
          assertThat(host.store().parked(ShopId.MAIN, 10)).hasSize(2);
        });
    assertThat(store.parked(ShopId.MAIN, 10)).containsExactly(kept);
    rolledBack(host -> assertThat(host.store().unpark(kept)).isTrue());
    assertThat(store.parked(ShopId.MAIN, 10)).containsExactly(kept);
    committed(host -> host.store().park(gone));
    assertThat(store.parked(ShopId.MAIN, 10)).containsExactly(kept, gone);
  }

  @Test
  void J3_anEventThatIsParkedAlreadyLeavesTheTransactionUsable() throws SQLException {
    ParkedEvent event = ParkingRules.event("e-1", "A-1", Fixtures.NOW);
    ParkedEvent other = ParkingRules.event("e-2", null, Fixtures.NOW);
    store.park(event);
    committed(
        host -> {
          host.note("1");
          host.store().park(ParkingRules.event("e-1", "A-2", Fixtures.NOW.minusSeconds(1)));
          host.store().park(other);
          host.store().park(other);
          assertThat(host.store().parkAgain(event.again(Fixtures.NOW), Fixtures.NOW)).isFalse();
          host.note("2");
          host.place();
        });
    assertThat(notes()).containsExactly("1", "2");
    assertThat(store.parked(ShopId.MAIN, 10)).containsExactly(event, other);
    assertThat(orders.count(ANA, OrderQuery.all())).isEqualTo(1);
  }

  @Test
  void J3_aRefusalLeavesTheTransactionUsable() throws SQLException {
    OrderId id = placed();
    Whole before = whole(id);
    committed(
        host -> {
          host.note("1");
          assertThat(refusal(host, id, Ship.units("NONE", 1))).isEqualTo("line.unknown");
          host.note("2");
        });
    assertThat(notes()).containsExactly("1", "2");
    assertThat(whole(id)).isEqualTo(before);
  }

  @Test
  void J3_aKnownCommandLeavesTheTransactionUsable() throws SQLException {
    OrderId id = placed();
    CommandOptions click = CommandOptions.id("click-1");
    orders.execute(ANA, id, AddNote.forStaff("once"), click);
    committed(
        host -> {
          host.note("1");
          assertThat(host.orders().execute(ANA, id, AddNote.forStaff("once"), click).replayed())
              .isTrue();
          String code =
              refusal(() -> host.orders().execute(ANA, id, AddNote.forStaff("other"), click));
          assertThat(code).isEqualTo("command.other-content");
          host.note("2");
          host.execute(id, AddNote.forStaff("twice"));
        });
    assertThat(notes()).containsExactly("1", "2");
    assertThat(order(id).noteCount()).isEqualTo(2);
  }

  @Test
  void J3_aTakenNumberLeavesTheTransactionUsable() throws SQLException {
    placed(Fixtures.donation().number("KD-1").build());
    committed(
        host -> {
          host.note("1");
          String code =
              refusal(() -> host.orders().place(ANA, Fixtures.teeAndMug().number("KD-1").build()));
          assertThat(code).isEqualTo("order.number-taken");
          host.note("2");
          host.place();
        });
    assertThat(notes()).containsExactly("1", "2");
    assertThat(orders.count(ANA, OrderQuery.all())).isEqualTo(2);
    assertThat(store.due(Fixtures.NOW, 10)).hasSize(2);
  }

  @Test
  void J3_aConflictLeavesTheTransactionUsable() throws SQLException {
    OrderId id = placed();
    long version = order(id).version();
    committed(
        host -> {
          host.note("1");
          conflict(host, id);
          host.note("2");
        });
    assertThat(notes()).containsExactly("1", "2");
    assertThat(order(id).version()).isEqualTo(version + 1);
    assertThat(orders.tags().list(ANA)).isEmpty();
    assertThat(orders.details(ANA, id).orElseThrow().notes())
        .singleElement()
        .satisfies(note -> assertThat(note.text()).isEqualTo("faster"));
  }

  @Test
  void J3_aConflictOverTagsLeavesTheTransactionUsable() throws SQLException {
    OrderId id = placed();
    orders.execute(ANA, id, AddTag.of("cadeau"));
    Runnable faster = () -> orders.tags().rename(ANA, "cadeau", "present");
    committed(
        host -> {
          host.note("1");
          Tags tags = host.ordersOn(new Overtaken(host.store(), faster)).tags();
          assertThatThrownBy(() -> tags.rename(ANA, "cadeau", "gift"))
              .isInstanceOf(ConflictException.class);
          host.note("2");
        });
    assertThat(notes()).containsExactly("1", "2");
    assertThat(orders.tags().list(ANA)).extracting(Tag::name).containsExactly("present");
  }

  @Test
  void J4_theConnectionStaysTheHosts() throws SQLException {
    placed(Fixtures.donation().number("KD-1").build());
    OrderId id = placed();
    host()
        .run(
            source,
            connection -> {
              List<Object> before = workings(connection);
              everything(joined(connection), id);
              assertThat(watched.liberties()).isEmpty();
              assertThat(workings(connection)).isEqualTo(before);
            });
  }

  @Test
  void J4_noSavepointIsLeftBehind() throws SQLException {
    placed(Fixtures.donation().number("KD-1").build());
    OrderId id = placed();
    committed(host -> everything(host, id));
    assertThat(watched.savepoints()).isZero();
  }

  @Test
  void J4_whatToDoAboutAConflictIsLeftToTheHost() throws SQLException {
    OrderId id = placed();
    committed(host -> conflict(host, id));
    assertThat(watched.liberties()).isEmpty();
    assertThat(watched.savepoints()).isZero();
  }

  private void everything(HostTransaction host, OrderId id) {
    host.execute(host.place(), AddTag.of("cadeau"));
    host.orders().tags().rename(ANA, "cadeau", "present");
    host.orders().details(ANA, id);
    host.orders().list(ANA, OrderQuery.active());
    host.store().park(ParkingRules.event("e-1", null, Fixtures.NOW));
    host.store().park(ParkingRules.event("e-1", null, Fixtures.NOW));
    refusal(host, id, Ship.units("NONE", 1));
    refusal(() -> host.orders().place(ANA, Fixtures.teeAndMug().number("KD-1").build()));
  }

  private static List<Object> workings(Connection connection) {
    try {
      return List.of(
          connection.isClosed(),
          connection.getAutoCommit(),
          connection.getTransactionIsolation(),
          connection.isReadOnly(),
          connection.getHoldability());
    } catch (SQLException e) {
      throw new AssertionError("the connection does not work any more", e);
    }
  }

  @Test
  void J5_aConnectionThatCommitsByItselfIsRefused() throws SQLException {
    OrderId id = placed();
    Whole before = whole(id);
    try (Connection connection = source.getConnection()) {
      HostTransaction host = joined(connection);
      assertThatThrownBy(host::place).isInstanceOf(StoreException.class);
      assertThatThrownBy(() -> host.execute(id, AddNote.forStaff("x")))
          .isInstanceOf(StoreException.class);
      assertThatThrownBy(() -> host.store().save(another(id))).isInstanceOf(StoreException.class);
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(watched.liberties()).isEmpty();
    }
    assertThat(whole(id)).isEqualTo(before);
    assertThat(orders.count(ANA, OrderQuery.all())).isEqualTo(1);
  }

  private Change another(OrderId id) {
    return ContractChanges.on(store).of(order(id), AddNote.forStaff("x"));
  }

  @Test
  void J6_commandsInOneTransactionSeeEachOther() throws SQLException {
    committed(
        host -> {
          OrderId id = host.place();
          host.execute(id, RecordPayment.byHand("Cash"));
          host.execute(id, AddTag.of("cadeau"));
          host.execute(id, Ship.remaining());
          OrderView order = host.orders().find(ANA, id).orElseThrow();
          assertThat(order.version()).isEqualTo(4);
          assertThat(order.paid()).hasToString("EUR 57.40");
          assertThat(order.parcels()).hasSize(1);
          assertThat(host.orders().tags().list(ANA)).extracting(Tag::name).contains("cadeau");
          assertThat(host.orders().count(ANA, OrderQuery.all().tagged("cadeau"))).isEqualTo(1);
        });
  }

  @Test
  void J6_ordersOfOneTransactionGetConsecutiveNumbersAndOneTag() throws SQLException {
    committed(
        host -> {
          for (int i = 1; i <= 3; i++) {
            OrderId id = host.place();
            OrderView order = host.execute(id, AddTag.of("cadeau")).order();
            assertThat(order.number().orElseThrow()).hasToString("A-100" + i);
          }
        });
    assertThat(orders.tags().list(ANA)).hasSize(1);
    assertThat(orders.count(ANA, OrderQuery.all().tagged("cadeau"))).isEqualTo(3);
  }

  @Test
  void J7_aConflictIsToldAtOnce() throws SQLException {
    OrderId id = placed();
    committed(host -> assertThat(conflict(host, id).saves()).isEqualTo(1));
  }

  /** Somebody else adds a note to the order before the host can tag it. */
  private Overtaken conflict(HostTransaction host, OrderId id) {
    Runnable faster = () -> orders.execute(ANA, id, AddNote.forStaff("faster"));
    Overtaken overtaken = new Overtaken(host.store(), faster);
    assertThatThrownBy(() -> host.ordersOn(overtaken).execute(ANA, id, AddTag.of("slower")))
        .isInstanceOf(ConflictException.class);
    return overtaken;
  }

  @Test
  void J8_whatTheWorldMustDoWaitsForTheHostsCommit() throws SQLException {
    committed(
        host -> {
          OrderId id = host.place();
          host.execute(id, AddNote.toCustomer("Bonjour"));
          assertThat(host.store().pending(ShopId.MAIN, id)).hasSize(3);
          assertThat(orders.instructions().run(CRON, 10)).isZero();
        });
    assertThat(channel.messages()).isEmpty();
    assertThat(orders.instructions().run(CRON, 10)).isEqualTo(3);
    assertThat(channel.messages()).hasSize(3);
  }

  @Test
  void J9_oneConnectionIsEnoughForATransaction() throws SQLException {
    begin(1);
    OrderId id = placed();
    committed(
        host -> {
          host.execute(host.place(), AddTag.of("cadeau"));
          host.execute(id, AddTag.of("cadeau"));
          refusal(host, id, Ship.units("NONE", 1));
          host.orders().list(ANA, OrderQuery.active().tagged("cadeau").withActions());
        });
    assertThat(orders.count(ANA, OrderQuery.all().tagged("cadeau"))).isEqualTo(2);
  }

  @Test
  void J9_noConnectionIsHeldWhileAMessageIsSent() throws SQLException {
    begin(1);
    channel.answers(
        message -> {
          assertThat(orders.count(ANA, OrderQuery.all())).isEqualTo(1);
          return new DeliveryOutcome.Accepted("<1@mail>");
        });
    placed();
    assertThat(channel.messages()).isNotEmpty();
    assertThat(store.due(Fixtures.NOW, 10)).isEmpty();
  }
}
