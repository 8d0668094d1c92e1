/**
 * What the marketplace and the vendors of an order agreed on, as frozen figures. Who a vendor is
 * stands in {@code party}; what is paid out, and when, is never decided here.
 */
@NullMarked
package dev.orderwell.vendor;

import org.jspecify.annotations.NullMarked;
