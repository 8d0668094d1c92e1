package dev.orderwell.testkit.canaries;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must not be told, by whose it is. */
enum Canary {
  /** Stands in all that an order says about its customer. */
  CUSTOMER("quetzaline"),
  /** Of a person that only the provider knows. */
  HOLDER("wagtailson"),
  /** What a plug-in proves itself with. */
  SECRET("sk_live_quetzal", "whsec_quetzal", "cvc-quetzal-737"),
  /** What people pay with, in the companies' own numbers for tests. */
  NUMBER(
      "4242424242424242",
      "5555555555554444",
      "378282246310005",
      "6011111111111117",
      "fr7630006000011234567890189");

  /** All of it, as a plug-in that is careless with its messages would put it. */
  static final String EVERYTHING =
      "Quetzaline and Wagtailson, 4242424242424242, 4242 4242 4242 4242, 5555-5555-5555-4444,"
          + " 378282246310005, 6011 1111 1111 1117, FR76 3000 6000 0112 3456 7890 189,"
          + " cvc-quetzal-737, sk_live_quetzal, whsec_quetzal";

  /** A provider's reason: for the staff, who know the people that they deal with. */
  static final String REASON =
      "Wagtailson: 4242 4242 4242 4242, 5555-5555-5555-4444, 378282246310005 refused";

  private static final Pattern BETWEEN = Pattern.compile("[ \\u00a0.-]");

  private final String texts;

  Canary(String... texts) {
    this.texts = String.join("\n", texts);
  }

  static Set<Canary> in(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    String joined = BETWEEN.matcher(plain).replaceAll("");
    return Arrays.stream(values())
        .filter(one -> one.texts.lines().anyMatch(it -> plain.contains(it) || joined.contains(it)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Canary.class)));
  }
}
