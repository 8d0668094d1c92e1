package dev.orderwell.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void oneOrdersLifePrintsWhatItAlwaysPrints(String language) throws IOException {
    assertThat(printed(language)).isEqualTo(golden(language));
  }

  private static String printed(String language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    OneOrder.show(out, Language.of("--lang=" + language));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String golden(String language) throws IOException {
    try (InputStream in =
        QuickstartTest.class.getResourceAsStream("/golden_" + language + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
