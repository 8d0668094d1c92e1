package dev.orderwell.workflow;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the customer is told of a status (S3.12). The most specific rule of an axis counts, for a
 * status before a category before the axis, even if it is switched off (S3.26): then nobody is
 * told.
 *
 * @param axis which axis
 * @param category only for this category, null for any
 * @param status only for the status of this code, null for any
 * @param mail what is said
 * @param on whether it is said at all
 */
public record MailRule(
    Axis axis, @Nullable Category category, @Nullable String status, StatusMail mail, boolean on) {
  /** Checks that the category is on the axis. */
  public MailRule {
    if (category != null && category.axis() != axis) {
      throw new IllegalArgumentException(category + " is not on the axis " + axis);
    }
  }

  /**
   * The generic message for whatever happens on an axis.
   *
   * @param axis which
   * @return the rule, on
   */
  public static MailRule onEvery(Axis axis) {
    return new MailRule(axis, null, null, StatusMail.CHANGED, true);
  }

  /**
   * A message for one category.
   *
   * @param category which
   * @param mail what is said
   * @return the rule, on
   */
  public static MailRule on(Category category, StatusMail mail) {
    return new MailRule(category.axis(), category, null, mail, true);
  }

  /**
   * A message for one status.
   *
   * @param axis its axis
   * @param code its code
   * @param mail what is said
   * @return the rule, on
   */
  public static MailRule at(Axis axis, String code, StatusMail mail) {
    return new MailRule(axis, null, code, mail, true);
  }

  /**
   * The same, switched off.
   *
   * @return a copy
   */
  public MailRule off() {
    return new MailRule(axis, category, status, mail, false);
  }

  boolean covers(Status given) {
    return given.axis() == axis
        && (category == null || category == given.category())
        && (status == null || status.equals(given.code()));
  }

  /** Its axis and what it is about on that. */
  String path() {
    String about = status == null && category != null ? category.code() : status;
    return about == null ? axis.code() : axis.code() + " " + about;
  }

  int weight() {
    return (status == null ? 0 : 2) + (category == null ? 0 : 1);
  }

  boolean isAbout(MailRule other) {
    return axis == other.axis && category == other.category && Objects.equals(status, other.status);
  }
}
