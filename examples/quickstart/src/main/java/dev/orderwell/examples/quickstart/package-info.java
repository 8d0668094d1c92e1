/** The library in a terminal: one order's life, then 830 real ones. */
@NullMarked
package dev.orderwell.examples.quickstart;

import org.jspecify.annotations.NullMarked;
