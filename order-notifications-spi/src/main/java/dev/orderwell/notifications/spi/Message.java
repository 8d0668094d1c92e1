package dev.orderwell.notifications.spi;

import java.util.Locale;

/**
 * A rendered message, ready to be handed over.
 *
 * @param key the same on every try, so that a channel which can may drop repetitions (N2)
 * @param recipient who it is for
 * @param locale the language it is written in
 * @param subject one line of plain text, free of control characters (N6)
 * @param text plain text
 */
public record Message(String key, Recipient recipient, Locale locale, String subject, String text) {
  @Override
  public String toString() {
    return "Message[" + key + ", " + recipient + "]";
  }
}
