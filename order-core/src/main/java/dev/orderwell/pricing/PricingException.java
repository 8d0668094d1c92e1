package dev.orderwell.pricing;

import org.joda.money.Money;

/**
 * Terms that lead to a price below zero or beyond all bounds. Whoever asked for the price turns it
 * into a refusal.
 */
public final class PricingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient Money figure;

  /** What is wrong with the terms. */
  public enum Problem {
    /** A discount takes off more than there is. */
    DISCOUNT_TOO_LARGE,
    /** A tax that is included in a price is larger than the price. */
    TAX_TOO_LARGE,
    /** The marketplace keeps more of a line than there is. */
    COMMISSION_TOO_LARGE,
    /** An amount or a total is beyond 10^15 minor units. */
    AMOUNT_TOO_LARGE
  }

  PricingException(Problem problem, Money figure) {
    super(problem + ": " + figure);
    this.problem = problem;
    this.figure = figure;
  }

  /**
   * What is wrong.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }

  /**
   * The amount that is too large.
   *
   * @return the figure
   */
  public Money figure() {
    return figure;
  }
}
