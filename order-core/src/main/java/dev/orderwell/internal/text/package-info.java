/** Sentences in the languages the library speaks. Not exported. */
@NullMarked
package dev.orderwell.internal.text;

import org.jspecify.annotations.NullMarked;
