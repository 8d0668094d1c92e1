/**
 * Constraints on what comes in from outside: plain text and decimal amounts. Input records carry
 * them and check nothing themselves; the door checks all of them at once.
 */
@NullMarked
package dev.orderwell.input;

import org.jspecify.annotations.NullMarked;
