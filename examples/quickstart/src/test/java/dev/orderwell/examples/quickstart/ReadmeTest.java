package dev.orderwell.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door shows what compiles, and what it prints. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path SOURCES = Path.of("src/main/java/dev/orderwell/examples/quickstart");

  private final String readme = read(ROOT.resolve("README.md"));

  @ParameterizedTest
  @ValueSource(strings = {"ReadmeExample.java", "ReadmeDatabaseExample.java"})
  void theExampleIsTheOneThatCompiles(String example) {
    String source = read(SOURCES.resolve(example));
    String begin = "// README begins\n";
    int from = source.indexOf(begin) + begin.length();
    String shown = source.substring(from, source.indexOf("    // README ends"));
    assertThat(readme).contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
  }

  @Test
  void theOutputIsTheOneThatIsPrinted() {
    assertThat(readme).contains("```text\n" + printed() + "```");
  }

  private static String printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stdout = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      ReadmeExample.main(new String[0]);
    } finally {
      System.setOut(stdout);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String read(Path path) {
    try {
      return Files.readString(path).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
