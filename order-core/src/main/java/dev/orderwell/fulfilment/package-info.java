/**
 * The parcels ledger: which units were handed over, in which parcel, under which tracking, which
 * will never be, and which come back. It records facts and guards nothing; commands do.
 */
@NullMarked
package dev.orderwell.fulfilment;

import org.jspecify.annotations.NullMarked;
