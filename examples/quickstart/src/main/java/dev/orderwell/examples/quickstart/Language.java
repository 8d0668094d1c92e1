package dev.orderwell.examples.quickstart;

import dev.orderwell.money.Amounts;
import java.util.Locale;
import org.joda.money.Money;

/** English or French. The library speaks both; this is for the program's own few words. */
record Language(Locale locale) {
  private static final String OPTION = "--lang=";

  static Language of(String... args) {
    for (String arg : args) {
      if (arg.startsWith(OPTION)) {
        return new Language(Locale.forLanguageTag(arg.substring(OPTION.length())));
      }
    }
    return new Language(Locale.ENGLISH);
  }

  String say(String english, String french) {
    return locale.getLanguage().equals("fr") ? french : english;
  }

  String show(Money amount) {
    return Amounts.show(amount, locale);
  }
}
