package dev.orderwell.refund;

import dev.orderwell.vendor.Commission;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * All that a {@link Balance} is made of, for authors of stores: {@link Balance#figures()} writes it
 * down, {@link Balance#of(BalanceFigures)} makes the balance again. Figures without a currency are
 * minor units; where there is a list of them, it has the taxes in order, then the net.
 *
 * @param component which
 * @param currency of every figure
 * @param units that were bought, 0 for shipping and fees
 * @param charged all that was charged
 * @param commission on it, null if none
 * @param refunded what refunds have taken, null as long as it is as it was charged
 */
public record BalanceFigures(
    Component component,
    CurrencyUnit currency,
    int units,
    List<Long> charged,
    @Nullable Commission commission,
    @Nullable Refunded refunded) {
  /** Copies the list. */
  public BalanceFigures {
    charged = List.copyOf(charged);
  }

  /**
   * What refunds have taken, in all and since the base was set (see {@link Balance}).
   *
   * @param units that are refunded
   * @param handedOver those of them that had been handed over
   * @param parts what was given back or is reserved
   * @param commission what was reversed of it
   * @param baseUnits units that were left when the base was set
   * @param baseParts what was left then
   * @param baseCommission what was left of the commission then
   * @param unitsSince units that are refunded since
   * @param grossSince what was given back since, with taxes
   */
  public record Refunded(
      int units,
      int handedOver,
      List<Long> parts,
      long commission,
      int baseUnits,
      List<Long> baseParts,
      long baseCommission,
      int unitsSince,
      long grossSince) {
    /** Copies the lists. */
    public Refunded {
      parts = List.copyOf(parts);
      baseParts = List.copyOf(baseParts);
    }
  }

  /** Checks that all lists are about the same taxes. */
  void check() {
    int parts = charged.size();
    boolean alike =
        refunded == null
            || (refunded.parts().size() == parts && refunded.baseParts().size() == parts);
    if (parts == 0 || !alike) {
      throw new IllegalArgumentException(
          "figures of " + component + " that do not belong together");
    }
  }
}
