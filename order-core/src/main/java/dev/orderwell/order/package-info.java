/**
 * The order itself: one immutable aggregate, folded from its events, and the projections that
 * vendors and customers see. It answers questions about itself; commands decide how it changes. No
 * input or output, no clock, no randomness.
 */
@NullMarked
package dev.orderwell.order;

import org.jspecify.annotations.NullMarked;
