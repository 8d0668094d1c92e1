package dev.orderwell.payment;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a provider that is plugged in can be asked for, and within which limits (P1).
 *
 * @param can kinds of requests
 * @param partial kinds of requests that may be about a part of a payment
 * @param looksUp whether it tells what became of a request
 * @param refundsAfter how long after a capture it cannot be given back yet
 * @param refundsWithin how long after a capture it can be given back, null for ever
 * @param refundsPerPayment how many refunds one payment can have, 0 for any number
 * @param currencies codes of what can be given back, empty for all
 * @param minimum the least that can be given back, at most one of each currency
 */
public record ProviderAbility(
    Set<ProviderRequest.Kind> can,
    Set<ProviderRequest.Kind> partial,
    boolean looksUp,
    Duration refundsAfter,
    @Nullable Duration refundsWithin,
    int refundsPerPayment,
    Set<String> currencies,
    List<Money> minimum) {
  /** Copies. */
  public ProviderAbility {
    can = Set.copyOf(can);
    partial = Set.copyOf(partial);
    currencies = Set.copyOf(currencies);
    minimum = List.copyOf(minimum);
  }
}
