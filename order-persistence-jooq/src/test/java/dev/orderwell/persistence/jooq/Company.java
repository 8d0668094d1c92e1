package dev.orderwell.persistence.jooq;

import dev.orderwell.engine.Orders;
import dev.orderwell.engine.WebhookResult;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.store.StoreException;
import java.util.List;
import java.util.Random;

/** The company behind {@link PaperPayments}: it tells of each refund, again and again. */
final class Company {
  private final PaperPayments payments;
  private final Orders orders;
  private final Random dice;

  Company(PaperPayments payments, Orders orders, long seed) {
    this.payments = payments;
    this.orders = orders;
    dice = new Random(seed);
  }

  /** Until the program ends: old messages and new ones, in any order. */
  void open() {
    Thread postman = new Thread(this::deliver, "postman");
    postman.setDaemon(true);
    postman.start();
  }

  private void deliver() {
    while (true) {
      List<RawWebhook> messages = payments.messages();
      if (messages.isEmpty()) Thread.onSpinWait();
      else tell(messages.get(dice.nextInt(messages.size())));
    }
  }

  /** A message that is not taken is sent again. */
  private void tell(RawWebhook message) {
    try {
      take(message);
    } catch (StoreException e) {
      Thread.onSpinWait();
    }
  }

  private WebhookResult take(RawWebhook message) {
    return orders.webhooks().take(PaperPayments.ID, message);
  }

  /** All there is to tell, twice. */
  void tellAll() {
    for (int i = 0; i < 2; i++) payments.messages().forEach(this::take);
  }
}
