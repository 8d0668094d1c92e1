/**
 * Five help pages of order-management systems, each played in its own order as an executable suite:
 * what people there are told that they can do is done here, through {@code Orders} alone, in a shop
 * that is set up as that system. Three more suites play what payment companies do: lost answers,
 * messages, captures. A store's author extends the suites beside {@link
 * dev.orderwell.testkit.OrderStoreContract}, and so sees all that work on the new store.
 */
@NullMarked
package dev.orderwell.testkit.acceptance;

import org.jspecify.annotations.NullMarked;
