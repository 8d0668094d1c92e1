package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordMessageOutcome;
import dev.orderwell.instruction.Instruction.SendMessage;
import dev.orderwell.notification.Wording;
import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.NotificationChannel;
import dev.orderwell.notifications.spi.Recipient;
import dev.orderwell.order.Order;
import dev.orderwell.party.Customer;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Tells people things. */
final class Messages implements Errand<SendMessage> {
  private static final Duration LONGEST_WAIT = Duration.ofDays(7);

  private final Environment environment;
  private final OrderStore store;

  Messages(Environment environment, OrderStore store) {
    this.environment = environment;
    this.store = store;
  }

  @Override
  public Optional<OrderCommand> carryOut(PendingInstruction claimed, SendMessage message) {
    NotificationChannel channel = environment.channel();
    if (channel == null) return Optional.of(outcome(message, "none", false, "no-channel"));
    DeliveryOutcome delivered = deliver(channel, claimed, message);
    if (delivered instanceof DeliveryOutcome.Accepted accepted) {
      return Optional.of(outcome(message, channel.id(), true, accepted.externalId()));
    }
    if (delivered instanceof DeliveryOutcome.Rejected rejected) {
      return Optional.of(outcome(message, channel.id(), false, rejected.code()));
    }
    if (delivered instanceof DeliveryOutcome.RetryLater later) {
      Instant earliest =
          environment.now().plus(Collections.min(List.of(later.after(), LONGEST_WAIT)));
      if (earliest.isAfter(claimed.due())) store.postpone(claimed, earliest);
    }
    return Optional.empty();
  }

  /** What is told of a message that was tried too often. */
  OrderCommand givenUp(SendMessage message) {
    NotificationChannel channel = environment.channel();
    return outcome(message, channel == null ? "none" : channel.id(), false, "gave-up");
  }

  private DeliveryOutcome deliver(
      NotificationChannel channel, PendingInstruction claimed, SendMessage message) {
    Order order = store.find(claimed.shop(), claimed.id().order()).orElseThrow();
    boolean nobody = order.isErased() && !message.kind().isToMerchant();
    if (nobody) return new DeliveryOutcome.Rejected("erased");
    try {
      DeliveryOutcome outcome = channel.deliver(message(order, claimed, message));
      return Objects.requireNonNullElse(outcome, new DeliveryOutcome.Unknown("null"));
    } catch (Throwable e) {
      return new DeliveryOutcome.Unknown(
          Plugins.failed("channel", channel.id(), claimed.id().toString(), e));
    }
  }

  private Message message(Order order, PendingInstruction claimed, SendMessage message) {
    Recipient recipient = recipient(order, message);
    boolean toMerchant = message.kind().isToMerchant();
    Locale locale =
        toMerchant ? environment.settings(order.shop()).merchantLocale() : order.buyer().locale();
    Wording wording = Wording.of(message, order, locale);
    String key = claimed.id().toString();
    return new Message(key, recipient, locale, wording.subject(), wording.text());
  }

  private Recipient recipient(Order order, SendMessage message) {
    Customer customer = order.buyer().customer();
    return message.kind().isToMerchant()
        ? new Recipient(
            Recipient.Role.MERCHANT, null, environment.settings(order.shop()).merchantAddress())
        : new Recipient(Recipient.Role.CUSTOMER, customer.name(), customer.email());
  }

  private static OrderCommand outcome(
      SendMessage message, String channel, boolean sent, String detail) {
    return new RecordMessageOutcome(message.kind(), channel, sent, Plugins.told(detail));
  }
}
