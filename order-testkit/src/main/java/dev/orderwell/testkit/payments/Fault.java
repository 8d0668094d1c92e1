package dev.orderwell.testkit.payments;

/** What can go wrong with one request to a payment company. */
public enum Fault {
  /** Nothing listens where the company is: the request never leaves. */
  UNREACHABLE,
  /** The request is lost on its way: nothing takes place, and nothing is answered. */
  TIME_OUT_BEFORE,
  /** It takes place, and the answer is lost: nothing is answered. */
  TIME_OUT_AFTER,
  /** The connection breaks before the company has done anything. */
  RESET_BEFORE,
  /** It takes place, and the connection breaks before the answer. */
  RESET_AFTER,
  /** An inner error of the company: nothing takes place, and the next try is a fresh one. */
  SERVER_ERROR,
  /** An inner error of the company that is kept under the key: each try gets it again. */
  STORED_SERVER_ERROR,
  /** Too many requests: nothing takes place. */
  BUSY,
  /** It takes place, and what is answered cannot be read. */
  MALFORMED,
  /** It takes place, and what is answered is empty. */
  EMPTY,
  /** Less than what was asked for takes place, and is told so. */
  OTHER_AMOUNT,
  /** It takes place in another currency than was asked for, and is told so. */
  OTHER_CURRENCY,
  /** It is taken, and decided later. */
  PENDING,
  /** It is refused for good. */
  DECLINED
}
