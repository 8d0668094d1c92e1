package dev.orderwell.persistence.jooq;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** One connection, as long as it is borrowed. */
record Trip(DSLContext sql) {
  /** PostgreSQL takes 65,535 values a statement; jOOQ writes them out one by one beyond 32,767. */
  private static final int MOST_VALUES = 30_000;

  /**
   * Sends statements together, in one round trip unless they carry very many values.
   *
   * @return how many rows the first of them has touched
   */
  int send(List<Query> statements) {
    int first = -1;
    List<Query> together = new ArrayList<>();
    int values = 0;
    for (Query one : statements) {
      int more = one.getParams().size();
      if (!together.isEmpty() && values + more > MOST_VALUES) {
        first = first(first, together);
        together.clear();
        values = 0;
      }
      together.add(one);
      values += more;
    }
    return together.isEmpty() ? first : first(first, together);
  }

  private int first(int known, List<Query> together) {
    int rows = together.size() == 1 ? sql.execute(together.get(0)) : sql.execute(chain(together));
    return known < 0 ? rows : known;
  }

  private static Query chain(List<Query> statements) {
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < statements.size(); i++) {
      places.append(i == 0 ? "" : ";\n").append('{').append(i).append('}');
    }
    return DSL.query(places.toString(), statements.toArray(QueryPart[]::new));
  }
}
