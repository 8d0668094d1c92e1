package dev.orderwell.engine;

import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.Page;
import java.util.List;

/** Puts orders under another workflow, a page at a time and each by itself. */
final class Migrating {
  private final Reading reading;
  private final Execution execution;

  Migrating(Reading reading, Execution execution) {
    this.reading = reading;
    this.execution = execution;
  }

  Page<Migrated> page(Actor actor, String from, SwitchWorkflow command, OrderQuery query) {
    List<Violation> violations = InputCheck.violations(command);
    if (!violations.isEmpty()) throw new RejectedException(Rejection.invalid(violations));
    Page<Order> page = reading.page(actor, query);
    List<Migrated> rows =
        page.rows().stream()
            .filter(order -> order.workflow().equals(from))
            .map(order -> migrated(actor, order, command))
            .toList();
    return new Page<>(rows, page.next());
  }

  /** Only as it was listed: by now somebody may have put it under a third workflow. */
  private Migrated migrated(Actor actor, Order order, SwitchWorkflow command) {
    CommandOptions options = CommandOptions.NONE.expecting(order.version()).silent();
    Request request = new Request.Changing(actor, order.id(), command, options);
    return new Migrated(order.id(), execution.attempt(request));
  }
}
