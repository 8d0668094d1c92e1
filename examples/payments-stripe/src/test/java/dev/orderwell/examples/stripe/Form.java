package dev.orderwell.examples.stripe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form or of a query, as {@code metadata[orderwell]=…}. */
record Form(Map<String, String> fields) {
  static Form parse(@Nullable String encoded) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (encoded == null || encoded.isEmpty()) return new Form(fields);
    for (String pair : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(decoded(parts[0]), decoded(parts[1]));
    }
    return new Form(fields);
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  @Nullable String get(String name) {
    return fields.get(name);
  }

  long number(String name, long otherwise) {
    return Long.parseLong(fields.getOrDefault(name, Long.toString(otherwise)));
  }

  /** Whether the time of a capture is asked for. */
  boolean expands() {
    return "latest_charge.balance_transaction".equals(get("expand[0]"));
  }

  Map<String, String> metadata() {
    Map<String, String> metadata = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (name.startsWith("metadata["))
            metadata.put(name.substring(9, name.length() - 1), value);
        });
    return metadata;
  }
}
