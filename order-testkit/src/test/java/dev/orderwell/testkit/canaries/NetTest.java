package dev.orderwell.testkit.canaries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.identity.OrderId;
import dev.orderwell.party.ShopId;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The net holds: whoever tells something is caught. */
@Tag("canaries")
class NetTest {
  private static final Logger LOG = LoggerFactory.getLogger("dev.orderwell.loose");
  private final Net net = new Net();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deadlines",
        "EventTaking",
        "InstructionRunner",
        "InstructionWorker",
        "Orders",
        "Webhooks"
      })
  void everyLoggerOfTheEngineIsOpen(String name) {
    assertThat(LoggerFactory.getLogger("dev.orderwell.engine." + name).isTraceEnabled())
        .as("run it with the properties of the execution in the pom")
        .isTrue();
  }

  private List<String> logged(Runnable doing) {
    try (LogLines log = new LogLines()) {
      doing.run();
      return log.told();
    }
  }

  private List<Canary> caught(Place place) {
    return net.caught().stream()
        .filter(one -> one.place() == place)
        .map(Net.Caught::canary)
        .toList();
  }

  @Test
  void aLineOfAnotherThreadIsCaughtWithItsCauses() throws InterruptedException {
    Throwable inner = new IOException("4242 4242 4242 4242");
    inner.addSuppressed(new IOException("sk_live_quetzal"));
    Thread other = new Thread(() -> LOG.trace("failed", new IllegalStateException("x", inner)));
    try (LogLines log = new LogLines()) {
      other.start();
      other.join();
      log.told().forEach(line -> net.see(Place.LOG, line));
    }
    assertThat(caught(Place.LOG)).containsExactlyInAnyOrder(Canary.NUMBER, Canary.SECRET);
  }

  @Test
  void whatIsThrownIsCaughtWithItsCauses() {
    Throwable inner = new IOException("x", new IOException("4242-4242-4242-4242"));
    inner.addSuppressed(new IOException("Quetzaline"));
    net.see(new IllegalStateException("x", inner));
    assertThat(caught(Place.EXCEPTION)).containsExactlyInAnyOrder(Canary.NUMBER, Canary.CUSTOMER);
  }

  @Test
  void aPluginThatLogsWhatItIsToldIsCaught() {
    logged(() -> new Course(new InMemoryOrderStore(), Manner.LOGS, net).run())
        .forEach(line -> net.see(Place.LOG, line));
    assertThat(caught(Place.LOG)).contains(Canary.SECRET);
    assertThat(caught(Place.EXCEPTION)).isEmpty();
  }

  @Test
  void aStoreThatTellsWhatItWasGivenIsCaught() {
    ProviderEvent event = ProviderEvent.of("evt_1", ProviderEvent.Kind.CAPTURED, Fixtures.NOW);
    List<String> lines =
        logged(
            () -> {
              Course course = new Course(new Loose(), Manner.SUCCEEDS, net);
              course.plugin.tells(event.payment("pay_1"));
              course.hearOne();
            });
    assertThat(lines).isNotEmpty();
    assertThat(caught(Place.EXCEPTION)).contains(Canary.CUSTOMER);
  }

  /** Names the customer in what it throws when a payment is looked for. */
  private static final class Loose extends ForwardingOrderStore {
    Loose() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
      throw new StoreException("Key (name)=(Quetzaline) already exists", null);
    }
  }

  @Test
  void aHistoryThatTellsMoreThanIsItsReadersIsCaught() {
    net.see(Place.HISTORY_OF_STAFF, "declined: " + Canary.REASON);
    net.see(Place.HISTORY_OF_OTHERS, "declined: Wagtailson");
    assertThat(caught(Place.HISTORY_OF_STAFF)).containsExactly(Canary.NUMBER);
    assertThat(caught(Place.HISTORY_OF_OTHERS)).containsExactly(Canary.HOLDER);
  }
}
