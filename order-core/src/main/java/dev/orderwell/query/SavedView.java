package dev.orderwell.query;

import dev.orderwell.input.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A list that a shop looks at again and again, by name.
 *
 * @param name as people call it
 * @param query its first page
 */
public record SavedView(
    @NotBlank @Size(max = 100) @PlainText String name, @NotNull @Valid OrderQuery query) {}
