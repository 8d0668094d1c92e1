package dev.orderwell.notifications.spi;

/**
 * One way to reach people. Implementations are thread-safe and are called outside any database
 * transaction.
 *
 * <pre>{@code
 * final class LogChannel implements NotificationChannel {
 *   public String id() { return "log"; }
 *   public DeliveryOutcome deliver(Message message) {
 *     log.info("{}: {}", message.key(), message.subject());
 *     return new DeliveryOutcome.Accepted(message.key());
 *   }
 * }
 * }</pre>
 */
public interface NotificationChannel {
  /**
   * Short, lower case and never changed: it stands in the history.
   *
   * @return for example {@code "email"}
   */
  String id();

  /**
   * Takes one message over. It may be called again with the same key when the last try did not end
   * in a clear answer (N2).
   *
   * @param message rendered, plain text
   * @return what became of it; anything thrown, and {@code null}, counts as unknown
   */
  DeliveryOutcome deliver(Message message);
}
