package dev.orderwell.internal.jooq;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jspecify.annotations.Nullable;

/**
 * Ids as the type that a database has for them. In MariaDB they are 16 bytes, since its own type
 * sorts some of them otherwise than the other databases.
 */
public final class UuidBinding extends AbstractBinding<UUID, UUID> {
  private static final long serialVersionUID = 1L;

  private static final int BYTES = 16;

  @Override
  public Converter<UUID, UUID> converter() {
    return Converter.ofNullable(UUID.class, UUID.class, same -> same, same -> same);
  }

  public static void set(
      SQLDialect dialect, PreparedStatement statement, int index, @Nullable UUID id)
      throws SQLException {
    if (dialect != SQLDialect.MARIADB || id == null) statement.setObject(index, id);
    else statement.setBytes(index, bytes(id));
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  public static @Nullable UUID get(ResultSet row, int index) throws SQLException {
    @Nullable Object found = row.getObject(index);
    return found instanceof byte[] bytes ? of(bytes) : (UUID) found;
  }

  private static UUID of(byte[] bytes) {
    ByteBuffer halves = ByteBuffer.wrap(bytes);
    return new UUID(halves.getLong(), halves.getLong());
  }

  @Override
  public void set(BindingSetStatementContext<UUID> context) throws SQLException {
    set(context.family(), context.statement(), context.index(), context.value());
  }

  @Override
  public void get(BindingGetResultSetContext<UUID> context) throws SQLException {
    context.value(get(context.resultSet(), context.index()));
  }
}
