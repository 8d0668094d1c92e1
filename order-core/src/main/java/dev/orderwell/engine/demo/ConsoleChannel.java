package dev.orderwell.engine.demo;

import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.NotificationChannel;
import java.io.PrintStream;
import java.util.Locale;

/** Prints recipient and subject of each message on one line instead of sending it. */
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
    String address = message.recipient().address();
    String to = address == null ? message.recipient().role().name() : address;
    out.println("  ✉ " + to.toLowerCase(Locale.ROOT) + ": " + message.subject());
    return new DeliveryOutcome.Accepted(message.key());
  }
}
