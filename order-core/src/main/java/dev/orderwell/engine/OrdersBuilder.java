package dev.orderwell.engine;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.orderwell.access.AccessPolicy;
import dev.orderwell.action.Offers;
import dev.orderwell.action.OrderAction;
import dev.orderwell.notifications.spi.NotificationChannel;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.ShopId;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.store.OrderStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts {@link Orders} together. Every part has a default but the store. */
public final class OrdersBuilder {
  private final OrderStore store;
  private final Map<ShopId, ShopSettings> settingsByShop = new HashMap<>();
  private final Map<String, PaymentProvider> providers = new HashMap<>();
  private final Map<String, Capabilities> declared = new HashMap<>();
  private ShopSettings settings = ShopSettings.STANDARD;
  private AccessPolicy access = AccessPolicy.standard();
  private Clock clock = Clock.systemUTC();
  private Duration deadline = ProviderCalls.DEADLINE;
  private OrderNumbers numbers = OrderNumbers.standard();
  private @Nullable Supplier<UUID> ids;
  private @Nullable NotificationChannel channel;
  private @Nullable Inventory inventory;
  private final List<OrderAction> actions = new ArrayList<>();

  OrdersBuilder(OrderStore store) {
    if (store.transactions() != OrderStore.Transactions.OWNING) {
      throw new IllegalArgumentException("begin with an owning store, then use Orders.joining");
    }
    this.store = store;
  }

  /**
   * Adds a payment provider. What was paid under its id is given back, captured and voided through
   * it, as far as it can.
   *
   * @param provider with an id of its own: up to 32 lower-case letters, digits and hyphens
   * @return this
   */
  public OrdersBuilder payments(PaymentProvider provider) {
    checkId("payment provider", provider.id());
    if (providers.putIfAbsent(provider.id(), provider) != null) {
      throw new IllegalArgumentException("two payment providers " + provider.id());
    }
    declared.put(provider.id(), provider.capabilities());
    return this;
  }

  /**
   * Sets how long the library waits for an answer of a payment provider (P9). After it nobody knows
   * what became of the call: it is looked up later.
   *
   * @param value above zero, at most 30 seconds, as it is unless told otherwise
   * @return this
   */
  public OrdersBuilder providerDeadline(Duration value) {
    if (value.isNegative() || value.isZero() || value.compareTo(ProviderCalls.DEADLINE) > 0) {
      throw new IllegalArgumentException("not a deadline: " + value);
    }
    deadline = value;
    return this;
  }

  /**
   * Sets the channel that messages go through. Without one nobody is told anything.
   *
   * @param value the channel
   * @return this
   */
  public OrdersBuilder notify(NotificationChannel value) {
    checkId("channel", value.id());
    channel = value;
    return this;
  }

  /**
   * Sets where stock is kept. Without one no order takes stock.
   *
   * @param value the inventory
   * @return this
   */
  public OrdersBuilder inventory(Inventory value) {
    inventory = Objects.requireNonNull(value, "inventory");
    return this;
  }

  /**
   * Adds a button of the host's own (S2.4).
   *
   * @param value with a name of its own
   * @return this
   */
  public OrdersBuilder action(OrderAction value) {
    actions.add(Objects.requireNonNull(value, "action"));
    return this;
  }

  /**
   * Sets who may see and do what.
   *
   * @param value {@link AccessPolicy#standard()} unless told otherwise
   * @return this
   */
  public OrdersBuilder access(AccessPolicy value) {
    access = Objects.requireNonNull(value, "access");
    return this;
  }

  /**
   * Sets how shops want things done that have no settings of their own.
   *
   * @param value {@link ShopSettings#STANDARD} unless told otherwise
   * @return this
   */
  public OrdersBuilder settings(ShopSettings value) {
    settings = Objects.requireNonNull(value, "settings");
    return this;
  }

  /**
   * Sets how one shop wants things done.
   *
   * @param shop its id
   * @param value its settings
   * @return this
   */
  public OrdersBuilder settings(String shop, ShopSettings value) {
    settingsByShop.put(new ShopId(shop), Objects.requireNonNull(value, "settings"));
    return this;
  }

  /**
   * Sets the clock.
   *
   * @param value the system's unless told otherwise
   * @return this
   */
  public OrdersBuilder clock(Clock value) {
    clock = Objects.requireNonNull(value, "clock");
    return this;
  }

  /**
   * Sets where ids of orders and commands come from.
   *
   * @param value UUIDs of version 7 unless told otherwise; never the same twice
   * @return this
   */
  public OrdersBuilder ids(Supplier<UUID> value) {
    ids = Objects.requireNonNull(value, "ids");
    return this;
  }

  /**
   * Sets how drawn order numbers look.
   *
   * @param value {@link OrderNumbers#standard()} unless told otherwise
   * @return this
   */
  public OrdersBuilder numbers(OrderNumbers value) {
    numbers = Objects.requireNonNull(value, "numbers");
    return this;
  }

  /**
   * Puts it together.
   *
   * @return the door to the shop {@code main}
   */
  public Orders build() {
    Environment environment =
        new Environment(
            access,
            clock,
            ids == null ? timeOrdered() : ids,
            numbers,
            settings,
            Map.copyOf(settingsByShop),
            Map.copyOf(providers),
            Map.copyOf(declared),
            Abilities.of(declared),
            new ProviderCalls(clock, deadline),
            channel,
            inventory,
            new Offers(actions));
    return new Orders(environment, store, ShopId.MAIN, false);
  }

  private static void checkId(String what, String id) {
    if (id == null || !id.matches("[a-z0-9][a-z0-9-]{0,31}")) {
      throw new IllegalArgumentException("not the id of a " + what + ": " + id);
    }
  }

  private static Supplier<UUID> timeOrdered() {
    NoArgGenerator generator = Generators.timeBasedEpochGenerator();
    return generator::generate;
  }
}
