/**
 * The payments ledger: what was authorised, captured, let go, refused or called off, payment by
 * payment. It records facts and guards nothing; commands do.
 */
@NullMarked
package dev.orderwell.payment;

import org.jspecify.annotations.NullMarked;
