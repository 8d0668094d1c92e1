package dev.orderwell.engine;

import dev.orderwell.command.NewOrderRules;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The door: everything that is wrong with an input, at once, each with its path. */
final class InputCheck {
  private static final int MOST_REPORTED = 1000;

  private InputCheck() {}

  /** Made at the first input: it takes a third of a second once. */
  private static final class Lazy {
    private static final Validator VALIDATOR =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }

  static List<Violation> violations(Object input) {
    return input instanceof PlaceOrder place ? violations(place.order()) : constraints(input);
  }

  private static List<Violation> violations(NewOrder order) {
    if (order.lines().size() > NewOrder.MOST_LINES) {
      return List.of(new Violation("lines", "input.too-many", Map.of("max", NewOrder.MOST_LINES)));
    }
    List<Violation> all = new ArrayList<>(constraints(order));
    all.addAll(NewOrderRules.violations(order));
    return sorted(all);
  }

  private static List<Violation> constraints(Object input) {
    return sorted(Lazy.VALIDATOR.validate(input).stream().map(InputCheck::violation).toList());
  }

  private static List<Violation> sorted(List<Violation> violations) {
    return violations.stream()
        .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::code))
        .limit(MOST_REPORTED)
        .toList();
  }

  private static Violation violation(ConstraintViolation<?> found) {
    Annotation constraint = found.getConstraintDescriptor().getAnnotation();
    Map<String, Object> facts = new HashMap<>();
    String code = code(constraint, found.getInvalidValue(), facts);
    String path = found.getPropertyPath().toString().replace(".<list element>", "");
    return new Violation(path, code.isEmpty() ? found.getMessageTemplate() : code, facts);
  }

  private static String code(Annotation constraint, Object value, Map<String, Object> facts) {
    if (constraint instanceof NotNull
        || constraint instanceof NotBlank
        || constraint instanceof NotEmpty) {
      return "input.missing";
    }
    if (constraint instanceof Size size) return size(size, value, facts);
    if (constraint instanceof Email) return "input.email";
    if (constraint instanceof Min || constraint instanceof Max) return "input.out-of-range";
    if (constraint instanceof Pattern pattern) {
      facts.put("pattern", pattern.regexp());
      return "input.malformed";
    }
    return "";
  }

  private static String size(Size size, Object value, Map<String, Object> facts) {
    facts.put("min", size.min());
    facts.put("max", size.max());
    if (!(value instanceof String text)) return "input.too-many";
    return text.length() < size.min() ? "input.too-short" : "input.too-long";
  }
}
