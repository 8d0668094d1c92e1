package dev.orderwell.payment;

/**
 * What a payment is made with (X3). A gift card or a credit of the shop pays like money; the
 * difference is where it comes from and where it can go back to.
 */
public enum Tender {
  /** Cash, a bank transfer, a card, a wallet. */
  MONEY,
  /** What the shop owes the customer, on an account. */
  STORE_CREDIT,
  /** What was paid for a card, by whomever. */
  GIFT_CARD
}
