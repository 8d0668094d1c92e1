package dev.orderwell.line;

/** What a line is (S1.1). It decides how the line is handed over unless the line says so itself. */
public enum LineKind {
  /** Something that can be put in a parcel. */
  PHYSICAL(Delivery.SHIPPING),
  /** Something that is downloaded (S3.5). */
  DIGITAL(Delivery.NONE),
  /** Work done for the customer. */
  SERVICE(Delivery.NONE),
  /** Entry to an event. */
  TICKET(Delivery.NONE),
  /** A time, a table, a course. */
  BOOKING(Delivery.NONE),
  /** Money given for nothing in return: it has no units to hand over. */
  DONATION(Delivery.NONE);

  private final Delivery usual;

  LineKind(Delivery usual) {
    this.usual = usual;
  }

  /**
   * How such a line is handed over if nothing else is said.
   *
   * @return the usual way
   */
  public Delivery usualDelivery() {
    return usual;
  }
}
