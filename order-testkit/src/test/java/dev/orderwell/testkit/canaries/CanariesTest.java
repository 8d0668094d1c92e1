package dev.orderwell.testkit.canaries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.InstructionWorker;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.testkit.Fixtures;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No secret, number of a card or personal datum is in a log line, exception or history entry.
 *
 * <p>What a plug-in throws, and a message that came in, may hold anything: nothing of it is told.
 * The reason of an answer or an event is for the shop's staff, so its history has it, and nobody
 * else's; it is in no log line, and of a card's number in it the last four digits are kept. A
 * library can't know the names of people in it, nor account numbers. What a plug-in calls
 * something, an event or a payment for example, is kept as it is, or else it would not be found
 * again; the contract of plug-ins forbids secrets there (P12). So it does in what is for the log,
 * the reason why a message is refused. A mail to the customer has the customer's name.
 */
@Tag("canaries")
class CanariesTest {
  private final Net net = new Net();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGS")
  @DisplayName("P12 No secret, number of a card or personal datum is told, whatever a plug-in does")
  void nothingIsTold(Manner manner) {
    try (LogLines log = new LogLines()) {
      new Course(new InMemoryOrderStore(), manner, net).run();
      log.told().forEach(line -> net.see(Place.LOG, line));
    }
    assertThat(net.caught()).isEmpty();
  }

  @Test
  @DisplayName("P12 Nor by the worker's thread")
  void theWorkerTellsNothing() throws InterruptedException {
    try (LogLines log = new LogLines()) {
      Course course = new Course(new InMemoryOrderStore(), Manner.THROWS, net);
      course.ask(RecordPayment.captured("loose", "pay_1"));
      course.orders.deferred().execute(Fixtures.ANA, course.id, NewRefund.goodwill("5.00").issue());
      Duration often = Duration.ofMillis(5);
      try (InstructionWorker worker = course.orders.instructions().start(Fixtures.CRON, often)) {
        assertThat(worker).isNotNull();
        assertThat(course.plugin.asked.await(10, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(log.told()).anyMatch(line -> line.startsWith("[orderwell-worker]"));
      log.told().forEach(line -> net.see(Place.LOG, line));
    }
    assertThat(net.caught()).isEmpty();
  }
}
