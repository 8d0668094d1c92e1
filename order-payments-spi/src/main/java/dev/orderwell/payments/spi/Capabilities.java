package dev.orderwell.payments.spi;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a payment company can do, and within which limits. The library asks for nothing else (P1): a
 * refund past a limit is made by hand, or refused before anything is reserved.
 *
 * <pre>{@code
 * Capabilities.of(Capability.REFUND, Capability.PARTIAL_REFUND, Capability.VOID, Capability.LOOKUP)
 *     .keys(Duration.ofHours(24), 255)
 *     .refundsWithin(Duration.ofDays(180))
 *     .authoritativeAfter(Duration.ofMinutes(5))
 * }</pre>
 *
 * @param can what it can do
 * @param keyLifetime how long a key is remembered at least, so that the same call again has no
 *     second effect (P2); null if keys are not remembered at all
 * @param longestKey how many characters a key may have; 0 without keys
 * @param refundsWithin how long after a capture it can be given back, null for ever
 * @param refundsAfter how long after a capture it cannot be given back yet, zero for at once
 * @param refundsPerPayment how many refunds one payment can have, 0 for any number
 * @param currencies codes of ISO 4217 of what can be given back, empty for all
 * @param minimum the least that can be given back, at most one of each currency
 * @param authoritativeAfter how long after a call a {@link Lookup.NotFound} counts at the earliest
 *     (P5)
 */
public record Capabilities(
    Set<Capability> can,
    @Nullable Duration keyLifetime,
    int longestKey,
    @Nullable Duration refundsWithin,
    Duration refundsAfter,
    int refundsPerPayment,
    Set<String> currencies,
    List<Money> minimum,
    Duration authoritativeAfter) {
  /** The longest key that the library gives: letters, digits and hyphens. */
  public static final int KEY_LENGTH = 60;

  /** Copies, and refuses what contradicts itself. */
  public Capabilities {
    can = Set.copyOf(can);
    currencies = Set.copyOf(currencies);
    minimum = List.copyOf(minimum);
    Objects.requireNonNull(refundsAfter, "refundsAfter");
    Objects.requireNonNull(authoritativeAfter, "authoritativeAfter");
    requireWhole(can, Capability.PARTIAL_REFUND, Capability.REFUND);
    requireWhole(can, Capability.PARTIAL_CAPTURE, Capability.CAPTURE);
    if (keyLifetime != null && longestKey < KEY_LENGTH) {
      throw new IllegalArgumentException("keys have up to " + KEY_LENGTH + " characters");
    }
    if (refundsPerPayment < 0) throw new IllegalArgumentException("fewer than no refunds");
  }

  private static void requireWhole(Set<Capability> can, Capability part, Capability whole) {
    if (can.contains(part) && !can.contains(whole)) {
      throw new IllegalArgumentException(part + " needs " + whole);
    }
  }

  /**
   * Some abilities without limits: any currency, any amount, for ever; and keys that are not
   * remembered.
   *
   * @param can what the company can do, perhaps nothing: then all is done by hand (S0.18)
   * @return with these alone
   */
  public static Capabilities of(Capability... can) {
    return new Capabilities(
        Set.of(can), null, 0, null, Duration.ZERO, 0, Set.of(), List.of(), Duration.ZERO);
  }

  /**
   * The same with keys that are remembered.
   *
   * @param lifetime how long at least
   * @param longest how many characters a key may have, at least {@link #KEY_LENGTH}
   * @return a copy
   */
  public Capabilities keys(Duration lifetime, int longest) {
    return new Capabilities(
        can,
        lifetime,
        longest,
        refundsWithin,
        refundsAfter,
        refundsPerPayment,
        currencies,
        minimum,
        authoritativeAfter);
  }

  /**
   * The same where a capture can be given back for some time only.
   *
   * @param after how long after it not yet, zero for at once
   * @param within how long after it, null for ever
   * @return a copy
   */
  public Capabilities refunds(Duration after, @Nullable Duration within) {
    return new Capabilities(
        can,
        keyLifetime,
        longestKey,
        within,
        after,
        refundsPerPayment,
        currencies,
        minimum,
        authoritativeAfter);
  }

  /**
   * The same where a payment can be given back so many times only.
   *
   * @param most how many refunds one payment can have
   * @return a copy
   */
  public Capabilities refundsPerPayment(int most) {
    return new Capabilities(
        can,
        keyLifetime,
        longestKey,
        refundsWithin,
        refundsAfter,
        most,
        currencies,
        minimum,
        authoritativeAfter);
  }

  /**
   * The same for some currencies only.
   *
   * @param codes of ISO 4217
   * @return a copy
   */
  public Capabilities currencies(String... codes) {
    return new Capabilities(
        can,
        keyLifetime,
        longestKey,
        refundsWithin,
        refundsAfter,
        refundsPerPayment,
        Set.of(codes),
        minimum,
        authoritativeAfter);
  }

  /**
   * The same where less than some amount cannot be given back.
   *
   * @param least of each currency that has one
   * @return a copy
   */
  public Capabilities minimum(Money... least) {
    return new Capabilities(
        can,
        keyLifetime,
        longestKey,
        refundsWithin,
        refundsAfter,
        refundsPerPayment,
        currencies,
        List.of(least),
        authoritativeAfter);
  }

  /**
   * The same where what was taken shows only some time later.
   *
   * @param delay how long after a call a {@link Lookup.NotFound} counts at the earliest
   * @return a copy
   */
  public Capabilities authoritativeAfter(Duration delay) {
    return new Capabilities(
        can,
        keyLifetime,
        longestKey,
        refundsWithin,
        refundsAfter,
        refundsPerPayment,
        currencies,
        minimum,
        delay);
  }
}
