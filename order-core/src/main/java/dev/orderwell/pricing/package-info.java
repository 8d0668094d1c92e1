/**
 * From prices, discounts and taxes as they were given to lines, sums and a total that always add
 * up. It works out what an order costs once, when it is placed; nothing here is a tax engine.
 */
@NullMarked
package dev.orderwell.pricing;

import org.jspecify.annotations.NullMarked;
