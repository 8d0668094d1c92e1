package dev.orderwell.engine;

import dev.orderwell.command.Batch;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Violation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the validator out of lists that are too long. It looks at each entry, and puts what it
 * finds into a hash set where faults of the same text in one list are all in one bucket: 20,000
 * blank coupons take it half a minute. The lines of an order and the commands of a batch it is
 * given one by one.
 */
final class LongLists implements TraversableResolver {
  private static final ClassValue<Map<String, Limit>> LIMITS =
      new ClassValue<>() {
        @Override
        protected Map<String, Limit> computeValue(Class<?> type) {
          return limits(type);
        }
      };

  private final Set<Violation> found = new LinkedHashSet<>();

  /** What was found since the last call. */
  List<Violation> take() {
    List<Violation> taken = new ArrayList<>(found);
    found.clear();
    return taken;
  }

  static boolean isTooLong(Object input, String property) {
    return exceeded(input, property) != null;
  }

  private static @Nullable Limit exceeded(Object input, String property) {
    Limit limit = LIMITS.get(input.getClass()).get(property);
    return limit == null || limit.size(input) <= limit.most() ? null : limit;
  }

  @Override
  public boolean isReachable(
      @Nullable Object input, Path.Node property, Class<?> root, Path path, ElementType type) {
    Limit exceeded = input == null ? null : exceeded(input, property.getName());
    if (exceeded == null) return true;
    found.add(
        new Violation(
            InputPath.of(path, property), "input.too-many", Map.of("max", exceeded.most())));
    return false;
  }

  @Override
  public boolean isCascadable(
      @Nullable Object input, Path.Node property, Class<?> root, Path path, ElementType type) {
    boolean lines = input instanceof NewOrder && property.getName().equals("lines");
    return !lines && !(input instanceof Batch);
  }

  private record Limit(Method list, int most) {
    int size(Object input) {
      try {
        Object value = list.invoke(input);
        if (value instanceof Map<?, ?> map) return map.size();
        return value instanceof Collection<?> all ? all.size() : 0;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("an accessor of an input does not answer: " + list, e);
      }
    }
  }

  private static Map<String, Limit> limits(Class<?> type) {
    Map<String, Limit> limits = new HashMap<>();
    for (Field field : type.getDeclaredFields()) {
      Size size = field.getAnnotation(Size.class);
      if (size == null || field.getType() == String.class) continue;
      try {
        limits.put(field.getName(), new Limit(type.getMethod(field.getName()), size.max()));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("an input has no accessor for " + field, e);
      }
    }
    return limits;
  }
}
