package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Page;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** One command on many orders: each by itself, so that one that cannot holds up no other. */
final class Bulk {
  private final Listing listing;
  private final Function<Request, Outcome> execution;

  Bulk(Listing listing, Function<Request, Outcome> execution) {
    this.listing = listing;
    this.execution = execution;
  }

  List<BulkResult> run(
      Actor actor, Collection<OrderId> ids, OrderCommand command, CommandOptions options) {
    check(command, options);
    Set<OrderId> once = new LinkedHashSet<>(ids);
    Limit.check(once.size());
    return once.stream().map(id -> run(actor, id, command, options)).toList();
  }

  Page<BulkResult> run(
      Actor actor, OrderQuery query, OrderCommand command, CommandOptions options) {
    check(command, options);
    Page<OrderRow> page = listing.page(actor, query);
    return page.map(row -> run(actor, row.id(), command, options));
  }

  private static void check(OrderCommand command, CommandOptions options) {
    if (options.expectedVersion() != null) {
      throw new IllegalArgumentException("many orders have no version in common");
    }
    List<Violation> violations = InputCheck.violations(command);
    if (!violations.isEmpty()) throw new RejectedException(Rejection.invalid(violations));
  }

  private BulkResult run(Actor actor, OrderId id, OrderCommand command, CommandOptions options) {
    try {
      CommandOptions own = ofOne(id, options);
      Outcome outcome = execution.apply(new Request.Changing(actor, id, command, own));
      return outcome instanceof Outcome.Accepted accepted
          ? new BulkResult.Done(accepted)
          : new BulkResult.Refused(id, ((Outcome.Rejected) outcome).rejection());
    } catch (RuntimeException e) {
      return new BulkResult.Failed(id, e);
    }
  }

  /** Each order is a request of its own; the host's name for all of them begins its name. */
  private static CommandOptions ofOne(OrderId id, CommandOptions options) {
    CommandId all = options.id();
    return all == null ? options : options.named(all.value() + "/" + id);
  }
}
