package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.FilterResult.includedIf;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.testkit.payments.PaymentProviderContract;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** docs/plugins/payments.md shows the files of this module, and what they print. */
class AcmePageTest {
  private static final Path PAGE = Path.of("../../docs/plugins/payments.md");
  private static final Pattern BLOCK = Pattern.compile("```([a-z]+)\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern COUNTS =
      Pattern.compile("Tests run: (\\d+), Failures: 0, Errors: 0, Skipped: (\\d+)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)[`(]");
  private static final Pattern RULE = Pattern.compile("(?m)^- \\*\\*(P\\d+)\\b");

  private final String page = Pom.read(PAGE);

  @Test
  void everyFileIsTheOneThatIsCompiled() {
    List<String> files =
        Stream.of(
                "main/java/com/example/acme/AcmePayments",
                "main/java/com/example/acme/AcmeRefund",
                "main/java/com/example/acme/AcmeMessages",
                "test/java/com/example/acme/AcmeServer",
                "test/java/com/example/acme/AcmePaymentsTest",
                "test/java/com/example/acme/AcmeShop")
            .map(name -> Pom.read(Path.of("src", name + ".java")).stripTrailing())
            .toList();
    assertThat(blocks("java")).containsExactlyElementsOf(files);
  }

  @Test
  void thePomHasTheDependenciesOfThisModuleAndTheVersionsOfTheBuild() {
    Pom shown = Pom.of(blocks("xml").get(0));
    Pom build = Pom.of(Pom.read(Path.of("../../pom.xml")));
    Pom module = Pom.of(Pom.read(Path.of("pom.xml")));
    assertThat(shown.dependencies()).isNotEmpty().isSubsetOf(module.dependencies());
    assertThat(shown.versions()).isNotEmpty().allSatisfy(build::manages);
    assertThat(shown.release()).isEqualTo(build.release());
  }

  @Test
  void theOutputIsTheOneOnThePage() {
    TestExecutionSummary summary = summary(AcmePaymentsTest.class, ".*");
    MatchResult counts = COUNTS.matcher(page).results().findFirst().orElseThrow();
    assertThat(summary.getTotalFailureCount()).isZero();
    assertThat(counts.group(1)).isEqualTo(Long.toString(summary.getTestsFoundCount()));
    assertThat(counts.group(2)).isEqualTo(Long.toString(summary.getTestsAbortedCount()));
  }

  @Test
  void theFailureIsTheOneOnThePage() {
    TestExecutionSummary summary = summary(HastyAcme.class, "P3_anAnswerThatIsLostIsUnknown.*");
    Throwable failure = summary.getFailures().get(0).getException();
    assertThat(blocks("text")).contains(failure.getMessage().strip().replaceAll("(?m) +$", ""));
  }

  @Test
  void everyOutcomeAndEveryStateHasItsRow() {
    assertThat(firstsOf(ROW))
        .containsAll(names(PaymentOutcome.class.getPermittedSubclasses()))
        .containsAll(Stream.of(OperationState.values()).map(Enum::name).toList());
  }

  @Test
  void everyRuleIsTold() {
    List<String> checked =
        withParents(PaymentProviderContract.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .map(method -> method.getName().split("_")[0])
            .filter(name -> name.matches("P\\d+"))
            .distinct()
            .toList();
    assertThat(firstsOf(RULE)).containsExactlyInAnyOrderElementsOf(checked);
  }

  private static Stream<Class<?>> withParents(Class<?> type) {
    return Stream.iterate(type, it -> it != Object.class, Class::getSuperclass);
  }

  private static List<String> names(Class<?>... types) {
    return Arrays.stream(types).map(Class::getSimpleName).toList();
  }

  private static TestExecutionSummary summary(Class<?> tests, String which) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    PostDiscoveryFilter named =
        test -> includedIf(test.isContainer() || test.getDisplayName().matches(which));
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(tests))
            .filters(named)
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .build();
    LauncherFactory.create().execute(request, listener);
    return listener.getSummary();
  }

  private List<String> firstsOf(Pattern pattern) {
    return pattern.matcher(page).results().map(found -> found.group(1)).toList();
  }

  private List<String> blocks(String language) {
    return BLOCK
        .matcher(page)
        .results()
        .filter(found -> found.group(1).equals(language))
        .map(found -> found.group(2))
        .toList();
  }
}
