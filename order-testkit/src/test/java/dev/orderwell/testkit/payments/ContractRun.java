package dev.orderwell.testkit.payments;

import static org.junit.platform.engine.FilterResult.includedIf;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import dev.orderwell.payments.spi.PaymentProvider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** All of the contract as it is run for one provider, and what came of each of its checks. */
final class ContractRun implements TestExecutionListener {
  private static volatile Broken tried;

  private final Map<String, TestExecutionResult> results = new TreeMap<>();

  /** What a provider's author writes. */
  static class Tried extends PaymentProviderContract {
    private final Scene scene =
        new Scene(tried.company().apply(SimulatedPayments.builder("acme")).build());

    @Override
    protected ProviderSandbox sandbox() {
      return scene;
    }

    @Override
    protected PaymentProvider provider() {
      return tried.provider().apply(scene);
    }

    @Override
    protected Duration patience() {
      return tried.patience();
    }

    @Override
    protected Set<BookEntry.Kind> byHand() {
      return tried.byHand();
    }

    @Override
    protected List<String> secrets() {
      return List.of(scene.acme.secret());
    }
  }

  static ContractRun of(Broken broken) {
    return of(broken, any -> true);
  }

  /** Some of it, by the names of the checks. */
  static synchronized ContractRun of(Broken broken, Predicate<String> which) {
    tried = broken;
    ContractRun run = new ContractRun();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(Tried.class))
            .filters(includeEngines("junit-jupiter"), named(which))
            .build();
    LauncherFactory.create().execute(request, run);
    return run;
  }

  private static PostDiscoveryFilter named(Predicate<String> which) {
    return test ->
        includedIf(test.isContainer() || name(test.getSource()).filter(which).isPresent());
  }

  /** The names of all checks. */
  Set<String> checks() {
    return new TreeSet<>(results.keySet());
  }

  /** The names of those that have failed. */
  Set<String> failed() {
    return results.entrySet().stream()
        .filter(one -> one.getValue().getStatus() == Status.FAILED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) name(test.getSource()).ifPresent(name -> results.put(name, result));
  }

  private static Optional<String> name(Optional<TestSource> source) {
    return source
        .filter(MethodSource.class::isInstance)
        .map(method -> ((MethodSource) method).getMethodName());
  }
}
