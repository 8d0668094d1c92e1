/**
 * The fault matrix of payments: everything that is asked of a company, everything that can go wrong
 * with it, and a program that dies meanwhile. What has to come of each cell is written down by
 * hand; nothing here is worked out from what the library does. A store's author extends {@link
 * dev.orderwell.testkit.faults.FaultMatrixSuite}, and so sees each doubt survive on the new store.
 */
@NullMarked
package dev.orderwell.testkit.faults;

import org.jspecify.annotations.NullMarked;
