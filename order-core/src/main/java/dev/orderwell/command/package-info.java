/**
 * Every request to change an order: one record each, with the constraints of its input and its
 * decision. Decisions are pure; a refusal carries a code and the facts.
 */
@NullMarked
package dev.orderwell.command;

import org.jspecify.annotations.NullMarked;
