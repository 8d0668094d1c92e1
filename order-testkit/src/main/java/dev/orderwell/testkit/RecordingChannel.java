package dev.orderwell.testkit;

import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.NotificationChannel;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A channel that keeps what it is given and answers as it is told; without being told it accepts
 * everything. Thread-safe.
 *
 * <pre>{@code
 * RecordingChannel channel =
 *     new RecordingChannel().answers(new DeliveryOutcome.RetryLater(Duration.ofMinutes(5)));
 * Orders orders = Fixtures.builder().notify(channel).build();
 * }</pre>
 */
public final class RecordingChannel implements NotificationChannel {
  private final Script<Message, DeliveryOutcome> script =
      new Script<>(message -> new DeliveryOutcome.Accepted(message.key()));

  /** Accepts everything. */
  public RecordingChannel() {}

  /**
   * Says what the next messages are answered with, one each, after those said before.
   *
   * @param outcomes in order
   * @return this
   */
  public RecordingChannel answers(DeliveryOutcome... outcomes) {
    for (DeliveryOutcome outcome : outcomes) script.then(message -> outcome);
    return this;
  }

  /**
   * Works out what the next message is answered with. It may return null or throw, as a bad channel
   * would.
   *
   * @param answer to one message
   * @return this
   */
  public RecordingChannel answers(Function<Message, @Nullable DeliveryOutcome> answer) {
    script.then(answer);
    return this;
  }

  /**
   * Lets the next message fail.
   *
   * @param failure what is thrown
   * @return this
   */
  public RecordingChannel throwing(RuntimeException failure) {
    return answers(
        message -> {
          throw failure;
        });
  }

  /**
   * What was given to the channel.
   *
   * @return in order, each try by itself
   */
  public List<Message> messages() {
    return script.calls();
  }

  @Override
  public String id() {
    return "recording";
  }

  @Override
  @SuppressWarnings("NullAway") // a bad channel returns null, and the library has to bear it (N2)
  public DeliveryOutcome deliver(Message message) {
    return script.answer(message);
  }
}
