package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.note.Note;
import dev.orderwell.testkit.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The longest note there may be, in a history entry that is longer. */
class LongTextTest {
  private static final int MOST = 1_000_000;

  /** Wherever the text is cut in pieces, there is one that must not be cut in two. */
  @EveryDatabase
  void comesBackWhole(TestDatabase database) {
    for (String start : new String[] {"", "x"}) {
      String text = start + "🎁".repeat((MOST - 1) / 2);
      Orders orders = Orders.on(database.emptied()).build();
      OrderId id = orders.place(ANA, Fixtures.donation().build()).id();
      orders.execute(ANA, id, AddNote.forStaff(text));
      assertThat(orders.details(ANA, id).orElseThrow().notes())
          .extracting(Note::text)
          .containsExactly(text);
    }
  }

  /** They are kept apart from their rows, and may be lost in a crash that the row survives. */
  @Test
  void h2HasNoLargeObjects() throws IOException {
    try (InputStream script = OrderSchema.class.getResourceAsStream("schema/h2/V1__orders.sql")) {
      assertThat(new String(script.readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContainIgnoringCase("large object", "clob");
    }
  }
}
