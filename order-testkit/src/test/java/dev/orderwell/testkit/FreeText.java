package dev.orderwell.testkit;

import dev.orderwell.command.AmendContact;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.order.NewAddress;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same commands with other words: somebody says something wherever anything can be said. */
final class FreeText {
  private static final Set<String> SAID = Set.of("reason", "text", "detail", "internal");
  private static final Set<String> GIVEN =
      Set.of("name", "company", "lines", "postcode", "city", "region", "phone", "email");

  private FreeText() {}

  /** Words that are short enough for a postcode. */
  static OrderCommand in(OrderCommand command, String words) {
    return (OrderCommand) in((Record) command, words);
  }

  private static Record in(Record before, String words) {
    RecordComponent[] components = before.getClass().getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(one -> value(one, before, words)).toArray(Object[]::new);
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = before.getClass().getDeclaredConstructor(types);
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(RecordComponent component, Record of, String words) {
    String name = component.getName();
    boolean personal = of instanceof AmendContact || of instanceof NewAddress;
    if (personal && name.equals("lines")) return List.of(words);
    if (personal && name.equals("email")) return words + "@example.com";
    if (SAID.contains(name) || (personal && GIVEN.contains(name))) return words;
    try {
      return in(component.getAccessor().invoke(of), words);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object in(@Nullable Object value, String words) {
    if (value instanceof Record record && record.getClass().getName().contains(".orderwell.")) {
      return in(record, words);
    }
    return value instanceof List<?> list
        ? list.stream().map(one -> in((Object) one, words)).toList()
        : value;
  }
}
