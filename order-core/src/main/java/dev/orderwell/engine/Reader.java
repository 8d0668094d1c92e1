package dev.orderwell.engine;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.OrderStore;
import java.util.Optional;
import java.util.function.Function;

/** Reads orders by the rules of the shop, which are never older than what is read by them. */
final class Reader {
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;

  Reader(Environment environment, OrderStore store, ShopId shop) {
    this.environment = environment;
    this.store = store;
    this.shop = shop;
  }

  /** At least as new as what the store has answered last. */
  HouseRules rules() {
    return HouseRules.of(environment.settings(shop), store.dictionaries(shop));
  }

  /** The order with the words that its statuses have today. */
  Optional<Order> find(OrderId id) {
    return store.find(shop, id).map(order -> rules().called(order));
  }

  /** Asked again where the answer has shown that the rules it was asked by are old. */
  <T> T ask(Function<HouseRules, T> question) {
    HouseRules rules = rules();
    T answer = question.apply(rules);
    HouseRules now = rules();
    while (!now.dictionaries().areStill(rules.dictionaries())) {
      rules = now;
      answer = question.apply(rules);
      now = rules();
    }
    return answer;
  }
}
