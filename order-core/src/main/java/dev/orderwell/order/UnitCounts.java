package dev.orderwell.order;

/**
 * How far the units of one line are.
 *
 * @param ordered n
 * @param calledOff x, never to be handed over
 * @param handedOver s
 * @param returned t, of those that were handed over
 */
public record UnitCounts(int ordered, int calledOff, int handedOver, int returned) {
  /**
   * What is still to be handed over.
   *
   * @return n − x − s
   */
  public int open() {
    return ordered - calledOff - handedOver;
  }
}
