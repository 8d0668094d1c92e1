package dev.orderwell.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/** What an object says it is, in its property {@code type}: a stable name, never a class. */
final class TypeNames {
  private static final String TYPE = "type";

  private TypeNames() {}

  /** Takes the name out of an object. */
  static <T> Class<? extends T> take(
      ObjectNode object, Class<T> family, Map<String, Class<? extends T>> names) {
    @Nullable JsonNode name = object.remove(TYPE);
    if (name == null || name.isNull()) throw Fault.missing().prependPath(family, TYPE);
    if (!name.isString()) throw Fault.wrongType().prependPath(family, TYPE);
    Class<? extends T> type = names.get(name.stringValue());
    if (type != null) return type;
    String all = String.join("|", new TreeSet<>(names.keySet()));
    throw Fault.malformed(all).prependPath(family, TYPE);
  }

  /** The records that stand inside a sealed family, by their names. */
  static <T> Map<String, Class<? extends T>> nested(Class<T> family) {
    return Arrays.stream(family.getDeclaredClasses())
        .filter(Class::isRecord)
        .collect(Collectors.toMap(TypeNames::of, type -> type.asSubclass(family)));
  }

  static NamedType[] named(Map<String, ? extends Class<?>> names) {
    return names.entrySet().stream()
        .map(entry -> new NamedType(entry.getValue(), entry.getKey()))
        .toArray(NamedType[]::new);
  }

  static String of(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
