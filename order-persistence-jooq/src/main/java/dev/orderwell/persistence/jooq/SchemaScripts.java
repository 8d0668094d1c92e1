package dev.orderwell.persistence.jooq;

import dev.orderwell.persistence.jooq.OrderSchema.Script;
import dev.orderwell.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.SQLDialect;

/** The scripts in the jar that make the tables, for a dialect and for the names of the tables. */
record SchemaScripts(SQLDialect dialect, TableNames names) {
  private static final List<String> SCRIPTS = List.of("V1__orders.sql");

  /** What version the last of them leads to. */
  static final int VERSION = SCRIPTS.size();

  private static final Pattern TABLE =
      Pattern.compile("create table (?:if not exists )?(?:\\w+\\.)?(\\w+)");

  /** Those that lead from a version to the last. */
  List<Script> from(int version) {
    List<Script> scripts = new ArrayList<>();
    for (int i = Math.max(version, 0); i < VERSION; i++) {
      scripts.add(new Script(i + 1, SCRIPTS.get(i), names.rename(text(SCRIPTS.get(i)))));
    }
    return scripts;
  }

  /** The names of all tables, lower case. */
  Set<String> tables() {
    return from(0).stream()
        .flatMap(script -> TABLE.matcher(script.sql()).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private String text(String script) {
    String name = "schema/" + folder() + "/" + script;
    try (InputStream in = OrderSchema.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("not in the jar: " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException("not readable in the jar: " + name, e);
    }
  }

  private String folder() {
    return switch (dialect) {
      case H2 -> "h2";
      case MARIADB -> "mariadb";
      default -> "postgresql";
    };
  }
}
