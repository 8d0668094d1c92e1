package dev.orderwell.workflow;

import dev.orderwell.internal.text.Texts;
import java.util.Locale;

/**
 * A name for a category, as a shop shows it. Each category has a default status of its own code.
 *
 * @param code lower case with hyphens; stored, never shown
 * @param category what rules look at
 */
public record Status(String code, Category category) {
  /**
   * The default status of a category.
   *
   * @param category any
   * @return the status that an axis takes when the facts enter the category
   */
  public static Status of(Category category) {
    return new Status(category.code(), category);
  }

  /**
   * The status in words.
   *
   * @param locale French or else English
   * @return for example {@code Partially paid}
   */
  public String label(Locale locale) {
    return Texts.STATUSES.text(
        category.axis().name().toLowerCase(Locale.ROOT) + "." + code, locale);
  }
}
