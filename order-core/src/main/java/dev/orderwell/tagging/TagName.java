package dev.orderwell.tagging;

import java.text.Normalizer;
import java.util.Locale;

/** When two names are the same tag: case, accents and the width of white space do not count. */
final class TagName {
  private TagName() {}

  static String tidy(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  static String key(String name) {
    String plain = Normalizer.normalize(tidy(name), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return (plain.isBlank() ? tidy(name) : plain).toLowerCase(Locale.ROOT);
  }
}
