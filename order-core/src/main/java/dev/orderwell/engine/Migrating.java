package dev.orderwell.engine;

import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Page;
import java.util.List;

/** Puts orders under another workflow, a page at a time and each by itself. */
final class Migrating {
  private final Listing listing;
  private final Execution execution;

  Migrating(Listing listing, Execution execution) {
    this.listing = listing;
    this.execution = execution;
  }

  Page<Migrated> page(Actor actor, String from, SwitchWorkflow command, OrderQuery query) {
    List<Violation> violations = InputCheck.violations(command);
    if (!violations.isEmpty()) throw new RejectedException(Rejection.invalid(violations));
    Page<OrderRow> page = listing.page(actor, query);
    List<Migrated> rows =
        page.rows().stream()
            .filter(row -> row.workflow().equals(from))
            .map(row -> migrated(actor, row, command))
            .toList();
    return new Page<>(rows, page.next(), page.previous());
  }

  /** Only as it was listed: by now somebody may have put it under a third workflow. */
  private Migrated migrated(Actor actor, OrderRow row, SwitchWorkflow command) {
    CommandOptions options = CommandOptions.NONE.expecting(row.version()).silent();
    Request request = new Request.Changing(actor, row.id(), command, options);
    return new Migrated(row.id(), execution.attempt(request));
  }
}
