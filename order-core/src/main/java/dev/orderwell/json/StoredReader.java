package dev.orderwell.json;

import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/**
 * Reads what a store has kept. What the JSON library has to say about a fault is kept back: it
 * repeats the document.
 */
final class StoredReader {
  private StoredReader() {}

  static <T> T read(String json, Class<T> type) {
    ObjectReader reader = StoredTypes.reader(type);
    try {
      T part = reader.readValue(json);
      if (part != null) return part;
    } catch (JacksonException e) {
      throw new UnreadableException(name(type), Paths.of(e), fault(e));
    }
    throw new UnreadableException(name(type), "", "nothing is there");
  }

  private static String fault(JacksonException fault) {
    if (fault instanceof Fault own) return own.code().substring("input.".length());
    if (fault instanceof PropertyBindingException) return "unknown-property";
    if (fault instanceof InvalidNullException) return "missing";
    if (fault instanceof MismatchedInputException) return "wrong-type";
    return fault instanceof StreamReadException ? "not-json" : "malformed";
  }

  private static String name(Class<?> type) {
    String name = Objects.requireNonNull(type.getCanonicalName());
    return name.substring(type.getPackageName().length() + 1);
  }
}
