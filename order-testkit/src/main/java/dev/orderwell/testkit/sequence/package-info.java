/**
 * Whole courses of events: what many people try with an order, one after the other, and all that
 * has to hold after each step, worked out on paper and compared. A shop tries its own settings,
 * policies and workflows with them. Nothing here decides anything.
 */
@NullMarked
package dev.orderwell.testkit.sequence;

import org.jspecify.annotations.NullMarked;
