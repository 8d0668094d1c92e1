package dev.orderwell.workflow;

/** The three questions a shop asks of an order. They are answered apart from each other (S3.10). */
public enum Axis {
  /** How far is the order as a whole? */
  ORDER,
  /** How far is its payment? */
  PAYMENT,
  /** How far are its goods? */
  FULFILMENT
}
