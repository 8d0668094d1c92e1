package dev.orderwell.refund;

import dev.orderwell.money.Allocation;
import dev.orderwell.payment.Tender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/** Over which payments a refund is split, each up to what is available of it. */
public enum LegStrategy {
  /** The latest payment first. */
  NEWEST_FIRST,
  /** The first payment first. */
  OLDEST_FIRST,
  /** Each in proportion to what is available of it. */
  PROPORTIONAL,
  /** Gift cards and store credits first, the latest first among each (X3). */
  GIFT_CARDS_FIRST,
  /** Gift cards and store credits last (X3). */
  GIFT_CARDS_LAST;

  /**
   * Splits a refund.
   *
   * @param total zero or more, at most what is available in all
   * @param sources the payments
   * @return one share a payment that is drawn on; none if the total is zero
   */
  public List<LegShare> split(Money total, List<RefundSource> sources) {
    if (total.isZero()) return List.of();
    List<RefundSource> sorted =
        sources.stream().sorted(Comparator.comparingInt(this::place)).toList();
    return this == PROPORTIONAL ? inProportion(total, sorted) : inTurn(total, sorted);
  }

  private static List<LegShare> inTurn(Money total, List<RefundSource> sources) {
    List<LegShare> shares = new ArrayList<>();
    Money rest = total;
    for (RefundSource source : sources) {
      Money share = source.available().isLessThan(rest) ? source.available() : rest;
      if (share.isPositive()) shares.add(new LegShare(source.payment(), share));
      rest = rest.minus(share);
    }
    return shares;
  }

  private static List<LegShare> inProportion(Money total, List<RefundSource> sources) {
    List<Money> available = sources.stream().map(RefundSource::available).toList();
    List<Money> parts = Allocation.byLargestRemainder(total, available);
    List<LegShare> shares = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isPositive()) {
        shares.add(new LegShare(sources.get(i).payment(), parts.get(i)));
      }
    }
    return shares;
  }

  private int place(RefundSource source) {
    return switch (this) {
      case NEWEST_FIRST -> -source.payment();
      case OLDEST_FIRST, PROPORTIONAL -> source.payment();
      case GIFT_CARDS_FIRST -> -source.payment() - cardsApart(source);
      case GIFT_CARDS_LAST -> -source.payment() + cardsApart(source);
    };
  }

  /** Further than any two payments are apart. */
  private static int cardsApart(RefundSource source) {
    return source.method().tender() == Tender.MONEY ? 0 : 1 << 30;
  }
}
