package dev.orderwell.tagging;

import dev.orderwell.internal.text.Folding;
import java.text.Normalizer;

/** When two names are the same tag: case, accents and the width of white space do not count. */
final class TagName {
  private TagName() {}

  static String tidy(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  static String key(String name) {
    String tidy = tidy(name);
    String key = Folding.fold(tidy);
    return key.isBlank() ? tidy : key;
  }
}
