/** Lists of orders: what to look for, one row of a list, one page. */
@NullMarked
package dev.orderwell.query;

import org.jspecify.annotations.NullMarked;
