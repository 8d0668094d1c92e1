/**
 * The people and houses an order deals with: shops, vendors, actors, customers and where they live.
 * Everything personal redacts its text form. Nothing here decides what anybody may do.
 */
@NullMarked
package dev.orderwell.party;

import org.jspecify.annotations.NullMarked;
