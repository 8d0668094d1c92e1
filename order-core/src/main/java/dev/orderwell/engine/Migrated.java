package dev.orderwell.engine;

import dev.orderwell.identity.OrderId;

/**
 * What became of one order that was to be put under another workflow.
 *
 * @param id which order
 * @param outcome accepted, or rejected with the reason
 */
public record Migrated(OrderId id, Outcome outcome) {}
