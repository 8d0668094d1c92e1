package dev.orderwell.access;

import dev.orderwell.party.VendorId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose order it is.
 *
 * @param customer the host's id of who ordered, null for a guest
 * @param vendors everyone who sells a line of it
 */
public record OrderSubject(@Nullable String customer, Set<VendorId> vendors) {}
