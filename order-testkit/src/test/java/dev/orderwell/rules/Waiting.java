package dev.orderwell.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule waits for.
 *
 * @param capability what the library does not have yet
 * @param missing the part of the rule that is not there, null if none of it is
 */
record Waiting(String capability, @Nullable String missing) {}
