/**
 * Contracts that every implementation of an SPI extends, fakes that answer as they are told, small
 * ready orders, and generators of anything a shop may be asked to do. Nothing here is for
 * production.
 */
@NullMarked
package dev.orderwell.testkit;

import org.jspecify.annotations.NullMarked;
