package dev.orderwell.refund;

import java.util.List;
import org.joda.money.Money;

/**
 * What one refund gives back of one component. Amounts are zero or more, but for cash rounding and
 * what is kept.
 *
 * @param component of what
 * @param units refunded with it; zero for a price reduction and for everything but lines
 * @param handedOver how many of these units had left the shop
 * @param told whether the amount was told, and is not what the units are worth: then what is left
 *     is the new base of the line
 * @param net without tax
 * @param taxes in the order of the line's taxes
 * @param commission what the marketplace gives back of its share, in the same currency
 */
public record RefundItem(
    Component component,
    int units,
    int handedOver,
    boolean told,
    Money net,
    List<Money> taxes,
    Money commission) {
  /** Copies the list. */
  public RefundItem {
    taxes = List.copyOf(taxes);
  }

  /**
   * What is given back.
   *
   * @return net and taxes
   */
  public Money amount() {
    return net.plus(taxes);
  }

  /** The same where so many of its units turn out not to have left the shop. */
  RefundItem inShop(int more) {
    return new RefundItem(component, units, handedOver - more, told, net, taxes, commission);
  }

  /**
   * The same for people whom the commission does not concern.
   *
   * @return a copy with no commission
   */
  public RefundItem withoutCommission() {
    return new RefundItem(
        component, units, handedOver, told, net, taxes, commission.minus(commission));
  }
}
