package dev.orderwell.engine;

import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.Operation;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.ParkedEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each event of a provider once, to the order that it belongs to (P6). */
final class EventTaking {
  private static final Logger LOG = LoggerFactory.getLogger(EventTaking.class);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

  /** Refusals of what says nothing new: it was taken before, or something later was. */
  private static final Set<String> KNOWN =
      Set.of(
          "chargeback.recorded-already",
          "command.other-content",
          "event.known",
          "operation.state",
          "payment.not-received",
          "payment.nothing-open",
          "payment.recorded-already",
          "refund.leg-state",
          "refund.recorded-already");

  /** What has come of an event. */
  enum Taken {
    RECORDED,
    KNOWN,
    PARKED,
    REFUSED
  }

  private final Orders orders;
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;

  EventTaking(Orders orders, Environment environment, OrderStore store, ShopId shop) {
    this.orders = orders;
    this.environment = environment;
    this.store = store;
    this.shop = shop;
  }

  Taken take(RecordProviderEvent event, @Nullable String order) {
    Taken taken = record(event, order);
    if (taken == Taken.PARKED) {
      store.park(
          new ParkedEvent(
              shop, commandId(event), event, plain(order), 0, environment.now().plus(FIRST_PAUSE)));
    }
    return taken;
  }

  /** True if it is recorded now, or tells nothing that is not known by now. */
  boolean again(ParkedEvent parked) {
    int times = Math.min(parked.tries() + 1, 11);
    Duration pause = FIRST_PAUSE.multipliedBy(1L << times);
    Duration next = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    if (!store.parkAgain(parked, environment.now().plus(next))) return false;
    Taken taken = record(parked.event(), parked.order());
    boolean done = taken == Taken.RECORDED || taken == Taken.KNOWN;
    return done && store.unpark(parked);
  }

  private Taken record(RecordProviderEvent event, @Nullable String order) {
    if (!InputCheck.violations(event).isEmpty()) {
      LOG.error("an event of {} cannot be recorded: not what events are like", event.provider());
      return Taken.REFUSED;
    }
    return whose(event, order).map(id -> record(event, id)).orElse(Taken.PARKED);
  }

  private Taken record(RecordProviderEvent event, OrderId order) {
    Outcome outcome =
        orders.attempt(
            Actor.system(event.provider()),
            order,
            event,
            CommandOptions.id(commandId(event).value()));
    if (outcome instanceof Outcome.Accepted accepted) {
      return accepted.replayed() ? Taken.KNOWN : Taken.RECORDED;
    }
    String code = ((Outcome.Rejected) outcome).rejection().code();
    if (KNOWN.contains(code)) return Taken.KNOWN;
    LOG.warn("event {} of {} waits: {}", event.id(), event.provider(), code);
    return Taken.PARKED;
  }

  /** By our key, by a name of the payment or of what was taken of it, by what the checkout left. */
  private Optional<OrderId> whose(RecordProviderEvent event, @Nullable String order) {
    return keyed(event.key())
        .or(() -> paidWith(event.provider(), event.payment()))
        .or(() -> paidWith(event.provider(), event.reference()))
        .or(() -> named(order));
  }

  private Optional<OrderId> keyed(@Nullable String key) {
    return key == null ? Optional.empty() : Operation.orderOf(key).filter(this::exists);
  }

  private Optional<OrderId> paidWith(String provider, @Nullable String name) {
    return name == null ? Optional.empty() : store.paidWith(shop, provider, name);
  }

  private Optional<OrderId> named(@Nullable String order) {
    if (order == null) return Optional.empty();
    Optional<OrderId> byId = uuid(order).map(OrderId::new).filter(this::exists);
    return byId.isPresent() || !order.matches(OrderNumber.PATTERN)
        ? byId
        : store.find(shop, new OrderNumber(order));
  }

  private boolean exists(OrderId id) {
    return store.find(shop, id).isPresent();
  }

  private static @Nullable String plain(@Nullable String order) {
    return order != null && order.matches(OrderNumber.PATTERN) ? order : null;
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static CommandId commandId(RecordProviderEvent event) {
    String told =
        String.join("\n", event.id(), event.kind().name(), event.payment(), event.reference());
    return new CommandId("event-" + event.provider() + "-" + Request.hash(told).substring(0, 32));
  }
}
