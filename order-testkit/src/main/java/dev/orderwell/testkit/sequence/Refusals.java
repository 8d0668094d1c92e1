package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Invariant 11: every no has a declared code, and a sentence in both languages. */
final class Refusals {
  private static final Set<String> DECLARED = declared();

  private Refusals() {}

  static void check(Rejection rejection) {
    boolean ours = !rejection.facts().containsKey(Rejection.SENTENCE);
    if (ours) assertThat(DECLARED).contains(rejection.code());
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      assertThat(rejection.message(locale)).isNotBlank().doesNotContain("{{");
    }
    for (Violation violation : rejection.violations()) {
      assertThat(DECLARED).contains(violation.code());
      assertThat(violation.path()).isNotBlank();
      assertThat(violation.message(Locale.FRENCH)).isNotBlank();
    }
  }

  private static Set<String> declared() {
    Properties sentences = new Properties();
    String file = "/dev/orderwell/internal/text/rejections_en.properties";
    try (InputStream in = Refusals.class.getResourceAsStream(file)) {
      sentences.load(in);
      return sentences.stringPropertyNames();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
