/**
 * The one door: {@link dev.orderwell.engine.Orders} checks input, asks for access, decides, saves,
 * retries and carries out instructions. Only this package talks to stores, providers and channels.
 */
@NullMarked
package dev.orderwell.engine;

import org.jspecify.annotations.NullMarked;
