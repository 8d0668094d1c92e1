/**
 * The contract between Orderwell and whatever carries messages to people. A channel gets a message
 * that is rendered already and says what became of it; it never decides who is told what.
 */
@NullMarked
package dev.orderwell.notifications.spi;

import org.jspecify.annotations.NullMarked;
