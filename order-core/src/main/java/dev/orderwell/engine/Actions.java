package dev.orderwell.engine;

import dev.orderwell.access.Access;
import dev.orderwell.access.Permission;
import dev.orderwell.action.Action;
import dev.orderwell.action.ActionInput;
import dev.orderwell.action.Offers;
import dev.orderwell.action.OrderAction;
import dev.orderwell.command.Decider;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.OrderStore;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists what can be done next, by trying it, and turns the name of an action into a request. */
final class Actions {
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;
  private final Reader reader;
  private final Execution execution;
  private final Offers offers;

  Actions(Environment environment, OrderStore store, ShopId shop, Execution execution) {
    this.store = store;
    this.shop = shop;
    this.execution = execution;
    reader = new Reader(environment, store, shop);
    gate = new Gate(environment, shop);
    offers = environment.offers();
  }

  Map<OrderId, List<Action>> list(Actor actor, Collection<OrderId> ids) {
    Limit.check(ids.size());
    Map<OrderId, Order> found = store.find(shop, ids);
    Map<OrderId, List<Action>> listed = new LinkedHashMap<>();
    HouseRules rules = reader.rules();
    Contexts contexts = new Contexts(actor, rules);
    for (OrderId id : ids) {
      Order order = found.get(id);
      if (order == null) continue;
      Access access = gate.ask(actor, Permission.READ, order.subject());
      if (access.isOpen()) listed.put(id, list(rules.called(order), contexts, access));
    }
    return listed;
  }

  /** The order itself, if the actor sees all of it. */
  Optional<Order> whole(Actor actor, OrderId id) {
    return reader
        .find(id)
        .filter(order -> gate.ask(actor, Permission.READ, order.subject()) == Access.WHOLE);
  }

  /** Reads what is known once for all orders of a page. */
  private final class Contexts {
    private final Actor actor;
    private final HouseRules rules;
    private final Map<Access, DecisionContext> byAccess = new LinkedHashMap<>();

    Contexts(Actor actor, HouseRules rules) {
      this.actor = actor;
      this.rules = rules;
    }

    DecisionContext of(Access access) {
      return byAccess.computeIfAbsent(
          access, one -> execution.context(actor, one, CommandOptions.NONE, rules));
    }
  }

  private List<Action> list(Order order, Contexts contexts, Access access) {
    DecisionContext seen = contexts.of(access);
    return offers.list(order, seen, action -> answer(action, order, seen, contexts));
  }

  /** Nothing if the actor may never do it, else its refusal, if any. */
  private Optional<Optional<Rejection>> answer(
      OrderAction action, Order order, DecisionContext seen, Contexts contexts) {
    OrderCommand command = action.command(order, Offers.sample(action, order, seen));
    Access access = gate.ask(contexts.actor, command, order);
    if (!access.isOpen()) return Optional.empty();
    DecisionContext context = contexts.of(access);
    List<Violation> violations = InputCheck.violations(command);
    if (!violations.isEmpty()) return Optional.of(Optional.of(Rejection.invalid(violations)));
    Optional<Rejection> refusal = action.refusal(order, context);
    return Optional.of(refusal.or(() -> refusal(Decider.decide(order, command, context))));
  }

  private static Optional<Rejection> refusal(Decision decision) {
    return decision instanceof Decision.No no ? Optional.of(no.rejection()) : Optional.empty();
  }

  Request request(Actor actor, OrderId id, String name, ActionInput input, CommandOptions options) {
    Order order = reader.find(id).orElseThrow(() -> new RejectedException(Gate.unknown(id)));
    Access access = gate.ask(actor, Permission.READ, order.subject());
    if (!access.isOpen()) throw new RejectedException(Gate.unknown(id));
    DecisionContext seen = execution.context(actor, access, options, reader.rules());
    OrderAction action =
        offers
            .find(name, order, seen)
            .orElseThrow(() -> new RejectedException(unknown(name, order)));
    Offers.check(action, input, order, seen);
    OrderCommand command = action.command(order, input);
    Request.Guard guard =
        (now, context) ->
            action.concerns(now, context)
                ? action.refusal(now, context)
                : Optional.of(unknown(name, now));
    return new Request.Changing(actor, id, command, options, null, guard);
  }

  private static Rejection unknown(String name, Order order) {
    return Rejection.of("action.unknown", order).with("action", name);
  }
}
