package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordMessageOutcome;
import dev.orderwell.command.RecordVoidOutcome;
import dev.orderwell.event.OrderEvent.VoidUnsettled;
import dev.orderwell.instruction.Instruction.SendMessage;
import dev.orderwell.instruction.Instruction.VoidAuthorization;
import dev.orderwell.notification.Wording;
import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.NotificationChannel;
import dev.orderwell.notifications.spi.Recipient;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Customer;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries instructions out, outside any transaction, and brings their outcomes back as commands.
 */
final class InstructionRunner {
  private static final Logger LOG = LoggerFactory.getLogger(InstructionRunner.class);
  private static final Actor ORDERWELL = Actor.system("orderwell");
  private static final int MOST_TRIES = 8;
  private static final int LONGEST_DETAIL = 200;
  private static final Duration LONGEST_WAIT = Duration.ofDays(7);
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

  private final Environment environment;
  private final OrderStore store;

  InstructionRunner(Environment environment, OrderStore store) {
    this.environment = environment;
    this.store = store;
  }

  /** Claims and carries out; true if it was this call that did. */
  boolean run(PendingInstruction listed) {
    Instant retry = environment.now().plus(backOff(listed.tries()));
    if (!store.claim(listed, retry)) return false;
    PendingInstruction claimed = listed.claimed(retry);
    carryOut(claimed);
    return true;
  }

  private static Duration backOff(int tries) {
    return Duration.ofMinutes(1L << Math.min(tries, 10));
  }

  /**
   * A fault leaves the instruction claimed: it is due again when the claim runs out, and others get
   * their turn.
   */
  private void carryOut(PendingInstruction claimed) {
    try {
      Optional<OrderCommand> outcome =
          claimed.instruction() instanceof SendMessage message
              ? send(claimed, message)
              : release(claimed, (VoidAuthorization) claimed.instruction());
      outcome.ifPresent(command -> record(claimed, command));
    } catch (RuntimeException e) {
      LOG.error("instruction {} is not carried out yet", claimed.id(), e);
    }
  }

  private void record(PendingInstruction claimed, OrderCommand command) {
    Request request =
        new Request.Changing(
            ORDERWELL, claimed.id().order(), command, CommandOptions.NONE, claimed.id());
    Outcome outcome = new Execution(environment, store, claimed.shop()).attempt(request);
    if (outcome instanceof Outcome.Rejected rejected) {
      LOG.warn("outcome of instruction {} changes nothing: {}", claimed.id(), rejected.rejection());
      store.drop(claimed);
    }
  }

  private Optional<OrderCommand> send(PendingInstruction claimed, SendMessage message) {
    NotificationChannel channel = environment.channel();
    if (channel == null) return Optional.of(outcome(message, "none", false, "no-channel"));
    DeliveryOutcome delivered = deliver(channel, claimed, message);
    if (delivered instanceof DeliveryOutcome.Accepted accepted) {
      return Optional.of(outcome(message, channel.id(), true, accepted.externalId()));
    }
    if (delivered instanceof DeliveryOutcome.Rejected rejected) {
      return Optional.of(outcome(message, channel.id(), false, rejected.code()));
    }
    if (claimed.tries() >= MOST_TRIES) {
      return Optional.of(outcome(message, channel.id(), false, "gave-up"));
    }
    if (delivered instanceof DeliveryOutcome.RetryLater later) {
      Instant earliest =
          environment.now().plus(Collections.min(List.of(later.after(), LONGEST_WAIT)));
      if (earliest.isAfter(claimed.due())) store.postpone(claimed, earliest);
    }
    return Optional.empty();
  }

  private DeliveryOutcome deliver(
      NotificationChannel channel, PendingInstruction claimed, SendMessage message) {
    Order order = store.find(claimed.shop(), claimed.id().order()).orElseThrow();
    try {
      DeliveryOutcome outcome = channel.deliver(message(order, claimed, message));
      return Objects.requireNonNullElse(outcome, new DeliveryOutcome.Unknown("null"));
    } catch (Throwable e) {
      return new DeliveryOutcome.Unknown(
          failed("channel", channel.id(), claimed.id().toString(), e));
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
    return new RecordMessageOutcome(message.kind(), channel, sent, plain(detail));
  }

  private Optional<OrderCommand> release(PendingInstruction claimed, VoidAuthorization asked) {
    PaymentProvider provider = environment.providers().get(asked.provider());
    String reference = asked.reference();
    if (provider == null || reference == null || !canVoid(provider)) {
      return unsettled(asked, VoidUnsettled.Outcome.BY_HAND, asked.provider());
    }
    String key = claimed.shop() + "-" + claimed.id().order() + "-" + asked.operation();
    PaymentOutcome outcome = call(provider, new VoidCall(key, reference, asked.amount()));
    if (outcome instanceof PaymentOutcome.Succeeded done) {
      return done.amount().equals(asked.amount())
          ? Optional.of(voidOutcome(asked, null, done.reference()))
          : unsettled(asked, VoidUnsettled.Outcome.UNKNOWN, "other amount: " + done.amount());
    }
    if (outcome instanceof PaymentOutcome.Declined declined) {
      return unsettled(asked, VoidUnsettled.Outcome.DECLINED, declined.code());
    }
    if (outcome instanceof PaymentOutcome.NotSent notSent) {
      return claimed.tries() < MOST_TRIES
          ? Optional.empty()
          : unsettled(asked, VoidUnsettled.Outcome.BY_HAND, notSent.why());
    }
    return unsettled(asked, VoidUnsettled.Outcome.UNKNOWN, provider.id());
  }

  private static boolean canVoid(PaymentProvider provider) {
    try {
      return provider.capabilities().contains(Capability.VOID);
    } catch (Throwable e) {
      failed("provider", provider.id(), "its capabilities", e);
      return false;
    }
  }

  private static PaymentOutcome call(PaymentProvider provider, VoidCall call) {
    try {
      PaymentOutcome outcome = provider.voidAuthorization(call);
      return Objects.requireNonNullElse(outcome, new PaymentOutcome.Unknown("null"));
    } catch (Throwable e) {
      return new PaymentOutcome.Unknown(failed("provider", provider.id(), call.key(), e));
    }
  }

  /** What a plug-in says goes into the history: one line, of bounded length. */
  private static String plain(String detail) {
    String line = CONTROL.matcher(detail).replaceAll(" ");
    return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL - 1) + "…";
  }

  /** A plug-in's message may hold anything, names and addresses too: only its type is logged. */
  private static String failed(String kind, String id, String key, Throwable thrown) {
    String type = thrown.getClass().getSimpleName();
    LOG.warn("{} {} failed on {}: {}", kind, id, key, type);
    return type;
  }

  private static Optional<OrderCommand> unsettled(
      VoidAuthorization asked, VoidUnsettled.Outcome outcome, String detail) {
    return Optional.of(voidOutcome(asked, outcome, detail));
  }

  private static OrderCommand voidOutcome(
      VoidAuthorization asked, VoidUnsettled.@Nullable Outcome outcome, String detail) {
    return new RecordVoidOutcome(asked.operation(), asked.payment(), outcome, plain(detail));
  }
}
