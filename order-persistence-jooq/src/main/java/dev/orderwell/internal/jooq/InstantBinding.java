package dev.orderwell.internal.jooq;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Moments as they are, whatever the zone of the program or of the session: through {@code
 * java.sql.Timestamp}, half past two of the night when clocks go forward comes back as half past
 * three.
 */
public final class InstantBinding implements Binding<OffsetDateTime, Instant> {
  private static final long serialVersionUID = 1L;

  @Override
  public Converter<OffsetDateTime, Instant> converter() {
    return Converter.ofNullable(
        OffsetDateTime.class, Instant.class, OffsetDateTime::toInstant, InstantBinding::utc);
  }

  public static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  @Override
  public void sql(BindingSQLContext<Instant> context) {
    context.render().visit(org.jooq.impl.DSL.raw("?"));
  }

  @Override
  public void set(BindingSetStatementContext<Instant> context) throws SQLException {
    @Nullable Instant moment = context.value();
    context.statement().setObject(context.index(), moment == null ? null : utc(moment));
  }

  @Override
  public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
    context
        .convert(converter())
        .value(context.resultSet().getObject(context.index(), OffsetDateTime.class));
  }

  @Override
  public void get(BindingGetStatementContext<Instant> context) throws SQLException {
    throw new SQLFeatureNotSupportedException("no procedure is called");
  }

  @Override
  public void get(BindingGetSQLInputContext<Instant> context) throws SQLException {
    throw new SQLFeatureNotSupportedException("no type of the database is read");
  }

  @Override
  public void set(BindingSetSQLOutputContext<Instant> context) throws SQLException {
    throw new SQLFeatureNotSupportedException("no type of the database is written");
  }

  @Override
  public void register(BindingRegisterContext<Instant> context) throws SQLException {
    throw new SQLFeatureNotSupportedException("no procedure is called");
  }
}
