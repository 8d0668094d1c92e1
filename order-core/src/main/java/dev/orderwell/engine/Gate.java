package dev.orderwell.engine;

import dev.orderwell.access.Access;
import dev.orderwell.access.AccessRequest;
import dev.orderwell.access.OrderSubject;
import dev.orderwell.access.Permission;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CommandNames;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Projection;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.VendorId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the policy, and turns its answer into what the actor gets to see. */
final class Gate {
  private final Environment environment;
  private final ShopId shop;

  Gate(Environment environment, ShopId shop) {
    this.environment = environment;
    this.shop = shop;
  }

  Access ask(Actor actor, Permission permission) {
    return ask(actor, permission, null, null);
  }

  Access ask(Actor actor, Permission permission, OrderSubject subject) {
    return ask(actor, permission, null, subject);
  }

  /** The narrowest answer to a command, or to any of a batch. */
  Access ask(Actor actor, OrderCommand command, Order order) {
    if (!(command instanceof Batch batch)) {
      return ask(actor, Permission.CHANGE, CommandNames.of(command), order.subject());
    }
    return batch.commands().stream()
        .map(one -> ask(actor, one, order))
        .reduce((a, b) -> a.compareTo(b) > 0 ? a : b)
        .orElse(Access.HIDDEN);
  }

  private Access ask(
      Actor actor,
      Permission permission,
      @Nullable String command,
      @Nullable OrderSubject subject) {
    AccessRequest request = new AccessRequest(actor, shop, permission, command, subject);
    Access access = environment.access().decide(request);
    return Objects.requireNonNull(access, "the access policy has answered null");
  }

  /** Lets through, or throws the refusal. */
  Access require(Actor actor, Permission permission) {
    Access access = ask(actor, permission);
    if (!access.isOpen()) throw new RejectedException(refused(actor));
    return access;
  }

  static Rejection refused(Actor actor) {
    return Rejection.of("access.refused").with("role", actor.role());
  }

  static Rejection unknown(OrderId id) {
    return Rejection.of("order.unknown").with("order", id.toString());
  }

  /** Why an order is not open, if it is not. */
  static Optional<Rejection> closed(Access access, Actor actor, OrderId id) {
    return switch (access) {
      case HIDDEN -> Optional.of(unknown(id));
      case REFUSED -> Optional.of(refused(actor));
      default -> Optional.empty();
    };
  }

  static @Nullable VendorId vendor(Access access, Actor actor) {
    return access == Access.OWN_LINES ? new VendorId(actor.id()) : null;
  }

  static OrderView view(Order order, Access access, Actor actor) {
    return switch (access) {
      case WHOLE -> order;
      case OWN_LINES -> Projection.forVendor(order, new VendorId(actor.id()));
      case OWN_ORDERS -> Projection.forCustomer(order);
      case REFUSED, HIDDEN -> throw new RejectedException(refused(actor));
    };
  }
}
