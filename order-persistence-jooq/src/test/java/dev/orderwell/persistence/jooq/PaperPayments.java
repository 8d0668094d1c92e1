package dev.orderwell.persistence.jooq;

import dev.orderwell.identity.OrderId;
import dev.orderwell.payment.Operation;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.payments.spi.WebhookReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A provider that outlives the shop: each refund is an empty file, named by key, amount and
 * payment, made in one step. A key that is repeated finds its file and moves no money (P2). Of some
 * refunds the first answer is lost, of those of a bad plug-in all.
 *
 * @param folder where its book is
 * @param manner whether its plug-in does as it should
 */
record PaperPayments(Path folder, Manner manner) implements PaymentProvider {
  static final String ID = "paper";

  /** How the plug-in treats keys and lost answers. */
  enum Manner {
    /** As it should. */
    SOUND,
    /** Each try goes out under a key of its own. */
    NEW_KEYS,
    /** A time-out counts as a no. */
    TIME_OUT_IS_NO
  }

  /** One refund in the book. */
  private record Entry(String key, long minor, String payment) {
    private static final String SIGN = "=";

    static Entry read(String name) {
      String[] parts = name.split(SIGN);
      return new Entry(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    String name() {
      return String.join(SIGN, key, Long.toString(minor), payment);
    }

    /** Without what a bad plug-in has put behind it. */
    Optional<OrderId> order() {
      return Operation.orderOf(key.split("~")[0]);
    }

    Money amount() {
      return Money.ofMinor(CurrencyUnit.EUR, minor);
    }
  }

  PaperPayments(Path folder) {
    this(folder, Manner.SOUND);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.of(
            Capability.REFUND, Capability.PARTIAL_REFUND, Capability.LOOKUP, Capability.WEBHOOKS)
        .keys(Duration.ofDays(1), Capabilities.KEY_LENGTH);
  }

  /** Not among the capabilities, so that the library never asks (P1). */
  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    throw new AssertionError("asked for what it cannot do: " + call.key());
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    String key = manner == Manner.NEW_KEYS ? call.key() + "~" + UUID.randomUUID() : call.key();
    boolean first = isNew(new Entry(key, call.amount().getAmountMinorLong(), call.payment()));
    boolean lost = manner != Manner.SOUND || Math.floorMod(call.key().hashCode(), 3) == 0;
    if (!first || !lost) {
      return new PaymentOutcome.Succeeded(call.key(), call.amount(), FastClock.INSTANCE.instant());
    }
    return manner == Manner.TIME_OUT_IS_NO
        ? new PaymentOutcome.Declined("time-out")
        : new PaymentOutcome.Unknown("the answer was lost");
  }

  private boolean isNew(Entry entry) {
    try {
      Files.createFile(folder.resolve(entry.name()));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Lookup lookUp(LookupCall call) {
    return entries().stream()
        .filter(entry -> entry.key().equals(call.about().key()))
        .findFirst()
        .<Lookup>map(
            entry ->
                Lookup.Found.one(
                    new Lookup.Operation(
                        entry.key(),
                        Lookup.State.SUCCEEDED,
                        entry.amount(),
                        null,
                        FastClock.INSTANCE.instant())))
        .orElse(new Lookup.NotFound(true));
  }

  @Override
  public WebhookReading read(RawWebhook webhook) {
    Entry entry = Entry.read(webhook.text());
    return WebhookReading.Verified.of(
        ProviderEvent.of(
                "evt_" + entry.key(), ProviderEvent.Kind.REFUND_SUCCEEDED, webhook.receivedAt())
            .payment(entry.payment())
            .reference(entry.key())
            .key(entry.key())
            .amount(entry.amount()));
  }

  /** What it tells of each refund; nothing that would put a bad plug-in right. */
  List<RawWebhook> messages() {
    if (manner != Manner.SOUND) return List.of();
    return entries().stream()
        .map(entry -> entry.name().getBytes(StandardCharsets.UTF_8))
        .map(body -> new RawWebhook(body, Map.of(), FastClock.INSTANCE.instant()))
        .toList();
  }

  private List<Entry> entries() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> Entry.read(file.getFileName().toString())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many refunds were paid. */
  int refunds() {
    return entries().size();
  }

  /** What was paid back of an order in all, in minor units. */
  long paidBack(OrderId order) {
    Optional<OrderId> of = Optional.of(order);
    return entries().stream()
        .filter(entry -> entry.order().equals(of))
        .mapToLong(Entry::minor)
        .sum();
  }
}
