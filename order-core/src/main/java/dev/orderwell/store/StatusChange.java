package dev.orderwell.store;

import dev.orderwell.workflow.StatusDictionary;
import java.util.List;

/**
 * A change of the statuses that a shop has made.
 *
 * @param expectedVersion the dictionary's version that it was decided on
 * @param dictionary as it will be
 * @param entries of its history
 */
public record StatusChange(
    long expectedVersion, StatusDictionary dictionary, List<StatusEntry> entries) {
  /** Copies. */
  public StatusChange {
    entries = List.copyOf(entries);
  }
}
