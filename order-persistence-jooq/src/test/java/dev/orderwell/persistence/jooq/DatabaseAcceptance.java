package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.acceptance.CaptureAcceptance;
import dev.orderwell.testkit.acceptance.EcwidAcceptance;
import dev.orderwell.testkit.acceptance.LostAnswerAcceptance;
import dev.orderwell.testkit.acceptance.MessageAcceptance;
import dev.orderwell.testkit.acceptance.Site123Acceptance;
import dev.orderwell.testkit.acceptance.UpXycledAcceptance;
import dev.orderwell.testkit.acceptance.WebsiteBuilderAcceptance;
import dev.orderwell.testkit.acceptance.WooCommerceAcceptance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** The five pages, and payments, on a database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DatabaseAcceptance {
  private final HikariDataSource pool;

  DatabaseAcceptance(TestDatabase database) {
    pool = database.open();
  }

  @AfterAll
  void close() {
    try {
      verify();
    } finally {
      pool.close();
    }
  }

  /** What the test before has left is sound. */
  private void verify() {
    assertThat(OrderVerification.of(pool).run()).isEmpty();
  }

  private OrderStore empty() {
    verify();
    TestDatabase.clear(pool);
    return JooqOrderStore.owning(pool);
  }

  @Nested
  class WebsiteBuilder extends WebsiteBuilderAcceptance {
    @Override
    protected OrderStore store() {
      return empty();
    }
  }

  @Nested
  class Site123 extends Site123Acceptance {
    @Override
    protected OrderStore store() {
      return empty();
    }
  }

  @Nested
  class WooCommerce extends WooCommerceAcceptance {
    @Override
    protected OrderStore store() {
      return empty();
    }
  }

  @Nested
  class Ecwid extends EcwidAcceptance {
    @Override
    protected OrderStore store() {
      return empty();
    }
  }

  @Nested
  class UpXycled extends UpXycledAcceptance {
    @Override
    protected OrderStore store() {
      return empty();
    }
  }

  @Nested
  class LostAnswers extends LostAnswerAcceptance {
    @Override
    protected OrderStore store() {
      return empty();
    }
  }

  @Nested
  class Messages extends MessageAcceptance {
    @Override
    protected OrderStore store() {
      return empty();
    }
  }

  @Nested
  class Captures extends CaptureAcceptance {
    @Override
    protected OrderStore store() {
      return empty();
    }
  }
}
