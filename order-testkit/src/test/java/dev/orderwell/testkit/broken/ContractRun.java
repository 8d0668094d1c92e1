package dev.orderwell.testkit.broken;

import static org.junit.platform.engine.FilterResult.includedIf;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.OrderStoreContract;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract as it is run for one store, and what came of each of its tests. */
final class ContractRun implements TestExecutionListener {
  private static volatile Supplier<OrderStore> tried;

  private final Map<String, TestExecutionResult> results = new TreeMap<>();

  /** What a store's author writes. */
  static class Tried extends OrderStoreContract {
    @Override
    protected OrderStore store() {
      return tried.get();
    }
  }

  /** All of it, by the names of the tests. */
  static Map<String, TestExecutionResult> of(Supplier<OrderStore> store) {
    return of(store, any -> true);
  }

  /** Some of it, by the names of the tests. */
  static synchronized Map<String, TestExecutionResult> of(
      Supplier<OrderStore> store, Predicate<String> which) {
    tried = store;
    ContractRun run = new ContractRun();
    PostDiscoveryFilter named =
        test -> includedIf(test.isContainer() || name(test.getSource()).filter(which).isPresent());
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(Tried.class))
            .filters(includeEngines("junit-jupiter"), named)
            .configurationParameter("junit.jupiter.execution.timeout.default", "10 s")
            .configurationParameter(
                "junit.jupiter.execution.timeout.thread.mode.default", "SEPARATE_THREAD")
            .build();
    LauncherFactory.create().execute(request, run);
    return run.results;
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
