package dev.orderwell.line;

import dev.orderwell.party.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * What getting the goods to the customer costs, and how it is done (S3.3).
 *
 * @param method the host's id of the method, null if it has none
 * @param label as the customer saw it
 * @param vendor whose parcels it is for, null if the shop's or everybody's
 * @param price zero or more
 */
public record ShippingLine(
    @Nullable String method, String label, @Nullable VendorId vendor, Price price) {}
