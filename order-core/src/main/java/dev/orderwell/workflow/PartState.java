package dev.orderwell.workflow;

import org.jspecify.annotations.Nullable;

/**
 * How far one seller's part of an order is (S4.15–S4.17). What has no vendor is the shop's own
 * part.
 *
 * @param vendor who sells it, null for the shop
 * @param complete whether the seller has marked it complete
 * @param cancelled whether none of its units will be handed over
 */
public record PartState(@Nullable String vendor, boolean complete, boolean cancelled) {}
