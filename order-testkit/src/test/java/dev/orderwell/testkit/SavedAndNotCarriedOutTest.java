package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.access.AccessPolicy;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.StoreException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is saved is acknowledged, whatever becomes of what it asks the world to do. */
class SavedAndNotCarriedOutTest {
  private final Unreachable store = new Unreachable();
  private final RecordingChannel mail = new RecordingChannel();
  private final Orders orders = Fixtures.builder(store).notify(mail).build();

  /** Cannot be reached as soon as something is to be claimed. */
  private static final class Unreachable extends ForwardingOrderStore {
    private boolean away = true;

    Unreachable() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean claim(PendingInstruction instruction, Instant until) {
      if (away) throw new StoreException("no connection", null);
      return super.claim(instruction, until);
    }
  }

  @Test
  void aCommandIsAcceptedAlthoughTheStoreIsGoneAfterItsCommit() {
    Outcome.Accepted placed = orders.place(Fixtures.ANA, Fixtures.teeAndMug().build());
    assertThat(placed.pending()).isNotEmpty();
    assertThat(mail.messages()).isEmpty();
    store.away = false;
    assertThat(orders.instructions().run(Fixtures.CRON, 10)).isPositive();
    assertThat(mail.messages()).isNotEmpty();
  }

  @Test
  void aCommandIsAcceptedAlthoughTheHostsPolicyFailsAfterItsCommit() {
    store.away = false;
    AtomicInteger failures = new AtomicInteger();
    AccessPolicy failing =
        request -> {
          if (mail.messages().isEmpty()) return AccessPolicy.standard().decide(request);
          failures.incrementAndGet();
          throw new IllegalStateException("nobody knows them");
        };
    Orders failingLater = Fixtures.builder(store).notify(mail).access(failing).build();
    Outcome.Accepted placed = failingLater.place(Fixtures.ANA, Fixtures.teeAndMug().build());
    assertThat(placed.order().number()).isPresent();
    assertThat(failures).hasPositiveValue();
    assertThat(mail.messages()).isNotEmpty();
  }
}
