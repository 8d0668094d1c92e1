package dev.orderwell.party;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What brought the order about, as far as the shop's features tell (S3.4), and what the host wants
 * kept with it.
 *
 * @param source placed by a customer, or entered by hand
 * @param channel the host's module it came from, for example {@code events} (S1.1); null if there
 *     is only one
 * @param coupons codes used, in the customer's order
 * @param utm campaign parameters by name
 * @param attributes the host's own facts by name
 */
public record Attribution(
    Source source,
    @Nullable String channel,
    List<String> coupons,
    Map<String, String> utm,
    Map<String, String> attributes) {
  /** Copies; maps are kept in the order of their names. */
  public Attribution {
    coupons = List.copyOf(coupons);
    utm = Collections.unmodifiableMap(new TreeMap<>(utm));
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /**
   * What a customer may know of it.
   *
   * @return without campaign parameters and the host's own facts
   */
  public Attribution forCustomer() {
    return new Attribution(source, channel, coupons, Map.of(), Map.of());
  }

  /**
   * What a vendor may know of it.
   *
   * @return source and channel
   */
  public Attribution forVendor() {
    return new Attribution(source, channel, List.of(), Map.of(), Map.of());
  }

  /**
   * What may stay of it once its customer is erased (X13).
   *
   * @return without campaign parameters and the host's own facts
   */
  public Attribution erased() {
    return new Attribution(source, channel, coupons, Map.of(), Map.of());
  }

  /** The host's facts may be personal: they are left out. */
  @Override
  public String toString() {
    return "Attribution[" + source + ", " + channel + ", " + coupons + "]";
  }
}
