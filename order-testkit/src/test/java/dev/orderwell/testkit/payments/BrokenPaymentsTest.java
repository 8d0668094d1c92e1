package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract finds what it is for, and names the rule: each of its checks can fail. */
class BrokenPaymentsTest {
  static List<Broken> providers() {
    return Stream.of(
            BrokenAbilities.ALL,
            BrokenKeys.ALL,
            BrokenAnswers.ALL,
            BrokenResending.ALL,
            BrokenLookUps.ALL,
            BrokenMessages.ALL,
            BrokenSignatures.ALL,
            BrokenAmounts.ALL,
            BrokenManners.ALL,
            BrokenInTheLibrary.ALL,
            BrokenByHand.ALL)
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("providers")
  void theContractNamesTheRuleThatIsBroken(Broken broken) {
    assertThat(broken.failed()).containsExactlyInAnyOrderElementsOf(broken.checks());
  }

  @Test
  void aSoundProviderBreaksNone() {
    assertThat(ContractRun.of(sound()).failed()).isEmpty();
  }

  private static Broken sound() {
    return Broken.that("does all as it should", BrokenPayments::new);
  }

  @Test
  void eachCheckAloneFindsAProviderThatSomebodyHasBroken() {
    Set<String> alone = new TreeSet<>();
    for (Broken broken : providers()) {
      if (broken.checks().size() == 1) alone.addAll(broken.checks());
    }
    assertThat(alone).containsExactlyElementsOf(ContractRun.of(sound()).checks());
  }
}
