/**
 * The wording of the messages that customers and merchants get, rendered in their language from an
 * order.
 */
@NullMarked
package dev.orderwell.notification;

import org.jspecify.annotations.NullMarked;
