package dev.orderwell.action;

import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has filled in, as text by the names of the fields.
 *
 * @param values without those that were left empty
 */
public record ActionInput(Map<String, String> values) {
  /** Nothing filled in. */
  public static final ActionInput NONE = new ActionInput(Map.of());

  /** Copies what is not empty. */
  public ActionInput {
    Map<String, String> filled = new TreeMap<>(values);
    filled.values().removeIf(String::isBlank);
    values = Collections.unmodifiableMap(filled);
  }

  /** What is asked to be filled in, with values that any order can take. */
  static ActionInput sample(List<Field> form) {
    Map<String, String> samples =
        form.stream()
            .filter(field -> field.sample().isPresent())
            .collect(Collectors.toMap(Field::name, field -> field.sample().orElse("")));
    return new ActionInput(samples);
  }

  /**
   * A value.
   *
   * @param field its name
   * @return null if it was left empty
   */
  public @Nullable String get(String field) {
    return values.get(field);
  }

  /**
   * A value that has to be there; the door refuses the command if it is not.
   *
   * @param field its name
   * @return empty if it was left empty
   */
  public String text(String field) {
    return values.getOrDefault(field, "");
  }

  /**
   * A yes or no.
   *
   * @param field its name
   * @return null if it was left empty
   * @throws RejectedException {@code input.invalid} if it is neither {@code true} nor {@code false}
   */
  public @Nullable Boolean yesNo(String field) {
    String value = get(field);
    if (value == null) return null;
    if (!value.equals("true") && !value.equals("false")) {
      throw refused(new Violation(field, "input.wrong-type", Map.of()));
    }
    return value.equals("true");
  }

  /** Refuses values for fields that the form does not have. */
  void check(List<Field> form) {
    List<String> names = form.stream().map(Field::name).toList();
    List<Violation> unknown =
        values.keySet().stream()
            .filter(name -> !names.contains(name))
            .map(name -> new Violation(name, "input.unknown-property", Map.of()))
            .toList();
    if (!unknown.isEmpty()) throw new RejectedException(Rejection.invalid(unknown));
  }

  private static RejectedException refused(Violation violation) {
    return new RejectedException(Rejection.invalid(List.of(violation)));
  }
}
