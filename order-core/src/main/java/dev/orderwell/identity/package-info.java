/**
 * How orders and commands are called: technical ids that are never shown, and numbers that people
 * read. The three are never used for each other.
 */
@NullMarked
package dev.orderwell.identity;

import org.jspecify.annotations.NullMarked;
