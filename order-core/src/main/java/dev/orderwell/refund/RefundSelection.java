package dev.orderwell.refund;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants refunded.
 *
 * @param extent how much of the order
 * @param lines what of which line, in order; none unless picked
 * @param others what of shipping, fees and what was kept before; none unless picked
 * @param goodwill an amount on top that is spread over what is left, null if none
 * @param withShipping whether the shipping of a group goes back with its last unit (S4.31)
 * @param overpayment of what was overpaid, null for all where the extent is the overpayment
 * @param kept what the shop keeps, null for nothing
 */
public record RefundSelection(
    Extent extent,
    List<LinePick> lines,
    List<ComponentPick> others,
    @Nullable Money goodwill,
    boolean withShipping,
    @Nullable Money overpayment,
    @Nullable Money kept) {
  /** Copies the lists. */
  public RefundSelection {
    lines = List.copyOf(lines);
    others = List.copyOf(others);
  }

  /** How much of an order. */
  public enum Extent {
    /** What is named. */
    PICKED,
    /** The most there is. */
    EVERYTHING,
    /** What came in beyond what the order costs. */
    OVERPAYMENT
  }

  /**
   * A part of a line (S2.11, S4.27, S4.28).
   *
   * @param line its number
   * @param units how many are refunded; zero for a price reduction, which leaves the units alone
   * @param amount what is paid back, null for what the units are worth
   * @param handedOver whether the units had left the shop, although others have not
   */
  public record LinePick(int line, int units, @Nullable Money amount, boolean handedOver) {}

  /**
   * A part of something else.
   *
   * @param component shipping, a fee, or {@link Component#KEPT}
   * @param amount what is paid back, null for all that is left
   */
  public record ComponentPick(Component component, @Nullable Money amount) {}

  /**
   * The most there is.
   *
   * @return everything
   */
  public static RefundSelection everything() {
    return new RefundSelection(Extent.EVERYTHING, List.of(), List.of(), null, true, null, null);
  }

  /**
   * Some units of a line.
   *
   * @param line its number
   * @param units how many
   * @return the selection
   */
  public static RefundSelection units(int line, int units) {
    return picked(List.of(new LinePick(line, units, null, false)));
  }

  /**
   * A price reduction on a line.
   *
   * @param line its number
   * @param amount above zero
   * @return the selection
   */
  public static RefundSelection amount(int line, Money amount) {
    return picked(List.of(new LinePick(line, 0, amount, false)));
  }

  /**
   * An amount that is spread over what is left.
   *
   * @param amount above zero
   * @return the selection
   */
  public static RefundSelection goodwill(Money amount) {
    return new RefundSelection(Extent.PICKED, List.of(), List.of(), amount, true, null, null);
  }

  /**
   * Parts of lines.
   *
   * @param lines in order
   * @return the selection
   */
  public static RefundSelection picked(List<LinePick> lines) {
    return new RefundSelection(Extent.PICKED, lines, List.of(), null, true, null, null);
  }
}
