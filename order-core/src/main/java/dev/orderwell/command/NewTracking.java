package dev.orderwell.command;

import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.input.PlainText;
import dev.orderwell.input.WebAddress;
import dev.orderwell.order.DecisionContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A tracking as it comes in (S1.19, S4.10).
 *
 * @param carrier who carries the parcel; where the shop knows its tracking page, the address is
 *     worked out
 * @param code the carrier's number
 * @param url an http or https address, null to use the carrier's
 */
public record NewTracking(
    @NotBlank @Size(max = 100) @PlainText String carrier,
    @NotBlank @Size(max = 100) @PlainText String code,
    @Size(max = 2000) @WebAddress @Nullable String url) {
  Tracking resolve(DecisionContext context) {
    return context.settings().carriers().tracking(carrier, code, url);
  }
}
