package dev.orderwell.workflow;

import java.util.Locale;

/** How categories are written in codes. */
final class CategoryCode {
  private CategoryCode() {}

  static String of(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
