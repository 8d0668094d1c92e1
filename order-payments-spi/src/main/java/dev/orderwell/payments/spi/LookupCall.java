package dev.orderwell.payments.spi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks what became of an operation.
 *
 * @param about the operation, as it was or may have been sent
 * @param reference the provider's name of the operation if it has told one, else null: then it is
 *     found by its key
 * @param since when it was first sent at the earliest
 */
public record LookupCall(PaymentCall about, @Nullable String reference, Instant since) {}
