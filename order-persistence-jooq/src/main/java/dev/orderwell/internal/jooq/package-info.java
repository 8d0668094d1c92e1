/** The tables, as they are generated, and how moments are bound. */
@NullMarked
package dev.orderwell.internal.jooq;

import org.jspecify.annotations.NullMarked;
