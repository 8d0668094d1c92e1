package dev.orderwell.refund;

import java.util.Locale;

/**
 * A part of what the customer paid that is given back on its own.
 *
 * @param kind which kind of part
 * @param number of the line, the shipping line or the fee, 1 and up; 0 for what an order has once
 */
public record Component(Kind kind, int number) {
  /** The cash rounding of the order, which goes back with the last of everything else. */
  public static final Component ROUNDING = new Component(Kind.ROUNDING, 0);

  /** What came in beyond what the order costs. */
  public static final Component OVERPAYMENT = new Component(Kind.OVERPAYMENT, 0);

  /** What the shop keeps of a refund, such as the return postage (S4.30): below zero. */
  public static final Component KEPT = new Component(Kind.KEPT, 0);

  /** The kinds of parts. */
  public enum Kind {
    /** What was bought. */
    LINE,
    /** Getting it to the customer. */
    SHIPPING,
    /** Something else that was paid for. */
    FEE,
    /** Rounding to the coins there are, signed. */
    ROUNDING,
    /** Not a part of the price at all. */
    OVERPAYMENT,
    /** Not paid back although its units are refunded. */
    KEPT
  }

  /**
   * A line.
   *
   * @param number its number
   * @return the component
   */
  public static Component line(int number) {
    return new Component(Kind.LINE, number);
  }

  /**
   * A shipping line.
   *
   * @param number its place, 1 and up
   * @return the component
   */
  public static Component shipping(int number) {
    return new Component(Kind.SHIPPING, number);
  }

  /**
   * A fee.
   *
   * @param number its place, 1 and up
   * @return the component
   */
  public static Component fee(int number) {
    return new Component(Kind.FEE, number);
  }

  /**
   * Whether it is a part of the price of the order.
   *
   * @return false for an overpayment
   */
  public boolean isCharge() {
    return kind != Kind.OVERPAYMENT;
  }

  @Override
  public String toString() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return number == 0 ? name : name + " " + number;
  }
}
