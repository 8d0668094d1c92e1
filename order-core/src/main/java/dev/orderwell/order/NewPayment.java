package dev.orderwell.order;

import dev.orderwell.input.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How the customer has chosen to pay, as it comes in (S3.3).
 *
 * @param id the host's or provider's own name of it, null if it has none
 * @param label as people call it
 */
public record NewPayment(
    @Size(min = 1, max = 100) @PlainText @Nullable String id,
    @NotBlank @Size(max = 200) @PlainText String label) {}
