/** What people write down about an order, and for whom. A note always says who may read it. */
@NullMarked
package dev.orderwell.note;

import org.jspecify.annotations.NullMarked;
