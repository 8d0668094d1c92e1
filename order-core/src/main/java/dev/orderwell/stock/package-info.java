/**
 * The stock ledger: what of an order was taken off a stock, and what of that was put back. It
 * counts what the library has asked for and been told; where stock is kept, and how much there is,
 * only the host's inventory knows.
 */
@NullMarked
package dev.orderwell.stock;

import org.jspecify.annotations.NullMarked;
