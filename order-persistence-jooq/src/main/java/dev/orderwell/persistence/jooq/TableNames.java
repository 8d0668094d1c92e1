package dev.orderwell.persistence.jooq;

import java.util.regex.Pattern;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.MappedTable;
import org.jooq.conf.RenderMapping;
import org.jspecify.annotations.Nullable;

/**
 * How the tables are called. Without a wish they begin with {@code ow_} and stand in the schema
 * that the connection is in.
 *
 * @param schema lower case, null for the one that the connection is in
 * @param prefix lower case, in place of {@code ow_}
 */
public record TableNames(@Nullable String schema, String prefix) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,29}");

  /** {@code ow_order}, {@code ow_line} and so on, in the schema of the connection. */
  public static final TableNames STANDARD = new TableNames(null, "ow_");

  /** Checks that both need no quotes in any database. */
  public TableNames {
    if (schema != null) check("schema", schema);
    check("prefix", prefix);
  }

  private static void check(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a " + what + ": it must match " + NAME);
    }
  }

  /**
   * The same in a schema.
   *
   * @param name lower case
   * @return a copy
   */
  public TableNames inSchema(String name) {
    return new TableNames(name, prefix);
  }

  /**
   * The same with another prefix.
   *
   * @param start lower case, for example {@code shop_orders_}
   * @return a copy
   */
  public TableNames startingWith(String start) {
    return new TableNames(schema, start);
  }

  /** A script that was written for the standard names. An index is in the schema of its table. */
  String rename(String script) {
    String there = schema == null ? "" : schema + ".";
    return script
        .replaceAll("(?<=\\bindex )ow_(?=\\w)", prefix)
        .replaceAll("(?<=\\bindex if not exists )ow_(?=\\w)", prefix)
        .replaceAll("(?<!\\bindex )(?<!\\bindex if not exists )\\bow_(?=\\w)", there + prefix);
  }

  RenderMapping mapping() {
    MappedSchema here = new MappedSchema().withInput("").withOutput(schema == null ? "" : schema);
    return new RenderMapping()
        .withSchemata(
            here.withTables(
                new MappedTable()
                    .withInputExpression(Pattern.compile("ow_(.*)"))
                    .withOutput(prefix + "$1")));
  }
}
