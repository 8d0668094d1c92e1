package dev.orderwell.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.store.OrderStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every call of a store that needs the database. */
final class Trips {
  private static final Set<String> FROM_MEMORY = Set.of("transactions", "dictionaries");

  private final List<String> made = new ArrayList<>();
  private final OrderStore store;

  Trips(OrderStore counted) {
    store =
        (OrderStore)
            Proxy.newProxyInstance(
                OrderStore.class.getClassLoader(),
                new Class<?>[] {OrderStore.class},
                (proxy, method, arguments) -> call(counted, method, arguments));
  }

  private @Nullable Object call(OrderStore counted, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (!FROM_MEMORY.contains(method.getName())) made.add(name(method, arguments));
    try {
      return method.invoke(counted, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static String name(Method method, Object @Nullable [] arguments) {
    boolean several =
        arguments != null && arguments.length > 1 && arguments[1] instanceof Collection<?>;
    return several
        ? method.getName() + " " + ((Collection<?>) arguments[1]).size()
        : method.getName();
  }

  OrderStore store() {
    return store;
  }

  void clear() {
    made.clear();
  }

  /** Those since the last look. */
  void assertAre(String... expected) {
    assertThat(made).containsExactly(expected);
    made.clear();
  }
}
