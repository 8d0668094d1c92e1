/**
 * Five help pages of order-management systems, each played in its own order as an executable suite:
 * what people there are told that they can do is done here, through {@code Orders} alone, in a shop
 * that is set up as that system. A store's author extends the suites beside {@link
 * dev.orderwell.testkit.OrderStoreContract}, and so sees the pages work on the new store.
 */
@NullMarked
package dev.orderwell.testkit.acceptance;

import org.jspecify.annotations.NullMarked;
