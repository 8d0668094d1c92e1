package dev.orderwell.stock;

import java.util.Locale;

/** Which way units move. */
public enum Direction {
  /** Off the stock, for the order. */
  TAKE,
  /** Back on the stock, where others can buy them. */
  PUT_BACK;

  /**
   * The direction as it is written in keys.
   *
   * @return for example {@code put-back}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
