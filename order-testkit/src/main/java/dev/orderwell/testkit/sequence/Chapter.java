package dev.orderwell.testkit.sequence;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.order.Order;
import java.util.List;

/**
 * What one version of an order has brought.
 *
 * @param before as it was
 * @param after as it is, folded from the entries
 * @param entries of this version, at least one
 */
record Chapter(Order before, Order after, List<HistoryEntry> entries) {}
