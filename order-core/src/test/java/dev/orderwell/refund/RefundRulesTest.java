package dev.orderwell.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payment.ProviderAbility;
import dev.orderwell.payment.ProviderRequest.Kind;
import dev.orderwell.refund.RefundRules.Proposal;
import dev.orderwell.refund.RefundRules.ReasonRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefundRulesTest {
  private static final RefundPolicy CAREFUL = RefundPolicy.fourEyes();

  private static final Map<String, ProviderAbility> ACME =
      Map.of(
          "acme",
          new ProviderAbility(
              Set.of(Kind.REFUND), Set.of(), true, Duration.ZERO, null, 0, Set.of(), List.of()));

  private static final List<UnaryOperator<RefundRules>> SETTINGS =
      List.of(
          rules -> rules.proposal(Proposal.MAXIMUM),
          rules -> rules.strategy(LegStrategy.GIFT_CARDS_LAST),
          rules -> rules.mode(RefundMode.MANUAL),
          rules -> rules.reason(ReasonRule.REQUIRED),
          rules -> rules.afterCancelling(false),
          rules -> rules.policy(CAREFUL),
          rules -> rules.providers(ACME));

  private static final List<@Nullable Object> CHANGED =
      Arrays.asList(
          Proposal.MAXIMUM,
          LegStrategy.GIFT_CARDS_LAST,
          RefundMode.MANUAL,
          ReasonRule.REQUIRED,
          false,
          CAREFUL,
          ACME);

  private static List<@Nullable Object> all(RefundRules rules) {
    return Arrays.asList(
        rules.proposal(),
        rules.strategy(),
        rules.mode(),
        rules.reason(),
        rules.afterCancelling(),
        rules.policy(),
        rules.providers());
  }

  @Test
  void aShopThatHasSaidNothingGetsTheStandard() {
    RefundRules standard = RefundRules.STANDARD;
    assertThat(standard.proposal()).isEqualTo(Proposal.WHAT_IS_DUE);
    assertThat(standard.strategy()).isEqualTo(LegStrategy.NEWEST_FIRST);
    assertThat(standard.mode()).isNull();
    assertThat(standard.reason()).isEqualTo(ReasonRule.OPTIONAL);
    assertThat(standard.afterCancelling()).isTrue();
    assertThat(standard.providers()).isEmpty();
  }

  @Test
  void eachSettingChangesItselfAndKeepsTheStandardOfTheRest() {
    for (int i = 0; i < SETTINGS.size(); i++) {
      List<@Nullable Object> expected = new ArrayList<>(all(RefundRules.STANDARD));
      expected.set(i, CHANGED.get(i));
      assertThat(all(SETTINGS.get(i).apply(RefundRules.STANDARD))).isEqualTo(expected);
    }
  }

  @Test
  void eachSettingKeepsWhatWasSetBeforeInAnyOrder() {
    RefundRules forth = RefundRules.STANDARD;
    for (int i = 0; i < SETTINGS.size(); i++) forth = SETTINGS.get(i).apply(forth);
    assertThat(all(forth)).isEqualTo(CHANGED);
    RefundRules back = RefundRules.STANDARD;
    for (int i = SETTINGS.size() - 1; i >= 0; i--) back = SETTINGS.get(i).apply(back);
    assertThat(all(back)).isEqualTo(CHANGED);
  }

  @Test
  void theProvidersAreCopied() {
    Map<String, ProviderAbility> providers = new HashMap<>(ACME);
    RefundRules rules = RefundRules.STANDARD.providers(providers);
    providers.clear();
    assertThat(rules.providers()).isEqualTo(ACME);
  }
}
