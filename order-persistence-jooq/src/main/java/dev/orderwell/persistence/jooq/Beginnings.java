package dev.orderwell.persistence.jooq;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Texts that begin with something, by a range that an index answers. */
final class Beginnings {
  private Beginnings() {}

  static Condition of(Field<String> column, String beginning) {
    if (beginning.isEmpty()) return DSL.trueCondition();
    Condition starts = column.ge(beginning);
    String end = end(beginning);
    return end.isEmpty() ? starts.and(column.startsWith(beginning)) : starts.and(column.lt(end));
  }

  /**
   * The first text behind all that begin so, empty if the order of code units and that of code
   * points, of which databases have one or the other, differ there.
   */
  private static String end(String beginning) {
    int last = beginning.codePointBefore(beginning.length());
    String before = beginning.substring(0, beginning.length() - Character.charCount(last));
    boolean same = last + 1 < Character.MIN_SURROGATE;
    return same ? before + Character.toString(last + 1) : "";
  }
}
