package dev.orderwell.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.store.InMemoryOrderStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

/** The contract finds what it is for: each of its checks fails where its rule is broken. */
class BrokenStoresTest {
  static List<Broken> stores() {
    return BrokenStores.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void theContractNamesTheRuleThatIsBroken(Broken broken) {
    Set<String> failed = failed(ContractRun.of(broken.store(), broken.checks()::contains));
    assertThat(failed).containsExactlyInAnyOrderElementsOf(broken.checks());
  }

  @Test
  void everyCheckIsThereForAStoreThatSomebodyHasBroken() {
    Set<String> broken = new TreeSet<>();
    BrokenStores.ALL.forEach(one -> broken.addAll(one.checks()));
    Map<String, TestExecutionResult> sound = ContractRun.of(InMemoryOrderStore::new);
    assertThat(broken).containsExactlyElementsOf(new TreeSet<>(sound.keySet()));
    assertThat(failed(sound)).as("a sound store").isEmpty();
  }

  private static Set<String> failed(Map<String, TestExecutionResult> results) {
    return results.entrySet().stream()
        .filter(one -> one.getValue().getStatus() == Status.FAILED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
