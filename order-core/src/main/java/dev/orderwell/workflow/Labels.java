package dev.orderwell.workflow;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What something is called, in any number of languages.
 *
 * <pre>{@code
 * Labels.of("en", "Picked up").and("fr", "Retrait effectué")
 * }</pre>
 *
 * @param texts by ISO 639 language code, lower case
 */
public record Labels(Map<String, String> texts) {
  /** No words at all. */
  public static final Labels NONE = new Labels(Map.of());

  /** The most characters that a label has. */
  public static final int MOST_CHARACTERS = 100;

  static final String LANGUAGE_PATTERN = "[a-z]{2,3}";

  /** Checks that each is a language with a text of 1 to 100 characters on one line; copies. */
  public Labels {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    texts.forEach(Labels::check);
  }

  private static void check(String language, String text) {
    if (!language.matches(LANGUAGE_PATTERN)) {
      throw new IllegalArgumentException("not a language: " + language);
    }
    if (text.isBlank() || text.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException("a label has 1 to 100 characters: " + text);
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a label stands on one line: " + text);
    }
  }

  /**
   * A label in one language.
   *
   * @param language ISO 639, lower case, for example {@code fr}
   * @param text 1 to 100 characters
   * @return the label
   */
  public static Labels of(String language, String text) {
    return NONE.and(language, text);
  }

  /**
   * The same in one language more.
   *
   * @param language ISO 639, lower case
   * @param text 1 to 100 characters
   * @return a copy
   */
  public Labels and(String language, String text) {
    Map<String, String> more = new TreeMap<>(texts);
    more.put(language, text);
    return new Labels(more);
  }

  /**
   * The words for a reader.
   *
   * @param locale the reader's
   * @return in the reader's language, else in English, else in any; empty if there are none
   */
  public Optional<String> in(Locale locale) {
    return Optional.ofNullable(texts.get(locale.getLanguage()))
        .or(() -> Optional.ofNullable(texts.get(Locale.ENGLISH.getLanguage())))
        .or(() -> texts.values().stream().findFirst());
  }
}
