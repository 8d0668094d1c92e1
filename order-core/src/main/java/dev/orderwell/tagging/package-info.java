/**
 * Tags: a shop's own words and colours, kept in one dictionary and put on orders by their id.
 * Renaming, merging and deleting touch the dictionary alone, never an order.
 */
@NullMarked
package dev.orderwell.tagging;

import org.jspecify.annotations.NullMarked;
