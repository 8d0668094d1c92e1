package dev.orderwell.refund;

import static dev.orderwell.refund.Bases.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.refund.RefundQuestion.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundPolicyTest {
  private static final Actor ANA = Actor.staff("ana");
  private static final Actor BEN = Actor.staff("ben");

  private static RefundQuestion question(Act act, Actor actor, Actor requester, Money total) {
    return new RefundQuestion(act, actor, requester, total, ShopId.MAIN);
  }

  private static void allows(RefundPolicy policy, RefundQuestion question) {
    assertThatCode(() -> policy.check(question)).doesNotThrowAnyException();
  }

  private static RefundException refuses(RefundPolicy policy, RefundQuestion question) {
    return catchThrowableOfType(RefundException.class, () -> policy.check(question));
  }

  @ParameterizedTest
  @EnumSource
  void theOpenPolicyForbidsNothing(Act act) {
    allows(RefundPolicy.open(), question(act, ANA, ANA, eur(99_999_999)));
  }

  @Test
  void underFourEyesAnybodyMayAsk() {
    allows(RefundPolicy.fourEyes(), question(Act.REQUEST, ANA, ANA, eur(100)));
  }

  @Test
  void underFourEyesNothingGoesOutWithoutARequest() {
    RefundException refusal =
        refuses(RefundPolicy.fourEyes(), question(Act.ISSUE, ANA, BEN, eur(100)));
    assertThat(refusal.code()).isEqualTo("refund.needs-approval");
    assertThat(refusal.facts()).isEqualTo(Map.of("total", eur(100)));
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVE", "REJECT"})
  void underFourEyesSomebodyElseDecides(Act act) {
    RefundException refusal = refuses(RefundPolicy.fourEyes(), question(act, ANA, ANA, eur(100)));
    assertThat(refusal.code()).isEqualTo("refund.own-request");
    assertThat(refusal.facts()).isEqualTo(Map.of("total", eur(100)));
    allows(RefundPolicy.fourEyes(), question(act, BEN, ANA, eur(100)));
  }

  @ParameterizedTest
  @EnumSource(names = {"ISSUE", "APPROVE"})
  void upToALimitStaffPaysOutAndNotACentMore(Act act) {
    RefundPolicy policy = RefundPolicy.upTo(eur(20000));
    allows(policy, question(act, ANA, BEN, eur(20000)));
    RefundException refusal = refuses(policy, question(act, ANA, BEN, eur(20001)));
    assertThat(refusal.code()).isEqualTo("refund.over-limit");
    assertThat(refusal.facts()).isEqualTo(Map.of("total", eur(20001), "limit", eur(20000)));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUEST", "REJECT"})
  void whatPaysNothingOutHasNoLimit(Act act) {
    allows(RefundPolicy.upTo(eur(0)), question(act, ANA, BEN, eur(20001)));
  }

  @Test
  void adminsAndTheSystemHaveNoLimitAndVendorsDo() {
    RefundPolicy policy = RefundPolicy.upTo(eur(100));
    allows(policy, question(Act.ISSUE, Actor.admin("root"), ANA, eur(101)));
    allows(policy, question(Act.ISSUE, Actor.system("import"), ANA, eur(101)));
    Actor vendor = Actor.vendor("tea");
    assertThat(refuses(policy, question(Act.ISSUE, vendor, vendor, eur(101))).code())
        .isEqualTo("refund.over-limit");
  }

  @Test
  void aLimitInAnotherCurrencyIsComparedByItsFigure() {
    RefundPolicy policy = RefundPolicy.upTo(Money.parse("JPY 200"));
    allows(policy, question(Act.ISSUE, ANA, ANA, eur(20000)));
    assertThat(refuses(policy, question(Act.ISSUE, ANA, ANA, eur(20001))).code())
        .isEqualTo("refund.over-limit");
  }

  @Test
  void twoPoliciesAreBothAskedTheFirstOneFirst() {
    List<String> asked = new ArrayList<>();
    RefundPolicy first = question -> asked.add("first");
    RefundPolicy second = question -> asked.add("second");
    allows(first.and(second), question(Act.ISSUE, ANA, ANA, eur(1)));
    assertThat(asked).containsExactly("first", "second");
  }

  @Test
  void eitherOfTwoPoliciesCanRefuse() {
    RefundQuestion much = question(Act.ISSUE, ANA, ANA, eur(101));
    RefundPolicy limit = RefundPolicy.upTo(eur(100));
    assertThat(refuses(limit.and(RefundPolicy.open()), much).code()).isEqualTo("refund.over-limit");
    assertThat(refuses(RefundPolicy.open().and(limit), much).code()).isEqualTo("refund.over-limit");
    assertThat(refuses(RefundPolicy.fourEyes().and(limit), much).code())
        .isEqualTo("refund.needs-approval");
  }
}
