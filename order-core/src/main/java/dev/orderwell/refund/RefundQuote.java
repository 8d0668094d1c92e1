package dev.orderwell.refund;

import java.util.List;
import org.joda.money.Money;

/** What a refund comes to. */
public final class RefundQuote {
  private final RefundBasis basis;
  private final List<Share> shares;
  private final long total;

  RefundQuote(RefundBasis basis, List<Share> shares, long total) {
    this.basis = basis;
    this.shares = shares;
    this.total = total;
  }

  /**
   * What it was worked out from.
   *
   * @return the basis
   */
  public RefundBasis basis() {
    return basis;
  }

  /**
   * What is paid back.
   *
   * @return zero or more, at most what is available
   */
  public Money total() {
    return Money.ofMinor(basis.currency(), total);
  }

  /**
   * Its parts.
   *
   * @return they add up to the total
   */
  public List<RefundItem> items() {
    return shares.stream().map(Share::item).toList();
  }
}
