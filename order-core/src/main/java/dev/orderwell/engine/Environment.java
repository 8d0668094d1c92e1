package dev.orderwell.engine;

import dev.orderwell.access.AccessPolicy;
import dev.orderwell.action.Offers;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.NotificationChannel;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.ProviderAbility;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.stock.StockTaking;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the host has plugged in. */
record Environment(
    AccessPolicy access,
    Clock clock,
    Supplier<UUID> ids,
    OrderNumbers numbers,
    ShopSettings settings,
    Map<ShopId, ShopSettings> settingsByShop,
    Map<String, PaymentProvider> providers,
    Map<String, Capabilities> declared,
    Map<String, ProviderAbility> abilities,
    ProviderCalls calls,
    @Nullable NotificationChannel channel,
    @Nullable Inventory inventory,
    Offers offers) {
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  OrderId newOrderId() {
    return new OrderId(ids.get());
  }

  CommandId newCommandId() {
    return new CommandId(ids.get().toString());
  }

  ShopSettings settings(ShopId shop) {
    ShopSettings given = settingsByShop.getOrDefault(shop, settings);
    ShopSettings told = channel == null ? given.withoutMessages() : given;
    ShopSettings stocked = inventory == null ? told.stockTaking(StockTaking.NEVER) : told;
    return stocked.refunds(stocked.refunds().providers(abilities));
  }

  /** What a provider has declared when it was plugged in. */
  Capabilities able(PaymentProvider provider) {
    return Objects.requireNonNull(declared.get(provider.id()));
  }
}
