package dev.orderwell.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** docs/testing.md shows code that compiles, what it prints when it fails, and nothing else. */
class TestingPageTest {
  private static final Path HERE = Path.of("src/test/java/dev/orderwell/testkit/page");
  private static final Pattern SHOWN =
      Pattern.compile("// page: [a-z]+\n(.*?)\n *// end", Pattern.DOTALL);

  private final String page = read(Path.of("../docs/testing.md"));

  @Test
  void everyPieceOfCodeIsOneThatCompiles() {
    List<String> shown =
        Stream.of(
                "AtelierProperties", "Atelier", "AtelierAccess", "ForgetfulAtelier", "StoreExample")
            .flatMap(TestingPageTest::pieces)
            .toList();
    assertThat(blocks("java")).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(shown);
  }

  @Test
  void theFailureIsTheOneOnThePage() {
    String message = failure().getMessage();
    assertThat(blocks("text")).containsExactly(message.stripTrailing());
  }

  private static Throwable failure() {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(ForgetfulAtelier.class))
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .build();
    LauncherFactory.create().execute(request, listener);
    return listener.getSummary().getFailures().get(0).getException();
  }

  private static Stream<String> pieces(String example) {
    return SHOWN
        .matcher(read(HERE.resolve(example + ".java")))
        .results()
        .map(found -> found.group(1).stripTrailing().stripIndent());
  }

  private Stream<String> blocks(String language) {
    Pattern block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL);
    return block.matcher(page).results().map(found -> found.group(1));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
