package dev.orderwell.testkit.canaries;

import dev.orderwell.engine.Inventory;
import dev.orderwell.engine.StockCall;
import dev.orderwell.engine.StockOutcome;
import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.NotificationChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The mail server and the stock room of a shop whose plug-ins all have one manner. */
final class LooseNeighbours implements NotificationChannel, Inventory {
  final List<Message> messages = new CopyOnWriteArrayList<>();
  private final Manner manner;

  LooseNeighbours(Manner manner) {
    this.manner = manner;
  }

  @Override
  public String id() {
    return "mail";
  }

  @Override
  public DeliveryOutcome deliver(Message message) {
    messages.add(message);
    return manner.delivery();
  }

  @Override
  public StockOutcome take(StockCall call) {
    return manner.moved();
  }

  @Override
  public StockOutcome putBack(StockCall call) {
    return manner.moved();
  }
}
