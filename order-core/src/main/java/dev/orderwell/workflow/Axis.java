package dev.orderwell.workflow;

import dev.orderwell.internal.text.Texts;
import java.util.List;
import java.util.Locale;

/** The three questions a shop asks of an order. They are answered apart from each other (S3.10). */
public enum Axis {
  /** How far is the order as a whole? */
  ORDER,
  /** How far is its payment? */
  PAYMENT,
  /** How far are its goods? */
  FULFILMENT;

  /**
   * The axis in words.
   *
   * @param locale French or else English
   * @return for example {@code payment}
   */
  public String label(Locale locale) {
    return Texts.STATUSES.text("axis." + code(), locale);
  }

  /**
   * The categories that it has.
   *
   * @return in the order in which their statuses stand
   */
  public List<Category> categories() {
    return switch (this) {
      case ORDER -> List.of(OrderCategory.values());
      case PAYMENT -> List.of(PaymentCategory.values());
      case FULFILMENT -> List.of(FulfilmentCategory.values());
    };
  }

  /**
   * The axis as it is written in codes.
   *
   * @return for example {@code payment}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
