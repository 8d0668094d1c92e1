package dev.orderwell.note;

/** Who may read a note. There is no default: whoever writes one says for whom (S4.6). */
public enum Audience {
  /** Staff and admins only (S0.11, S3.7). */
  STAFF,
  /** Staff, admins and the vendors of the order. */
  VENDORS,
  /**
   * Staff, admins and the customer; the one who did not write it is told (S4.6, X8). A vendor reads
   * of these what the vendor wrote.
   */
  CUSTOMER
}
