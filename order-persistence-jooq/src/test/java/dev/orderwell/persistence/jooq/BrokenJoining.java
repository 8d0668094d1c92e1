package dev.orderwell.persistence.jooq;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Stores that join a host's transaction and get one thing wrong, as real ones have. */
enum BrokenJoining {
  COMMITS_INSIDE(
      "J1_nothingIsCommittedBeforeTheHostCommits",
      "J2_anOrderAndTheHostsRowAreRolledBackTogether",
      "J4_theConnectionStaysTheHosts") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return new ForwardingOrderStore(owning.joining(connection)) {
        @Override
        public SaveResult save(Change change) {
          SaveResult result = super.save(change);
          try {
            connection.commit();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
          return result;
        }
      };
    }
  },
  FORGETS_THE_SAVEPOINT(
      "J3_aTakenNumberLeavesTheTransactionUsable", "J3_aConflictLeavesTheTransactionUsable") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return owning.joining(TamperedConnection.withoutSavepoints(connection));
    }
  },
  ROLLS_BACK_WHAT_THE_HOST_WROTE(
      "J3_aTakenNumberLeavesTheTransactionUsable",
      "J3_aConflictLeavesTheTransactionUsable",
      "J3_aConflictOverTagsLeavesTheTransactionUsable",
      "J4_theConnectionStaysTheHosts",
      "J4_whatToDoAboutAConflictIsLeftToTheHost") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return owning.joining(TamperedConnection.rollingBackAll(connection));
    }
  },
  LEAVES_SAVEPOINTS("J4_noSavepointIsLeftBehind", "J4_whatToDoAboutAConflictIsLeftToTheHost") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return owning.joining(TamperedConnection.keepingSavepoints(connection));
    }
  },
  BELIEVES_IN_A_TRANSACTION("J5_aConnectionThatCommitsByItselfIsRefused") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return owning.joining(TamperedConnection.inTransaction(connection));
    }
  },
  OVERWRITES_INSTEAD_OF_TELLING(
      "J3_aConflictLeavesTheTransactionUsable", "J7_aConflictIsToldAtOnce") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return new LastWriterWins(owning.joining(connection));
    }
  },
  PARKS_WITHOUT_LOOKING("J3_anEventThatIsParkedAlreadyLeavesTheTransactionUsable") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return new ForwardingOrderStore(owning.joining(connection)) {
        @Override
        public void park(ParkedEvent event) {
          if (parked(event.shop(), 10).stream().noneMatch(one -> one.name().equals(event.name()))) {
            super.park(event);
          } else {
            insertAgain(connection);
          }
        }
      };
    }

    private static void insertAgain(Connection connection) {
      try (Statement insert = connection.createStatement()) {
        insert.execute("insert into ow_parked_event select * from ow_parked_event");
      } catch (SQLException e) {
        // it was there
      }
    }
  },
  WRITES_IN_A_TRANSACTION_OF_ITS_OWN(
      "J1_nothingIsCommittedBeforeTheHostCommits",
      "J2_anOrderAndTheHostsRowAreRolledBackTogether",
      "J2_aChangeThatIsRolledBackLeavesTheOrderAsItWas",
      "J2_tagsThatAreRolledBackAreNotRemembered",
      "J2_anEventThatIsRolledBackIsNotParked",
      "J5_aConnectionThatCommitsByItselfIsRefused",
      "J8_whatTheWorldMustDoWaitsForTheHostsCommit",
      "J9_oneConnectionIsEnoughForATransaction") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return new ForwardingOrderStore(owning) {
        @Override
        public Transactions transactions() {
          return Transactions.JOINING;
        }
      };
    }
  },
  READS_ON_A_CONNECTION_OF_ITS_OWN(
      "J6_commandsInOneTransactionSeeEachOther",
      "J6_ordersOfOneTransactionGetConsecutiveNumbersAndOneTag",
      "J9_oneConnectionIsEnoughForATransaction") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return new ForwardingOrderStore(owning.joining(connection)) {
        @Override
        public Optional<Order> find(ShopId shop, OrderId id) {
          return owning.find(shop, id);
        }
      };
    }
  },
  LOSES_WHAT_IS_TO_BE_DONE("J8_whatTheWorldMustDoWaitsForTheHostsCommit") {
    @Override
    OrderStore joining(JooqOrderStore owning, Connection connection) {
      return new ForwardingOrderStore(owning.joining(connection)) {
        @Override
        public SaveResult save(Change change) {
          return super.save(change.instructing(List.of()));
        }
      };
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // what List.of gives does not change
  private final List<String> checks;

  BrokenJoining(String... checks) {
    this.checks = List.of(checks);
  }

  /** Names of the contract's tests that have to fail. */
  List<String> checks() {
    return checks;
  }

  abstract OrderStore joining(JooqOrderStore owning, Connection connection);
}
