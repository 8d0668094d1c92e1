package dev.orderwell.store;

import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;

/**
 * An accepted command, as it is remembered by its id (X11).
 *
 * @param id the host's name for the request, or one of the library's own
 * @param content SHA-256 of who asked for what, in hexadecimal; empty if the id is the library's
 *     own
 * @param order which order it changed
 * @param version of the order after it
 * @param firstEntry the number of its first history entry
 * @param lastEntry the number of its last history entry
 */
public record Remembered(
    CommandId id, String content, OrderId order, long version, int firstEntry, int lastEntry) {}
