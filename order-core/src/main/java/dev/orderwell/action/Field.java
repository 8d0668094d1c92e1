package dev.orderwell.action;

import dev.orderwell.internal.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One field of the form of an action.
 *
 * @param name under which its value is given
 * @param type what kind of text it takes
 * @param required whether the action cannot be done without it
 * @param choices the values there are to choose from; none for free text
 */
public record Field(String name, Type type, boolean required, List<String> choices) {
  /** What kind of text a field takes. */
  public enum Type {
    /** One line. */
    LINE,
    /** Several lines. */
    TEXT,
    /** A decimal amount in the order's currency. */
    AMOUNT,
    /** An http or https address. */
    ADDRESS,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** One of the choices. */
    CHOICE
  }

  /** Copies. */
  public Field {
    choices = List.copyOf(choices);
  }

  /**
   * A field that may be left out.
   *
   * @param name under which its value is given
   * @param type what kind of text it takes
   * @return without choices
   */
  public static Field optional(String name, Type type) {
    return new Field(name, type, false, List.of());
  }

  /**
   * A field that has to be filled in.
   *
   * @param name under which its value is given
   * @param type what kind of text it takes
   * @return without choices
   */
  public static Field required(String name, Type type) {
    return new Field(name, type, true, List.of());
  }

  /**
   * A field with a value to be chosen.
   *
   * @param name under which its value is given
   * @param values to choose from
   * @return required
   */
  public static Field choice(String name, List<String> values) {
    return new Field(name, Type.CHOICE, true, values);
  }

  /**
   * What stands beside it.
   *
   * @param locale French or else English
   * @return the name itself for a host's own field
   */
  public String label(Locale locale) {
    String key = "field." + name;
    return Texts.ACTIONS.keys(locale).contains(key) ? Texts.ACTIONS.text(key, locale) : name;
  }

  /** A value that the door lets through, to find out whether the action can be done. */
  Optional<String> sample() {
    if (!required) return Optional.empty();
    return switch (type) {
      case LINE, TEXT -> Optional.of("–");
      case AMOUNT -> Optional.of("1");
      case ADDRESS -> Optional.of("https://example.com");
      case YES_NO -> Optional.of("false");
      case CHOICE -> choices.stream().findFirst();
    };
  }
}
