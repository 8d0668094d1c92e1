package dev.orderwell.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A named question to the {@link Facts}: a guard of a move, the cause of a reaction, the case of a
 * display rule. Hosts make their own:
 *
 * <pre>{@code
 * Condition.of("weighed", "shop.not-weighed", Labels.of("en", "Weigh it first."), facts -> …)
 * }</pre>
 *
 * @param name for diagrams, lower case with hyphens
 * @param refusal the code of the refusal where it guards a move
 * @param sentence what the refusal says; none where the library has a sentence for its code
 * @param holds pure, quick and without state
 */
public record Condition(String name, String refusal, Labels sentence, Predicate<Facts> holds) {
  /** Nothing is due any more. */
  public static final Condition PAID = of("paid", "move.not-paid", Facts::isPaid);

  /** What is due is at least promised. */
  public static final Condition COVERED =
      of("paid-or-authorized", "move.not-covered", Facts::isCovered);

  /** Work on it has begun. */
  public static final Condition STARTED = of("started", "move.not-started", Facts::started);

  /** Nothing is left to hand over. */
  public static final Condition HANDED_OVER =
      of("handed-over", "move.units-open", Facts::isHandedOver);

  /** The customer has everything. */
  public static final Condition DELIVERED =
      of(
          "delivered",
          "move.not-delivered",
          facts -> facts.fulfilment().category() == FulfilmentCategory.DELIVERED);

  /** Every seller's part that is not cancelled is complete (S4.17). */
  public static final Condition PARTS_COMPLETE =
      of("parts-complete", "move.parts-open", Facts::isEveryPartComplete);

  /** Nothing of any seller will be delivered. */
  public static final Condition PARTS_CANCELLED =
      of("parts-cancelled", "move.parts-left", Facts::isEveryPartCancelled);

  /** No refund is asked for or under way. */
  public static final Condition NO_OPEN_REFUND =
      of("no-open-refund", "move.refund-open", facts -> !facts.refundOpen());

  /** All that came in has gone back. */
  public static final Condition REFUNDED =
      of(
          "refunded",
          "move.not-refunded",
          facts -> facts.payment().category() == PaymentCategory.REFUNDED);

  /** It was put away. */
  public static final Condition ARCHIVED = of("archived", "move.not-archived", Facts::archived);

  /** Checks the names. */
  public Condition {
    if (!name.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("not the name of a condition: " + name);
    }
  }

  /**
   * A host's own condition.
   *
   * @param name for diagrams
   * @param refusal a code that never changes, for example {@code shop.not-weighed}
   * @param sentence what the refusal says
   * @param holds pure, quick and without state
   * @return the condition
   */
  public static Condition of(String name, String refusal, Labels sentence, Predicate<Facts> holds) {
    return new Condition(name, refusal, sentence, holds);
  }

  private static Condition of(String name, String refusal, Predicate<Facts> holds) {
    return of(name, refusal, Labels.NONE, holds);
  }

  /**
   * The axis of some categories is in one of them.
   *
   * @param categories at least one
   * @return the condition
   */
  public static Condition in(Category... categories) {
    String name =
        Arrays.stream(categories)
            .map(one -> one.axis().code() + "-" + one.code())
            .collect(Collectors.joining("-or-"));
    return of(name, "move.other-category", new Whereabouts.In(Set.of(categories)));
  }

  /**
   * An axis has a status.
   *
   * @param axis which
   * @param code the status'
   * @return the condition
   */
  public static Condition at(Axis axis, String code) {
    return of(axis.code() + "-at-" + code, "move.other-status", new Whereabouts.At(axis, code));
  }

  /**
   * Whether it holds.
   *
   * @param facts of an order
   * @return the answer
   */
  public boolean test(Facts facts) {
    return holds.test(facts);
  }

  static String names(List<Condition> conditions) {
    return conditions.stream().map(Condition::name).collect(Collectors.joining(", "));
  }

  /** Whether it can hold for an order with this status: false only if it never can. */
  boolean allows(Status status) {
    return !(holds instanceof Whereabouts where) || where.allows(status);
  }
}
