package dev.orderwell.workflow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one word that a shop with one status column shows for all three axes (S0.5, S2.2, C5). Two
 * are equal if their codes are.
 *
 * @param code lower case with hyphens
 * @param labels what it is called
 * @param colour {@code #RRGGBB}, null if the screens choose
 */
public record DisplayStatus(String code, Labels labels, @Nullable String colour) {
  /** Checks code and colour. */
  public DisplayStatus {
    Status.checkCode(code);
    StatusDefinition.checkColour(colour);
  }

  /**
   * In words.
   *
   * @param locale the reader's
   * @return its label, else its code
   */
  public String label(Locale locale) {
    return labels.in(locale).orElse(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DisplayStatus display && code.equals(display.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }
}
