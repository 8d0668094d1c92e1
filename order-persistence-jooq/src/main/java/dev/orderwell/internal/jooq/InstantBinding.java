package dev.orderwell.internal.jooq;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jspecify.annotations.Nullable;

/**
 * Moments as they are, whatever the zone of the program or of the session: through {@code
 * java.sql.Timestamp}, half past two of the night when clocks go forward comes back as half past
 * three. MariaDB, whose moments end in 2038, keeps date and time in UTC.
 */
public final class InstantBinding extends AbstractBinding<OffsetDateTime, Instant> {
  private static final long serialVersionUID = 1L;

  @Override
  public Converter<OffsetDateTime, Instant> converter() {
    return Converter.ofNullable(
        OffsetDateTime.class,
        Instant.class,
        OffsetDateTime::toInstant,
        moment -> moment.atOffset(ZoneOffset.UTC));
  }

  @Override
  public void set(BindingSetStatementContext<Instant> context) throws SQLException {
    context.statement().setObject(context.index(), bound(context.family(), context.value()));
  }

  private static @Nullable Object bound(SQLDialect dialect, @Nullable Instant moment) {
    if (moment == null) return null;
    OffsetDateTime utc = moment.atOffset(ZoneOffset.UTC);
    return dialect == SQLDialect.MARIADB ? utc.toLocalDateTime() : utc;
  }

  @Override
  public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
    context.value(read(context.family(), context.resultSet(), context.index()));
  }

  private static @Nullable Instant read(SQLDialect dialect, ResultSet row, int index)
      throws SQLException {
    if (dialect == SQLDialect.MARIADB) {
      @Nullable LocalDateTime utc = row.getObject(index, LocalDateTime.class);
      return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
    @Nullable OffsetDateTime moment = row.getObject(index, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
