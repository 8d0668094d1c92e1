package dev.orderwell.persistence.jooq.page;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A table of the host's own. */
final class Baskets {
  private Baskets() {}

  static void empty(Connection connection, String customer) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("delete from basket where customer = ?")) {
      statement.setString(1, customer);
      statement.executeUpdate();
    }
  }
}
