package dev.orderwell.line;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was bought, as it was called then (S1.20).
 *
 * @param sku the shop's article code, null if it has none
 * @param name as the customer saw it
 * @param reference the host's id of the product, for a link to it; null if none
 * @param options what was chosen, by name, for example size and colour
 */
public record Product(
    @Nullable String sku, String name, @Nullable String reference, Map<String, String> options) {
  /** Copies the options. */
  public Product {
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }
}
