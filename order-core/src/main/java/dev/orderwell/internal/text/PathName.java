package dev.orderwell.internal.text;

/** Names from outside, such as the keys of attributes, as they may stand in the path of a fault. */
public final class PathName {
  private static final int MOST_SHOWN = 100;

  private PathName() {}

  /** At most 100 characters, without what would break a line of a log or a page. */
  public static String of(String name) {
    String shown = name.length() > MOST_SHOWN ? name.substring(0, MOST_SHOWN) + "…" : name;
    StringBuilder plain = new StringBuilder();
    shown.codePoints().forEach(point -> plain.appendCodePoint(isPlain(point) ? point : '?'));
    return plain.toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
