/**
 * What was bought, at which price, from which vendor, with its discounts and taxes frozen when the
 * order was placed. A line never changes its price by itself.
 */
@NullMarked
package dev.orderwell.line;

import org.jspecify.annotations.NullMarked;
