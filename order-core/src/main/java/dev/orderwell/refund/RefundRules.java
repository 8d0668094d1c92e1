package dev.orderwell.refund;

import dev.orderwell.payment.ProviderAbility;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a shop refunds. Immutable; {@link #STANDARD} is what a shop that has said nothing gets. Says
 * how it is done, and never how much can be.
 */
public final class RefundRules {
  /**
   * Proposes what is due, else the most there is; the newest payment first; by the provider where
   * it can, else by hand; reasons are optional; cancelled orders are refunded too; whoever may give
   * the command may give it.
   */
  public static final RefundRules STANDARD =
      new RefundRules(
          Proposal.WHAT_IS_DUE,
          LegStrategy.NEWEST_FIRST,
          null,
          ReasonRule.OPTIONAL,
          true,
          RefundPolicy.open(),
          Map.of());

  private final Proposal proposal;
  private final LegStrategy strategy;
  private final @Nullable RefundMode mode;
  private final ReasonRule reason;
  private final boolean afterCancelling;
  private final RefundPolicy policy;
  private final Map<String, ProviderAbility> providers;

  /** What is proposed if nothing is named (S0.15). */
  public enum Proposal {
    /** What was overpaid if something was, else the most there is. */
    WHAT_IS_DUE,
    /** The most there is. */
    MAXIMUM
  }

  /** Whether a refund needs a reason that the customer can read (S2.13, S4.23). */
  public enum ReasonRule {
    /** It does not. */
    OPTIONAL,
    /** One that is asked for does. */
    REQUIRED_FOR_REQUESTS,
    /** Each does. */
    REQUIRED
  }

  private RefundRules(
      Proposal proposal,
      LegStrategy strategy,
      @Nullable RefundMode mode,
      ReasonRule reason,
      boolean afterCancelling,
      RefundPolicy policy,
      Map<String, ProviderAbility> providers) {
    this.proposal = proposal;
    this.strategy = strategy;
    this.mode = mode;
    this.reason = reason;
    this.afterCancelling = afterCancelling;
    this.policy = policy;
    this.providers = Map.copyOf(providers);
  }

  /**
   * What is proposed if nothing is named (S0.15).
   *
   * @return what is due unless told otherwise
   */
  public Proposal proposal() {
    return proposal;
  }

  /**
   * Sets {@link #proposal()}.
   *
   * @param value what is proposed
   * @return a copy
   */
  public RefundRules proposal(Proposal value) {
    return new RefundRules(value, strategy, mode, reason, afterCancelling, policy, providers);
  }

  /**
   * How a refund is split over payments.
   *
   * @return the newest first unless told otherwise
   */
  public LegStrategy strategy() {
    return strategy;
  }

  /**
   * Sets {@link #strategy()}.
   *
   * @param value how
   * @return a copy
   */
  public RefundRules strategy(LegStrategy value) {
    return new RefundRules(proposal, value, mode, reason, afterCancelling, policy, providers);
  }

  /**
   * How money goes back (C4).
   *
   * @return null for by the provider where it can, else by hand
   */
  public @Nullable RefundMode mode() {
    return mode;
  }

  /**
   * Sets {@link #mode()}.
   *
   * @param value by hand, or as a mark only
   * @return a copy
   */
  public RefundRules mode(RefundMode value) {
    return new RefundRules(proposal, strategy, value, reason, afterCancelling, policy, providers);
  }

  /**
   * Whether a refund needs a reason.
   *
   * @return optional unless told otherwise
   */
  public ReasonRule reason() {
    return reason;
  }

  /**
   * Sets {@link #reason()}.
   *
   * @param value whether
   * @return a copy
   */
  public RefundRules reason(ReasonRule value) {
    return new RefundRules(proposal, strategy, mode, value, afterCancelling, policy, providers);
  }

  /**
   * Whether an order can be refunded once it is cancelled (S1.28, C2).
   *
   * @return true unless told otherwise
   */
  public boolean afterCancelling() {
    return afterCancelling;
  }

  /**
   * Sets {@link #afterCancelling()}.
   *
   * @param value whether
   * @return a copy
   */
  public RefundRules afterCancelling(boolean value) {
    return new RefundRules(proposal, strategy, mode, reason, value, policy, providers);
  }

  /**
   * Who may let how much go back.
   *
   * @return open unless told otherwise
   */
  public RefundPolicy policy() {
    return policy;
  }

  /**
   * Sets {@link #policy()}.
   *
   * @param value who may
   * @return a copy
   */
  public RefundRules policy(RefundPolicy value) {
    return new RefundRules(proposal, strategy, mode, reason, afterCancelling, value, providers);
  }

  /**
   * What the providers can do that are plugged in.
   *
   * @return by their ids; the engine knows them
   */
  public Map<String, ProviderAbility> providers() {
    return providers;
  }

  /**
   * Sets {@link #providers()}; what a host sets here is replaced by the engine.
   *
   * @param known what they can do, by their ids
   * @return a copy
   */
  public RefundRules providers(Map<String, ProviderAbility> known) {
    return new RefundRules(proposal, strategy, mode, reason, afterCancelling, policy, known);
  }
}
