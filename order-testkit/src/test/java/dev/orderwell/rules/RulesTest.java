package dev.orderwell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule is shown by a test or listed as open, in docs/rules.md and nowhere else. */
class RulesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/rules.md");
  private static final Path AS_IT_SHOULD_BE = Path.of("target/rules.md");

  private static RulesPage page;
  private static NamedRules tests;

  @BeforeAll
  static void read() throws IOException {
    page = new RulesPage(Files.readAllLines(PAGE));
    tests = NamedRules.under(ROOT);
  }

  @AfterAll
  static void printWhatIsOpen() {
    System.out.println(page.open());
  }

  @Test
  void thePageHasEachRuleOnce() {
    assertThat(page.rules())
        .extracting(Rule::id)
        .containsExactlyElementsOf(
            Stream.of(
                    ids("S0.", 19),
                    ids("S1.", 36),
                    ids("S2.", 16),
                    ids("S3.", 29),
                    ids("S4.", 32),
                    ids("C", 7),
                    ids("X", 14))
                .flatMap(List::stream)
                .toList());
  }

  private static List<String> ids(String prefix, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> prefix + number).toList();
  }

  @Test
  void everyIdInTheNameOfATestIsARule() {
    assertThat(page.rules()).extracting(Rule::id).containsAll(tests.mentioned());
  }

  @Test
  void aRuleIsEitherShownByATestOrOpenAndBothOnlyInPart() {
    assertThat(page.rules())
        .allSatisfy(
            rule ->
                assertThat(tests.showing(rule.id()).isEmpty())
                    .as("%s: no test shows it", rule.id())
                    .isEqualTo(rule.isOpen()));
  }

  @Test
  void thePageTellsWhichTestsShowARule() throws IOException {
    List<String> expected = page.shownBy(tests);
    Files.write(AS_IT_SHOULD_BE, expected);
    assertThat(expected)
        .as("docs/rules.md is out of date: cp order-testkit/target/rules.md docs/rules.md")
        .filteredOn(line -> !page.lines().contains(line))
        .isEmpty();
  }
}
