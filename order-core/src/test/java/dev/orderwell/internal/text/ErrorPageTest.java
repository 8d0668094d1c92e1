package dev.orderwell.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code that the library can answer with is on the page docs/errors.md, and nothing else is.
 */
class ErrorPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern CODE =
      Pattern.compile("\"((?:[a-z]+(?:-[a-z]+)*)\\.(?:[a-z]+(?:-[a-z]+)*))\"");

  @Test
  void thePageListsEveryCodeWithItsSentence() throws IOException {
    String table =
        sentences().entrySet().stream()
            .map(entry -> "| `" + entry.getKey() + "` | " + entry.getValue() + " |")
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(ROOT.resolve("docs/errors.md"))).contains(table);
  }

  @Test
  void everyCodeThatStandsInTheSourcesHasASentenceAndEverySentenceIsUsed() throws IOException {
    String sources = sources();
    Set<String> sentences = sentences().keySet();
    Matcher found = CODE.matcher(sources);
    Stream<String> codes = found.results().map(result -> result.group(1));
    assertThat(
            codes.filter(code -> !code.startsWith("java.") && isFamily(code, sentences)).distinct())
        .allSatisfy(code -> assertThat(sentences).contains(code));
    assertThat(sentences)
        .filteredOn(code -> !code.startsWith("place.") && !sources.contains('"' + code + '"'))
        .isEmpty();
  }

  private static boolean isFamily(String code, Set<String> sentences) {
    String family = code.substring(0, code.indexOf('.') + 1);
    return sentences.stream().anyMatch(known -> known.startsWith(family));
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  private static Map<String, String> sentences() throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream("rejections_en.properties")),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties.entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> one.getKey().toString(),
                one -> one.getValue().toString(),
                (a, b) -> a,
                TreeMap::new));
  }
}
