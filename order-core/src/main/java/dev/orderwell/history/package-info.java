/**
 * The timeline of an order: its events, numbered without gaps, with who, when and why, told in the
 * reader's language.
 */
@NullMarked
package dev.orderwell.history;

import org.jspecify.annotations.NullMarked;
