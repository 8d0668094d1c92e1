package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;

import dev.orderwell.action.Action;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.ShopSettings;
import java.util.List;
import java.util.Locale;

/** What the stories of the presets have in common. */
final class Presets {
  private Presets() {}

  static Shop shop(ShopSettings settings) {
    return new Shop(builder -> builder.settings(settings.merchantAddress("shop@example.com")));
  }

  static NewOrder.Builder order() {
    return Shop.teesAndMug();
  }

  static List<String> names(List<Action> actions) {
    return actions.stream().map(Action::name).toList();
  }

  static Action action(Shop shop, OrderId id, String name) {
    return shop.orders.actions(ANA, id).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static String primary(Shop shop, OrderId id) {
    return shop.orders.actions(ANA, id).stream()
        .filter(Action::isPrimary)
        .map(Action::name)
        .findFirst()
        .orElse("");
  }

  static List<String> subjects(List<Message> messages) {
    return messages.stream().map(Message::subject).toList();
  }

  static String shown(Shop shop, OrderId id, Locale locale) {
    return shop.order(id).display().orElseThrow().label(locale);
  }
}
