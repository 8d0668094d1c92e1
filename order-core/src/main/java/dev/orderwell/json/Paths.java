package dev.orderwell.json;

import dev.orderwell.internal.text.PathName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamContext;

/** Where something stands in a document, in the form of the door: {@code lines[3].unitPrice}. */
final class Paths {
  /** Properties whose own properties are keys: {@code attributes[gift]}. */
  private static final Set<String> MAPS = Set.of("attributes", "options", "statuses", "utm");

  private Paths() {}

  static String of(JacksonException fault) {
    StringBuilder path = new StringBuilder();
    for (Reference one : fault.getPath()) {
      String name = one.getPropertyName();
      if (name == null) {
        path.append('[').append(one.getIndex()).append(']');
      } else if (one.from() instanceof Map) {
        path.append('[').append(PathName.of(name)).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(PathName.of(name));
      }
    }
    return path.toString();
  }

  /** Gives a fault the path of where a parser is. */
  static Fault at(TokenStreamContext place, Fault fault) {
    TokenStreamContext parent = place.getParent();
    if (parent == null) return fault;
    if (place.inArray()) {
      if (place.hasCurrentIndex()) fault.prependPath(List.of(), place.getCurrentIndex());
    } else if (place.hasCurrentName()) {
      fault.prependPath(holder(parent), place.currentName());
    }
    return at(parent, fault);
  }

  private static Object holder(TokenStreamContext parent) {
    return parent.inObject() && MAPS.contains(parent.currentName()) ? Map.of() : List.of();
  }
}
