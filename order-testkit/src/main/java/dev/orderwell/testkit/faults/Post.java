package dev.orderwell.testkit.faults;

import dev.orderwell.engine.Orders;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Brings the company's messages as a cell says, each until it is acknowledged. */
final class Post {
  private final FaultCell cell;
  private final ProviderSandbox company;
  private final Deque<RawWebhook> bag = new ArrayDeque<>();

  Post(FaultCell cell, ProviderSandbox company) {
    this.cell = cell;
    this.company = company;
  }

  /** What the company has sent by now. */
  void brings(Orders orders, boolean decided) {
    if (isLate(decided)) return;
    List<RawWebhook> sent = new ArrayList<>(company.sent());
    if (cell.trouble() == Trouble.REORDERED) Collections.reverse(sent);
    if (isTold(decided)) sent.forEach(this::taken);
    deliver(orders);
  }

  /** Those that come last first, or late, are kept until there are more. */
  private boolean isLate(boolean decided) {
    return !decided
        && (cell.trouble() == Trouble.REORDERED
            || (cell.asked() == Asked.WEBHOOK && cell.trouble().isIdle()));
  }

  private boolean isTold(boolean decided) {
    return switch (cell.trouble()) {
      case NEVER -> false;
      case PENDING_DONE, PENDING_FAILED -> cell.asked() != Asked.LOOK_UP;
      case DONE_REVERSED -> cell.asked() != Asked.LOOK_UP || decided;
      case FIVE_TIMES, REORDERED, BEFORE_THE_ANSWER, BAD_SIGNATURE -> true;
      default -> cell.asked() == Asked.WEBHOOK;
    };
  }

  private void taken(RawWebhook message) {
    int times = cell.trouble() == Trouble.FIVE_TIMES ? 5 : 1;
    RawWebhook told = cell.trouble() == Trouble.BAD_SIGNATURE ? forged(message) : message;
    for (int i = 0; i < times; i++) bag.add(told);
  }

  /** The opposite, under a signature that is true of something else. */
  private RawWebhook forged(RawWebhook message) {
    String text = message.text().replace("SUCCEEDED", "FAILED").replace("PENDING", "FAILED");
    return new RawWebhook(
        (text + "&forged=1").getBytes(StandardCharsets.UTF_8),
        Map.of("Simulated-Signature", message.headers("Simulated-Signature")),
        message.receivedAt());
  }

  private void deliver(Orders orders) {
    for (int left = bag.size(); left > 0; left--) {
      RawWebhook message = bag.element();
      boolean acknowledged = orders.webhooks().take(Company.ID, message).status() == 200;
      bag.remove();
      if (!acknowledged && cell.trouble() != Trouble.BAD_SIGNATURE) bag.add(message);
    }
  }
}
