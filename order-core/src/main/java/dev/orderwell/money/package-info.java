/**
 * What Joda-Money lacks: exact spreading of an amount, percentages, strict reading of amounts from
 * text and their plain display. All arithmetic is exact or rounds half up in one named place.
 * Nothing here knows an order.
 */
@NullMarked
package dev.orderwell.money;

import org.jspecify.annotations.NullMarked;
