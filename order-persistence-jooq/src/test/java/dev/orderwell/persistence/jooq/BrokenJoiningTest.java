package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.orderwell.store.OrderStore;
import java.sql.Connection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** The contract of joining stores finds what it is for. */
class BrokenJoiningTest {
  /** How the store on trial joins; nothing is on trial unless this class says so. */
  private static volatile @Nullable BiFunction<JooqOrderStore, Connection, OrderStore> onTrial;

  /** What a store's author writes. */
  static class OnTrial extends JoiningContract {
    OnTrial() {
      super(IsolatedDatabase.POSTGRESQL, Host.JDBC);
    }

    @BeforeAll
    static void somethingIsOnTrial() {
      assumeThat(onTrial).isNotNull();
    }

    @Override
    protected OrderStore joining(OrderStore owning, Connection connection) {
      return onTrial.apply((JooqOrderStore) owning, connection);
    }
  }

  @AfterEach
  void nothingIsOnTrial() {
    onTrial = null;
  }

  @Test
  void aStoreThatNobodyHasBrokenFailsNoneOfTheChecks() {
    onTrial = JooqOrderStore::joining;
    assertThat(
            failed(
                Stream.of(BrokenJoining.values()).flatMap(one -> one.checks().stream()).toList()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theContractNamesTheRuleThatIsBroken(BrokenJoining broken) {
    onTrial = broken::joining;
    assertThat(failed(broken.checks())).containsExactlyInAnyOrderElementsOf(broken.checks());
  }

  @Test
  void everyRuleIsThereForAStoreThatSomebodyHasBroken() {
    assertThat(Stream.of(BrokenJoining.values()).flatMap(one -> one.checks().stream()))
        .extracting(check -> check.substring(0, 2))
        .contains("J1", "J2", "J3", "J4", "J5", "J6", "J7", "J8", "J9");
  }

  private static List<String> failed(List<String> checks) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    MethodSelector[] methods =
        checks.stream()
            .map(check -> selectMethod(OnTrial.class, check))
            .toArray(MethodSelector[]::new);
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(methods).build();
    LauncherFactory.create().execute(request, summary);
    return summary.getSummary().getFailures().stream().map(BrokenJoiningTest::name).toList();
  }

  private static String name(Failure failure) {
    return failure
        .getTestIdentifier()
        .getSource()
        .map(source -> ((MethodSource) source).getMethodName())
        .orElseThrow();
  }
}
