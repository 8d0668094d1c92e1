package dev.orderwell.examples.quickstart;

import dev.orderwell.order.NewOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sale that was made elsewhere.
 *
 * @param order what was sold
 * @param placedAt when; it was paid at once
 * @param shippedAt when it left, null if it has not
 */
record Sale(NewOrder order, Instant placedAt, @Nullable Instant shippedAt) {}
