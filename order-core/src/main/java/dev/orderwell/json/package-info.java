/**
 * Commands and new orders as JSON: the canonical text that requests are told apart by, and strict
 * reading of what comes from outside; and the documents in which stores keep orders. No type of a
 * JSON library is seen from outside.
 */
@NullMarked
package dev.orderwell.json;

import org.jspecify.annotations.NullMarked;
