package dev.orderwell.order;

/**
 * How far the units of one line are.
 *
 * @param ordered n
 * @param calledOff x, never to be handed over
 * @param handedOver s
 * @param outForDelivery of those that were handed over, with the person who delivers
 * @param delivered d, of those that were handed over
 * @param returned t, of those that were handed over
 * @param started of those that are open, being worked on
 * @param ready of those that are open, waiting at the counter
 */
public record UnitCounts(
    int ordered,
    int calledOff,
    int handedOver,
    int outForDelivery,
    int delivered,
    int returned,
    int started,
    int ready) {
  /**
   * What is still to be handed over.
   *
   * @return n − x − s
   */
  public int open() {
    return ordered - calledOff - handedOver;
  }
}
