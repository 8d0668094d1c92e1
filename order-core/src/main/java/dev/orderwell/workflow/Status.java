package dev.orderwell.workflow;

import dev.orderwell.internal.text.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name for a category, as a shop shows it. Each category has a default status of its own code;
 * others refine it (S3.13). Two are equal if their code and category are: what a status was called
 * when it was given to an order is no part of what it is.
 *
 * @param code lower case with hyphens; stored, never shown
 * @param category what rules look at
 * @param labels what it is called; none where the library's own words are good
 */
public record Status(String code, Category category, Labels labels) {
  /** What a code looks like. */
  public static final String CODE_PATTERN = "[a-z0-9][a-z0-9-]{0,49}";

  private static final Pattern CODE = Pattern.compile(CODE_PATTERN);

  /** Checks the code. */
  public Status {
    checkCode(code);
  }

  static void checkCode(String code) {
    if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("not a code: " + code);
  }

  /**
   * The default status of a category.
   *
   * @param category any
   * @return the status that an axis takes when the facts enter the category and no workflow says
   *     otherwise
   */
  public static Status of(Category category) {
    return new Status(category.code(), category, Labels.NONE);
  }

  /** Whether it is the one that its category has by itself. */
  boolean isUsual() {
    return code.equals(category.code());
  }

  /**
   * The axis that it is on.
   *
   * @return its category's
   */
  public Axis axis() {
    return category.axis();
  }

  /**
   * The status in words.
   *
   * @param locale the reader's; the library's own words are English and French
   * @return for example {@code Partially paid}; the code where nobody has said what it is called
   */
  public String label(Locale locale) {
    return labels.in(locale).orElseGet(() -> usual(locale));
  }

  private String usual(Locale locale) {
    return isUsual() ? Texts.STATUSES.text(axis().code() + "." + code, locale) : code;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Status status
        && code.equals(status.code)
        && category == status.category;
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, category);
  }
}
