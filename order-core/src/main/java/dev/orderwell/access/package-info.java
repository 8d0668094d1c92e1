/**
 * Who may see and do what. One policy is asked on every path; it sees a request and answers with
 * how much of the order is open. Nothing here reads an order.
 */
@NullMarked
package dev.orderwell.access;

import org.jspecify.annotations.NullMarked;
