package dev.orderwell.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void oneOrdersLifePrintsWhatItAlwaysPrints(String language) throws IOException {
    assertThat(printed(language, Storage.inMemory())).isEqualTo(golden(language));
  }

  @Test
  void aDatabaseChangesNothingOfIt(@TempDir Path folder) throws IOException {
    try (Storage database = Storage.in("h2:file:" + folder.resolve("orders"))) {
      assertThat(printed("en", database)).isEqualTo(golden("en"));
      assertThat(printed("fr", database)).as("a second run").isEqualTo(golden("fr"));
    }
  }

  @Test
  void anUnknownDatabaseIsRefused() {
    assertThatThrownBy(() -> Storage.of("--db=oracle:thin")).hasMessageContaining("postgresql://");
  }

  private static String printed(String language, Storage storage) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    OneOrder.show(out, Language.of("--lang=" + language), storage);
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String golden(String language) throws IOException {
    try (InputStream in =
        QuickstartTest.class.getResourceAsStream("/golden_" + language + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
