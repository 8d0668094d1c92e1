package dev.orderwell.workflow;

/**
 * All that decides where the goods of an order stand: sums over the lines that need shipping or
 * pickup, or over all lines with units if none does.
 *
 * @param ordered Σ n: units ordered
 * @param calledOff Σ x: units that will never be handed over
 * @param handedOver s: units handed over
 * @param delivered d: units that have arrived
 * @param returned t: units that have come back
 * @param readyForPickup units waiting at the counter
 * @param started whether work on some units has begun
 * @param outForDelivery whether something is with the person who delivers
 * @param paid whether the order is paid, which is all that a donation has to wait for
 */
public record FulfilmentFacts(
    long ordered,
    long calledOff,
    long handedOver,
    long delivered,
    long returned,
    long readyForPickup,
    boolean started,
    boolean outForDelivery,
    boolean paid) {
  /** Checks that no unit was handed over that was called off. */
  public FulfilmentFacts {
    if (handedOver + calledOff > ordered) {
      throw new IllegalArgumentException("more units handed over and called off than ordered");
    }
  }

  /**
   * N: the units that are to be handed over, or were.
   *
   * @return ordered less called off
   */
  public long due() {
    return ordered - calledOff;
  }

  /**
   * The category. First match wins.
   *
   * @return the row of the fulfilment table that these facts are on
   */
  public FulfilmentCategory category() {
    if (ordered == 0) {
      return paid ? FulfilmentCategory.DELIVERED : FulfilmentCategory.AWAITING_PROCESSING;
    }
    if (due() == 0) return FulfilmentCategory.WILL_NOT_DELIVER;
    if (handedOver == 0) return before();
    return handedOver < due() ? FulfilmentCategory.PARTIALLY_SHIPPED : after();
  }

  private FulfilmentCategory before() {
    if (readyForPickup == due()) return FulfilmentCategory.READY_FOR_PICKUP;
    return started || readyForPickup > 0
        ? FulfilmentCategory.PROCESSING
        : FulfilmentCategory.AWAITING_PROCESSING;
  }

  private FulfilmentCategory after() {
    if (returned == due()) return FulfilmentCategory.RETURNED;
    if (returned > 0) return FulfilmentCategory.PARTIALLY_RETURNED;
    if (delivered == due()) return FulfilmentCategory.DELIVERED;
    return outForDelivery ? FulfilmentCategory.OUT_FOR_DELIVERY : FulfilmentCategory.SHIPPED;
  }
}
