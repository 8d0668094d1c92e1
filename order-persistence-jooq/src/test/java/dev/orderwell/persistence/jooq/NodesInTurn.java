package dev.orderwell.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections of several nodes of one database. */
final class NodesInTurn extends AbstractDataSource {
  private final List<? extends DataSource> nodes;
  private final IntSupplier turn;

  private NodesInTurn(List<? extends DataSource> nodes, IntSupplier turn) {
    this.nodes = nodes;
    this.turn = turn;
  }

  /** Each connection is of another node than the one before. */
  static DataSource eachConnection(List<? extends DataSource> nodes) {
    AtomicInteger turn = new AtomicInteger();
    return new NodesInTurn(nodes, turn::getAndIncrement);
  }

  /** Each thread stays at its node, and the next one has another. */
  static DataSource eachThread(List<? extends DataSource> nodes) {
    AtomicInteger turn = new AtomicInteger();
    ThreadLocal<Integer> mine = ThreadLocal.withInitial(turn::getAndIncrement);
    return new NodesInTurn(nodes, mine::get);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return nodes.get(Math.floorMod(turn.getAsInt(), nodes.size())).getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) {
    throw new UnsupportedOperationException("each pool has its own user");
  }
}
