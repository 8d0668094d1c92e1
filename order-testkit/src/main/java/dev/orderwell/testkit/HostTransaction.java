package dev.orderwell.testkit;

import static dev.orderwell.testkit.Fixtures.ANA;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.store.OrderStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A transaction of the host in which orders are changed and rows of the host's own written: words
 * in a table {@value #TABLE}.
 */
final class HostTransaction {
  static final String TABLE = "host_note";

  private final Connection connection;
  private final OrderStore store;
  private final Orders orders;

  HostTransaction(Connection connection, OrderStore store, Orders owning) {
    this.connection = connection;
    this.store = store;
    orders = owning.joining(store);
  }

  /** The host's table, empty. */
  static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists " + TABLE + " (word varchar(50) not null)");
      statement.execute("delete from " + TABLE);
    }
  }

  OrderStore store() {
    return store;
  }

  Orders orders() {
    return orders;
  }

  /** The same on another store, that of this transaction behind it. */
  Orders ordersOn(OrderStore other) {
    return orders.joining(other);
  }

  OrderId place() {
    return orders.place(ANA, Fixtures.teeAndMug().build()).id();
  }

  Outcome.Accepted execute(OrderId id, OrderCommand command) {
    return orders.execute(ANA, id, command);
  }

  void note(String word) {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into " + TABLE + " values (?)")) {
      insert.setString(1, word);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError("the host's own statement failed: " + e.getMessage(), e);
    }
  }

  /** The host's words, as a connection sees them. */
  static List<String> notes(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select word from " + TABLE + " order by word")) {
      List<String> words = new ArrayList<>();
      while (rows.next()) words.add(rows.getString(1));
      return words;
    }
  }
}
