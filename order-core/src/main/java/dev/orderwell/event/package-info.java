/**
 * All that can happen to an order. Without an event no state changes, and each event becomes one
 * line of history. Events are facts: they carry what happened and decide nothing.
 */
@NullMarked
package dev.orderwell.event;

import org.jspecify.annotations.NullMarked;
