package dev.orderwell.engine.demo;

import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.NotificationChannel;
import java.io.PrintStream;
import java.util.Locale;

/** Prints the subject of each message on one line instead of sending it. */
public final class ConsoleChannel implements NotificationChannel {
  private final PrintStream out;

  private ConsoleChannel(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints to the console.
   *
   * @return a channel
   */
  public static ConsoleChannel stdout() {
    return new ConsoleChannel(System.out);
  }

  /**
   * Prints somewhere else.
   *
   * @param out where
   * @return a channel
   */
  public static ConsoleChannel to(PrintStream out) {
    return new ConsoleChannel(out);
  }

  @Override
  public String id() {
    return "console";
  }

  @Override
  public DeliveryOutcome deliver(Message message) {
    String role = message.recipient().role().name().toLowerCase(Locale.ROOT);
    out.println("  [to the " + role + "] " + message.subject());
    return new DeliveryOutcome.Accepted(message.key());
  }
}
