package dev.orderwell.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/refunds.md shows code that compiles, what it prints, and nothing else. */
class RefundsPageTest {
  private static final Path EXAMPLES =
      Path.of("src/test/java/dev/orderwell/story/RefundExamples.java");
  private static final Pattern SHOWN =
      Pattern.compile("// page: [a-z]+\n(.*?)\n *// end\n", Pattern.DOTALL);

  private final String page = read(Path.of("../docs/refunds.md"));

  @Test
  void everyPieceOfCodeIsOneThatCompiles() {
    assertThat(blocks("java"))
        .hasSizeGreaterThan(5)
        .containsExactlyElementsOf(
            SHOWN.matcher(read(EXAMPLES)).results().map(RefundsPageTest::shown).toList());
  }

  @Test
  void everyOutputIsWhatIsPrinted() {
    assertThat(blocks("text"))
        .containsExactlyElementsOf(printed().stream().map(String::stripTrailing).toList());
  }

  @Test
  void theRefusalOfTheRaceIsTheOneOnThePage() {
    assertThat(page).contains(RefundExamples.SECOND_OF_TWO);
  }

  private static List<String> printed() {
    List<Runnable> inTheOrderOfThePage =
        List.of(
            new RefundFigures()::lostCent,
            new RefundFigures()::negativeTax,
            new RefundFigures()::twice,
            new RefundExamples()::quote,
            new RefundExamples()::ways,
            new RefundExamples()::refused,
            new RefundExamples()::available,
            RefundExamples::asked,
            new RefundExamples()::failed,
            new RefundExamples()::outside,
            new RefundExamples()::credit);
    List<String> outputs = new ArrayList<>();
    PrintStream stdout = System.out;
    for (Runnable example : inTheOrderOfThePage) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      try {
        example.run();
      } finally {
        System.setOut(stdout);
      }
      outputs.add(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
    return outputs;
  }

  private Stream<String> blocks(String language) {
    Pattern block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL);
    return block.matcher(page).results().map(found -> found.group(1));
  }

  private static String shown(MatchResult found) {
    return found.group(1).stripIndent();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
