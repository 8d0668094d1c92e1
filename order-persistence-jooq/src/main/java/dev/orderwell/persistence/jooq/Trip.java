package dev.orderwell.persistence.jooq;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** One connection, as long as it is borrowed. */
record Trip(DSLContext sql) {
  /** PostgreSQL takes 65,535 values a statement; jOOQ writes them out one by one beyond 32,767. */
  private static final int MOST_VALUES = 30_000;

  /** Without the driver's leave to send several statements; the state is that of a conflict. */
  private static final String ONE_ROW_OR_NOTHING =
      ";\nif row_count() <> 1 then"
          + " signal sqlstate '40001' set message_text = 'the order has changed'; end if;";

  SQLDialect dialect() {
    return sql.family();
  }

  /** H2 reads rows off an index in order only where its fixed columns are named as well. */
  List<Field<?>> sorted(List<Field<?>> fixed, Field<?>... by) {
    List<Field<?>> sorted = new ArrayList<>(dialect() == SQLDialect.H2 ? fixed : List.of());
    sorted.addAll(List.of(by));
    return sorted;
  }

  /**
   * Sends statements together, in one round trip unless they carry very many values.
   *
   * @return whether the first of them has touched one row; if it has not, what the others did has
   *     to be undone. MariaDB says so with a conflict and does nothing else
   */
  boolean send(List<Query> statements) {
    boolean touched = false;
    int from = 0;
    while (from < statements.size()) {
      int end = end(statements, from);
      int rows = send(statements.subList(from, end), from == 0);
      if (from == 0) touched = rows > 0;
      from = end;
    }
    return touched;
  }

  private static int end(List<Query> statements, int from) {
    int values = 0;
    for (int i = from; i < statements.size(); i++) {
      values += statements.get(i).getParams().size();
      if (i > from && values > MOST_VALUES) return i;
    }
    return statements.size();
  }

  private int send(List<Query> together, boolean first) {
    if (together.size() == 1) return sql.execute(together.get(0));
    String text = dialect() == SQLDialect.MARIADB ? block(together, first) : chain(together);
    return sql.execute(DSL.query(text, together.toArray(QueryPart[]::new)));
  }

  private static String block(List<Query> statements, boolean first) {
    String all = chain(statements) + ";\nend";
    return "begin not atomic\n" + (first ? all.replaceFirst(";", ONE_ROW_OR_NOTHING) : all);
  }

  private static String chain(List<Query> statements) {
    StringBuilder places = new StringBuilder("{0}");
    for (int i = 1; i < statements.size(); i++) places.append(";\n{").append(i).append('}');
    return places.toString();
  }
}
