package dev.orderwell.persistence.jooq;

import dev.orderwell.identity.OrderId;
import dev.orderwell.internal.jooq.UuidBinding;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.SQLDialect;

/**
 * Reads orders, all their rows and the versions of the dictionaries in one statement. Its text is
 * rendered once for a number of orders.
 */
final class OrderReader {
  /** More orders are read in statements of this size. */
  private static final int MOST_TOGETHER = 100;

  private final Map<Integer, String> texts = new ConcurrentHashMap<>();

  /**
   * What was found.
   *
   * @param versions of the dictionaries at the same moment
   */
  record Found(Map<OrderId, Order> orders, DictionaryVersions versions) {}

  Found find(Trip trip, ShopId shop, Collection<OrderId> ids) {
    Map<UUID, OrderAssembly> orders = new LinkedHashMap<>();
    DictionaryVersions versions = DictionaryVersions.NONE;
    UUID[] wanted = ids.stream().distinct().map(OrderId::value).toArray(UUID[]::new);
    for (int from = 0; from < Math.max(1, wanted.length); from += MOST_TOGETHER) {
      int count = Math.min(MOST_TOGETHER, wanted.length - from);
      versions = read(trip, shop, wanted, from, count, orders);
    }
    Map<OrderId, Order> found = new HashMap<>();
    orders
        .values()
        .forEach(one -> one.order(shop).ifPresent(order -> found.put(order.id(), order)));
    return new Found(found, versions);
  }

  private DictionaryVersions read(
      Trip trip, ShopId shop, UUID[] ids, int from, int count, Map<UUID, OrderAssembly> orders) {
    String text = texts.computeIfAbsent(count, many -> trip.sql().render(RowSelect.all(many)));
    return trip.sql()
        .connectionResult(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(text)) {
                bind(trip.dialect(), statement, shop, ids, from, count);
                try (ResultSet rows = statement.executeQuery()) {
                  return read(rows, orders);
                }
              }
            });
  }

  private static void bind(
      SQLDialect dialect, PreparedStatement statement, ShopId shop, UUID[] ids, int from, int count)
      throws SQLException {
    int at = 1;
    statement.setString(at++, shop.value());
    for (int branch = 0; branch < RowKind.values().length; branch++) {
      statement.setString(at++, shop.value());
      for (int i = 0; i < count; i++) {
        UuidBinding.set(dialect, statement, at++, ids[from + i]);
      }
    }
  }

  private static DictionaryVersions read(ResultSet rows, Map<UUID, OrderAssembly> orders)
      throws SQLException {
    DictionaryVersions versions = DictionaryVersions.NONE;
    while (rows.next()) {
      String kind = rows.getString(1);
      if (kind.equals(RowSelect.DICTIONARIES)) {
        versions = new DictionaryVersions(rows.getLong(3), rows.getLong(4));
        continue;
      }
      UUID id = Objects.requireNonNull(UuidBinding.get(rows, 2));
      OrderAssembly order = orders.computeIfAbsent(id, OrderAssembly::new);
      order.add(
          RowKind.valueOf(kind),
          rows.getLong(3),
          rows.getInt(4),
          rows.getString(5),
          rows.getString(6));
    }
    return versions;
  }
}
