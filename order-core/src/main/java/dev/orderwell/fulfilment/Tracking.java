package dev.orderwell.fulfilment;

import org.jspecify.annotations.Nullable;

/**
 * Where a parcel can be looked up (S1.19, S4.10).
 *
 * @param carrier who carries it, as the shop writes it
 * @param code the carrier's number
 * @param url where the customer sees it, http or https; null if the carrier has no page
 */
public record Tracking(String carrier, String code, @Nullable String url) {}
