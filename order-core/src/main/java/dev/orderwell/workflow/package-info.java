/**
 * Where an order stands on its three axes. Categories are computed from facts by two tables and set
 * by nobody; a status is a name for a category. Nothing here knows an order, only the facts that it
 * fills.
 */
@NullMarked
package dev.orderwell.workflow;

import org.jspecify.annotations.NullMarked;
