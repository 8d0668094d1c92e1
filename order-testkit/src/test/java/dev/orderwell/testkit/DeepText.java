package dev.orderwell.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every byte that an object holds, whatever its text form keeps to itself; no text form and no JSON
 * can show more.
 */
public final class DeepText {
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return Arrays.stream(type.getDeclaredFields())
              .filter(field -> !Modifier.isStatic(field.getModifiers()))
              .peek(field -> field.setAccessible(true))
              .toList();
        }
      };

  private final StringBuilder text = new StringBuilder();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private DeepText() {}

  public static String of(Object... things) {
    DeepText deep = new DeepText();
    for (Object thing : things) deep.add(thing);
    return deep.text.toString();
  }

  /** Where words stand that should not: the lines of the text that hold them. */
  static List<String> holding(String words, Object... things) {
    String text = of(things);
    return text.contains(words)
        ? text.lines().filter(line -> line.contains(words)).toList()
        : List.of();
  }

  private void add(@Nullable Object thing) {
    if (thing == null || !seen.add(thing)) return;
    if (thing instanceof Collection<?> all) {
      all.forEach(this::add);
    } else if (thing instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            add(key);
            add(value);
          });
    } else if (thing instanceof Optional<?> one) {
      one.ifPresent(this::add);
    } else if (thing instanceof Enum<?>
        || !thing.getClass().getName().startsWith("dev.orderwell.")) {
      text.append(thing).append('\n');
    } else {
      for (Field field : FIELDS.get(thing.getClass())) {
        text.append(thing.getClass().getSimpleName())
            .append('.')
            .append(field.getName())
            .append(' ');
        add(value(field, thing));
      }
    }
  }

  private static @Nullable Object value(Field field, Object of) {
    try {
      return field.get(of);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
