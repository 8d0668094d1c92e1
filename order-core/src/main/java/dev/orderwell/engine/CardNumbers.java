package dev.orderwell.engine;

/**
 * Finds the numbers of cards in what plug-ins say: 13 to 19 digits, in groups or not, of which the
 * first tells a card and the last proves the others (ISO/IEC 7812).
 */
final class CardNumbers {
  private static final int FEWEST = 13;
  private static final int MOST = 19;
  private static final String FIRST = "23456";
  private static final String BETWEEN = " .-\u00a0";
  private static final String HIDDEN = "•••• ";
  private static final int SHOWN = 4;

  private CardNumbers() {}

  /** The same with no more than the last four digits of each, as on a receipt. */
  static String masked(String text) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int end = isStart(text, from) ? end(text, from) : from;
      if (end == from) {
        masked.append(text.charAt(from++));
      } else {
        masked.append(HIDDEN).append(last(text.substring(from, end)));
        from = end;
      }
    }
    return masked.toString();
  }

  private static boolean isStart(String text, int at) {
    return FIRST.indexOf(text.charAt(at)) >= 0 && (at == 0 || !isDigit(text.charAt(at - 1)));
  }

  /** Where the longest number ends that begins here; where it begins if none does. */
  private static int end(String text, int from) {
    StringBuilder digits = new StringBuilder();
    int end = from;
    for (int at = from; at < text.length() && digits.length() < MOST; at++) {
      char next = text.charAt(at);
      if (isDigit(next)) {
        digits.append(next);
        boolean whole = at + 1 == text.length() || !isDigit(text.charAt(at + 1));
        if (whole && digits.length() >= FEWEST && isProved(digits)) end = at + 1;
      } else if (BETWEEN.indexOf(next) < 0 || !isDigit(text.charAt(at - 1))) {
        break;
      }
    }
    return end;
  }

  private static boolean isProved(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }

  private static String last(String number) {
    StringBuilder digits = new StringBuilder();
    number.chars().filter(one -> isDigit((char) one)).forEach(one -> digits.append((char) one));
    return digits.substring(digits.length() - SHOWN);
  }

  private static boolean isDigit(char one) {
    return one >= '0' && one <= '9';
  }
}
