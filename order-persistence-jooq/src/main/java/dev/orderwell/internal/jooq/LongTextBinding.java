package dev.orderwell.internal.jooq;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jspecify.annotations.Nullable;

/**
 * Text that may be longer than H2's million of characters, and is cut in pieces there: large
 * objects of H2 are kept apart from their rows, and after a crash may be lost although the row is
 * there.
 */
public final class LongTextBinding extends AbstractBinding<String[], String> {
  private static final long serialVersionUID = 1L;

  private static final int PIECE = 1_000_000;

  @Override
  public Converter<String[], String> converter() {
    return Converter.ofNullable(
        String[].class, String.class, pieces -> String.join("", pieces), LongTextBinding::pieces);
  }

  private static String[] pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = end(text, from);
      pieces.add(text.substring(from, end));
      from = end;
    }
    return pieces.toArray(String[]::new);
  }

  /** No character is cut in two. */
  private static int end(String text, int from) {
    int end = Math.min(from + PIECE, text.length());
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  @Override
  public void set(BindingSetStatementContext<String> context) throws SQLException {
    @Nullable String text = context.value();
    boolean cut = context.family() == SQLDialect.H2 && text != null;
    context.statement().setObject(context.index(), cut ? pieces(text) : text);
  }

  @Override
  public void get(BindingGetResultSetContext<String> context) throws SQLException {
    context.value(read(context.family(), context.resultSet(), context.index()));
  }

  private static @Nullable String read(SQLDialect dialect, ResultSet row, int index)
      throws SQLException {
    if (dialect != SQLDialect.H2) return row.getString(index);
    @Nullable Array found = row.getArray(index);
    if (found == null) return null;
    StringBuilder text = new StringBuilder();
    for (Object piece : (Object[]) found.getArray()) text.append(piece);
    return text.toString();
  }
}
