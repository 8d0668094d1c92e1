package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.orderwell.store.OrderStore;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
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
  private static volatile BrokenJoining tried;

  /** What a store's author writes. */
  static class Tried extends JoiningContract {
    Tried() {
      super(IsolatedDatabase.POSTGRESQL, Host.JDBC);
    }

    @Override
    protected OrderStore joining(OrderStore owning, Connection connection) {
      return tried.joining((JooqOrderStore) owning, connection);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theContractNamesTheRuleThatIsBroken(BrokenJoining broken) {
    tried = broken;
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
            .map(check -> selectMethod(Tried.class, check))
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
