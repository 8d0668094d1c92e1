package dev.orderwell.engine;

import dev.orderwell.command.Batch;
import dev.orderwell.command.NewOrderRules;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
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
import org.jspecify.annotations.Nullable;

/** The door: everything that is wrong with an input, at once, each with its path. */
final class InputCheck {
  private static final int MOST_REPORTED = 1000;
  private static final java.util.regex.Pattern INDEX =
      java.util.regex.Pattern.compile("(?<=\\[)[0-9]{1,9}(?=])");

  private final LongLists longLists = new LongLists();
  private final Validator validator =
      Lazy.FACTORY.usingContext().traversableResolver(longLists).getValidator();
  private final List<Violation> found = new ArrayList<>();

  private InputCheck() {}

  /** Made at the first input: it takes a third of a second once. */
  private static final class Lazy {
    private static final ValidatorFactory FACTORY =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
  }

  static List<Violation> violations(Object input) {
    InputCheck check = new InputCheck();
    check.look("", input);
    return check.found.stream()
        .distinct()
        .sorted(Comparator.comparing(InputCheck::inOrder).thenComparing(Violation::code))
        .limit(MOST_REPORTED)
        .toList();
  }

  /** Line 2 comes before line 10. */
  private static String inOrder(Violation violation) {
    return INDEX
        .matcher(violation.path())
        .replaceAll(index -> "0".repeat(9 - Math.min(9, index.group().length())) + index.group());
  }

  private void look(String path, Object input) {
    if (input instanceof PlaceOrder place) {
      look(place.order());
    } else {
      constraints(path, input);
      if (input instanceof Batch batch && !LongLists.isTooLong(batch, "commands")) {
        each(path + "commands", batch.commands());
      }
    }
  }

  private void look(NewOrder order) {
    if (order.lines().size() > NewOrder.MOST_LINES) {
      found.add(new Violation("lines", "input.too-many", Map.of("max", NewOrder.MOST_LINES)));
      return;
    }
    constraints("", order);
    each("lines", order.lines());
    found.addAll(NewOrderRules.violations(order));
  }

  private void each(String path, @Nullable List<?> parts) {
    if (parts == null) return;
    for (int i = 0; i < parts.size() && found.size() < MOST_REPORTED; i++) {
      Object part = parts.get(i);
      if (part != null) look(path + "[" + i + "].", part);
    }
  }

  private void constraints(String path, Object input) {
    List<Violation> here =
        new ArrayList<>(validator.validate(input).stream().map(InputCheck::violation).toList());
    here.addAll(longLists.take());
    for (Violation one : here) {
      found.add(new Violation(path + one.path(), one.code(), one.facts()));
    }
  }

  private static Violation violation(ConstraintViolation<?> found) {
    Annotation constraint = found.getConstraintDescriptor().getAnnotation();
    Map<String, Object> facts = new HashMap<>();
    String code = code(constraint, found.getInvalidValue(), facts);
    String path = InputPath.of(found.getPropertyPath());
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
