package dev.orderwell.store;

import dev.orderwell.identity.OrderId;
import dev.orderwell.party.ShopId;
import java.time.Instant;

/**
 * An order whose deadline has come (X6).
 *
 * @param shop whose order
 * @param order which
 * @param version as it was listed
 * @param deadline as it is kept
 */
public record OverdueOrder(ShopId shop, OrderId order, long version, Instant deadline) {}
