package dev.orderwell.workflow;

/**
 * What an order is about as a whole (S1.1): a shop may have a workflow of its own for each (S3.29).
 * An order with several kinds of lines is of the first kind here that one of them is of.
 */
public enum OrderKind {
  /** Something that can be put in a parcel. */
  GOODS,
  /** A time, a table, a course, entry to an event. */
  BOOKING,
  /** Work done for the customer. */
  SERVICE,
  /** Downloads. */
  DIGITAL,
  /** Money given for nothing in return. */
  DONATION
}
