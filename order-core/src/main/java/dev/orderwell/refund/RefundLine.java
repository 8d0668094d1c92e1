package dev.orderwell.refund;

/**
 * One line of a {@link RefundBasis}.
 *
 * @param balance its money and refunded units
 * @param units n: units that are handed over at all, zero for a donation
 * @param calledOff x: of these, never to be handed over
 * @param handedOver s: handed over
 * @param returned t: come back
 * @param group of the shipping that brought it, -1 if none did
 */
public record RefundLine(
    Balance balance, int units, int calledOff, int handedOver, int returned, int group) {
  /**
   * How many of some more refunded units had left the shop: refunded units count against those that
   * have not, first, unless the refund says that they had.
   */
  int handedOverOf(int more, int takenBefore, int ofThemHandedOver, boolean hadLeft) {
    int refunded = balance.handedOverRefunded() + ofThemHandedOver;
    int inShop = units - handedOver - (balance.unitsRefunded() + takenBefore - refunded);
    int natural = more - Math.min(more, Math.max(0, inShop));
    return hadLeft ? Math.min(more, Math.max(natural, handedOver - refunded)) : natural;
  }

  /** Units that are with the customer or on their way there once more of them are refunded. */
  int staying(int more, int ofThemHandedOver) {
    int open = units - calledOff - handedOver;
    int off = Math.min(open, Math.max(0, more - ofThemHandedOver - calledOffAndNotRefunded()));
    int back = Math.max(returned, balance.handedOverRefunded() + ofThemHandedOver);
    return units - calledOff - off - back;
  }

  /**
   * Units that are open although the money for them is back: they have to be called off.
   *
   * @return zero or more
   */
  public int toCallOff() {
    int open = units - calledOff - handedOver;
    return Math.min(open, Math.max(0, -calledOffAndNotRefunded()));
  }

  /**
   * Units that will not be handed over although nobody was given their money back.
   *
   * @return below zero if refunded units are on their way all the same
   */
  public int calledOffAndNotRefunded() {
    return calledOff - (balance.unitsRefunded() - balance.handedOverRefunded());
  }
}
