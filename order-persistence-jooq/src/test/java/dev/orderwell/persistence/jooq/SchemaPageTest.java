package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/schema.md shows code that compiles and runs, and every check of the verification. */
class SchemaPageTest {
  private static final Path HERE = Path.of("src/test/java/dev/orderwell/persistence/jooq");
  private static final Pattern SHOWN =
      Pattern.compile("// page: [a-z]+\n(.*?)\n *// end", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\w+) \\| `([a-z0-9-]+)` \\| (.+) \\|$");

  private final String page = read(Path.of("../docs/schema.md"));

  @Test
  void everyPieceOfCodeIsOneThatCompiles() {
    List<String> shown =
        Stream.of("SchemaExample", "FlywayTest").flatMap(SchemaPageTest::pieces).toList();
    assertThat(CODE.matcher(page).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  private static Stream<String> pieces(String example) {
    return SHOWN
        .matcher(read(HERE.resolve(example + ".java")))
        .results()
        .map(found -> found.group(1).stripTrailing().stripIndent());
  }

  @Test
  void everyCheckIsInTheTable() {
    try (HikariDataSource pool = TestDatabase.H2.empty()) {
      List<String> checks =
          OrderVerification.of(pool).checks().stream()
              .map(one -> one.rule() + " " + one.name() + " " + one.sentence())
              .toList();
      assertThat(
              ROW.matcher(page)
                  .results()
                  .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3)))
          .containsExactlyElementsOf(checks);
    }
  }

  @Test
  void theExamplesRun(@TempDir Path folder) throws IOException {
    try (HikariDataSource pool = TestDatabase.H2.empty()) {
      TestDatabase.execute(pool, "create schema sales");
      try (Orders standard = SchemaExample.start(pool);
          Orders renamed = SchemaExample.renamed(pool)) {
        Actor ana = Actor.staff("ana");
        renamed.place(ana, ShopStep.basket());
        assertThat(renamed.count(ana, OrderQuery.all())).isEqualTo(1);
        assertThat(standard.count(ana, OrderQuery.all())).isZero();
      }
      SchemaExample.files(pool, folder);
      assertThat(folder.resolve("V1__orders.sql")).isNotEmptyFile();
      assertThat(SchemaExample.verify(pool)).isEmpty();
      SchemaExample.check(pool);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
