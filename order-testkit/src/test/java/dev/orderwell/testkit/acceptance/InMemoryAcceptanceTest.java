package dev.orderwell.testkit.acceptance;

import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import org.junit.jupiter.api.Nested;

/** The five pages, and payments, on the store that comes with the library. */
class InMemoryAcceptanceTest {
  @Nested
  class WebsiteBuilder extends WebsiteBuilderAcceptance {
    @Override
    protected OrderStore store() {
      return new InMemoryOrderStore();
    }
  }

  @Nested
  class Site123 extends Site123Acceptance {
    @Override
    protected OrderStore store() {
      return new InMemoryOrderStore();
    }
  }

  @Nested
  class WooCommerce extends WooCommerceAcceptance {
    @Override
    protected OrderStore store() {
      return new InMemoryOrderStore();
    }
  }

  @Nested
  class Ecwid extends EcwidAcceptance {
    @Override
    protected OrderStore store() {
      return new InMemoryOrderStore();
    }
  }

  @Nested
  class UpXycled extends UpXycledAcceptance {
    @Override
    protected OrderStore store() {
      return new InMemoryOrderStore();
    }
  }

  @Nested
  class LostAnswers extends LostAnswerAcceptance {
    @Override
    protected OrderStore store() {
      return new InMemoryOrderStore();
    }
  }

  @Nested
  class Messages extends MessageAcceptance {
    @Override
    protected OrderStore store() {
      return new InMemoryOrderStore();
    }
  }

  @Nested
  class Captures extends CaptureAcceptance {
    @Override
    protected OrderStore store() {
      return new InMemoryOrderStore();
    }
  }
}
