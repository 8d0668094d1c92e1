package dev.orderwell.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.refund.Balance;
import dev.orderwell.refund.BalanceFigures;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is marked as perhaps null in the code may be left out of a document, and nothing else. */
class OptionalComponentsTest {
  private final Set<Class<?>> records = new LinkedHashSet<>();

  @Test
  void whatMayBeNullMayBeLeftOut() {
    StoredTypes.written().forEach(this::walk);
    Map<Class<?>, Set<String>> nullable = new HashMap<>();
    for (Class<?> type : records) {
      Set<String> names = new TreeSet<>();
      for (RecordComponent one : type.getRecordComponents())
        if (isNullable(one)) names.add(one.getName());
      if (!names.isEmpty()) nullable.put(type, names);
    }
    assertThat(OptionalComponents.BY_RECORD).isEqualTo(nullable);
  }

  private static boolean isNullable(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private void walk(Type type) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) walk(argument);
    } else if (type == Balance.class) {
      walk(BalanceFigures.class);
    } else if (type instanceof Class<?> one && one.isRecord() && records.add(one)) {
      for (RecordComponent component : one.getRecordComponents()) walk(component.getGenericType());
    }
  }
}
