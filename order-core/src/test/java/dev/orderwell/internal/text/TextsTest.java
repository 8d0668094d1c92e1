package dev.orderwell.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Status;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Pattern VALUE = Pattern.compile("\\{\\{(\\w+)}}");

  @ParameterizedTest
  @ValueSource(strings = {"statuses", "rejections", "history", "messages", "actions"})
  void bothLanguagesSayTheSameThingsWithTheSameValues(String family) throws IOException {
    assertThat(values(family, "fr")).isEqualTo(values(family, "en"));
  }

  @Test
  void everyCategoryHasALabelInBothLanguages() {
    Stream.of(OrderCategory.values(), PaymentCategory.values(), FulfilmentCategory.values())
        .flatMap(Stream::of)
        .map(Status::of)
        .forEach(
            status ->
                assertThat(List.of(status.label(Locale.ENGLISH), status.label(Locale.FRENCH)))
                    .noneMatch(String::isBlank));
    assertThat(Status.of(PaymentCategory.PARTIALLY_PAID).label(Locale.CANADA_FRENCH))
        .isEqualTo("Partiellement payé");
    assertThat(Status.of(PaymentCategory.PARTIALLY_PAID).label(Locale.GERMAN))
        .isEqualTo("Partially paid");
  }

  @Test
  void aMissingValueIsAnErrorAndAValueIsNeverATemplate() {
    assertThatThrownBy(() -> Texts.HISTORY.text("tag-added", Locale.ENGLISH))
        .isInstanceOf(MustacheException.class);
    assertThat(Texts.HISTORY.text("tag-added", Locale.ENGLISH, Map.of("tag", "{{x}} <b>")))
        .isEqualTo("Tag \"{{x}} <b>\" added");
    assertThat(
            Texts.HISTORY.text(
                "authorization-voided", Locale.FRENCH, Map.of("amount", Money.parse("EUR 1.50"))))
        .isEqualTo("Autorisation de 1,50 EUR libérée");
  }

  private static Map<String, Set<String>> values(String family, String language)
      throws IOException {
    Properties properties = new Properties();
    String file = family + "_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    Map<String, Set<String>> values = new TreeMap<>();
    properties.forEach((key, text) -> values.put(key.toString(), values(text.toString())));
    return values;
  }

  private static Set<String> values(String text) {
    return VALUE
        .matcher(text)
        .results()
        .map(TextsTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(MatchResult value) {
    return value.group(1);
  }
}
