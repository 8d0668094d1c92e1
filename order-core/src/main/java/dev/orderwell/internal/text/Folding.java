package dev.orderwell.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Text as people look for it: accents, case and the width of letters do not count. It is done here
 * and not by a database, so that every store finds the same.
 */
public final class Folding {
  /** Letters that no normal form takes apart, and the other form of one. */
  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'œ', "oe",
          (int) 'æ', "ae",
          (int) 'ø', "o",
          (int) 'đ', "d",
          (int) 'ł', "l",
          (int) 'ß', "ss",
          (int) 'ı', "i",
          (int) 'ς', "σ");

  private Folding() {}

  /** The same for "Élise", "ELISE" and "elise". */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    plain.codePoints().filter(point -> !isMark(point)).forEach(point -> append(point, folded));
    return folded.toString();
  }

  /** The runs of letters and digits of a text, folded, in their order. */
  public static List<String> words(String text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      boolean inside = Character.isLetterOrDigit(folded.codePointAt(i));
      if (inside && start < 0) start = i;
      if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) words.add(folded.substring(start));
    return words;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(one -> one < 0x80);
  }

  private static boolean isMark(int point) {
    if (point < 0x300) return false;
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static void append(int point, StringBuilder folded) {
    int lower = Character.toLowerCase(point);
    String other = lower < 0x80 ? null : LETTERS.get(lower);
    if (other == null) folded.appendCodePoint(lower);
    else folded.append(other);
  }
}
