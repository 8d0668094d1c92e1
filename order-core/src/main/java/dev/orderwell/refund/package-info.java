/**
 * Giving money back, to the cent: what is left of every line, how much a refund is worth and why
 * not more, which payments it goes back to, and what became of it. Everything here is arithmetic on
 * values; nothing moves money, and no guard here asks who somebody is but {@link
 * dev.orderwell.refund.RefundPolicy}.
 */
@NullMarked
package dev.orderwell.refund;

import org.jspecify.annotations.NullMarked;
