/**
 * The storage SPI. A store is narrow: it finds, saves one change as one transaction, and lists; all
 * deciding and retrying happens above it. An in-memory store ships with the library and keeps
 * everything a database would.
 */
@NullMarked
package dev.orderwell.store;

import org.jspecify.annotations.NullMarked;
