package dev.orderwell.order;

import dev.orderwell.internal.text.Texts;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that is wrong with an input.
 *
 * @param path the field, for example {@code lines[3].unitPrice}; empty for the input as a whole
 * @param code stable, for example {@code input.missing}
 * @param facts the figures of its sentence, by name
 */
public record Violation(String path, String code, Map<String, Object> facts) {
  /** Copies. */
  public Violation {
    facts = Map.copyOf(facts);
  }

  /**
   * A violation without figures.
   *
   * @param path the field
   * @param code what is wrong
   * @return the violation
   */
  public static Violation of(String path, String code) {
    return new Violation(path, code, Map.of());
  }

  /**
   * The violation in words, without its path.
   *
   * @param locale French or else English
   * @return a sentence
   */
  public String message(Locale locale) {
    return Texts.REJECTIONS.text(code, locale, facts);
  }

  String told(Locale locale) {
    return path.isEmpty() ? message(locale) : path + ": " + message(locale);
  }

  @Override
  public String toString() {
    return told(Locale.ENGLISH) + " (" + code + ")";
  }
}
