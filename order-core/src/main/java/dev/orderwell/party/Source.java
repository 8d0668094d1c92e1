package dev.orderwell.party;

/** How an order came to be. */
public enum Source {
  /** A customer placed it in the shop. */
  SHOP,
  /** Staff entered it for a sale made elsewhere (S3.2). */
  MANUAL
}
