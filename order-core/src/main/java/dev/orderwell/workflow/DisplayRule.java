package dev.orderwell.workflow;

import java.util.List;
import java.util.Locale;

/**
 * When a display status is shown. The first rule whose conditions all hold counts.
 *
 * @param shown the word
 * @param cases what has to hold; nothing for what is left in the end
 */
public record DisplayRule(DisplayStatus shown, List<Condition> cases) {
  /** Copies. */
  public DisplayRule {
    cases = List.copyOf(cases);
  }

  /**
   * A word for some cases.
   *
   * @param code lower case with hyphens
   * @param labels what it is called
   * @param cases all have to hold; none for what is left in the end
   * @return the rule, without a colour
   */
  public static DisplayRule of(String code, Labels labels, Condition... cases) {
    return new DisplayRule(new DisplayStatus(code, labels, null), List.of(cases));
  }

  /**
   * The same in a colour.
   *
   * @param value {@code #RRGGBB}
   * @return a copy
   */
  public DisplayRule colour(String value) {
    String upper = value.toUpperCase(Locale.ROOT);
    return new DisplayRule(new DisplayStatus(shown.code(), shown.labels(), upper), cases);
  }

  boolean applies(Facts facts) {
    return cases.stream().allMatch(one -> one.test(facts));
  }
}
