package dev.orderwell.stock;

/** Whether units that a refund or a return is about go back on the stock (S1.31, S2.12). */
public enum Restock {
  /** Unless the request says otherwise. */
  ALWAYS,
  /** Not even what comes back resalable. */
  NEVER,
  /** As the request says for each line; what comes back resalable goes back. */
  ASK
}
