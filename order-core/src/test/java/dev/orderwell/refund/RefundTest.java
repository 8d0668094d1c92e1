package dev.orderwell.refund;

import static dev.orderwell.refund.Bases.eur;
import static dev.orderwell.refund.Ledgers.CARD;
import static dev.orderwell.refund.Ledgers.amount;
import static dev.orderwell.refund.Ledgers.leg;
import static dev.orderwell.refund.Ledgers.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundTest {
  /** 12.00 go back: 9.00 of the price, as 1.00 is kept, and 3.00 of what was overpaid. */
  private static Refund refund(RefundLeg... legs) {
    return Ledgers.requested(
            1,
            amount(Component.line(1), 1000),
            amount(Component.KEPT, -100),
            amount(Component.OVERPAYMENT, 300))
        .approved(List.of(legs));
  }

  @Test
  void theTotalIsWithOverpaymentsAndTheChargesAreWithout() {
    assertThat(refund().total()).isEqualTo(eur(1200));
    assertThat(refund().charges()).isEqualTo(eur(900));
  }

  @Test
  void aRefundWithoutLegsIsSettledAtOnce() {
    assertThat(refund().state()).isEqualTo(Refund.State.SETTLED);
    assertThat(refund().settled()).isEqualTo(eur(0));
    assertThat(refund().reserved()).isEqualTo(eur(0));
  }

  @ParameterizedTest
  @EnumSource(names = {"SENDING", "PENDING", "UNKNOWN", "AWAITING_HAND", "FAILED"})
  void aLegThatIsNotDecidedKeepsTheRefundGoingAndItsAmountReserved(OperationState state) {
    Refund refund = refund(leg(1, 1, 700, OperationState.SUCCEEDED), leg(2, 2, 500, state));
    assertThat(refund.state()).isEqualTo(Refund.State.EXECUTING);
    assertThat(refund.reserved()).isEqualTo(eur(500));
    assertThat(refund.settled()).isEqualTo(eur(700));
    assertThat(state.isOpen()).isTrue();
    assertThat(state.holds()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"REVERSED", "GIVEN_UP"})
  void aLegWhoseMoneyIsNotBackLeavesTheRefundToTheOthers(OperationState state) {
    Refund half = refund(leg(1, 1, 700, OperationState.SUCCEEDED), leg(2, 2, 500, state));
    assertThat(half.state()).isEqualTo(Refund.State.SETTLED);
    assertThat(half.settled()).isEqualTo(eur(700));
    assertThat(half.reserved()).isEqualTo(eur(0));
    Refund none = refund(leg(1, 1, 700, state), leg(2, 2, 500, state));
    assertThat(none.state()).isEqualTo(Refund.State.FAILED);
    assertThat(none.settled()).isEqualTo(eur(0));
    assertThat(state.isOpen()).isFalse();
    assertThat(state.holds()).isFalse();
  }

  @Test
  void whatSucceededIsDecidedAndHolds() {
    assertThat(OperationState.SUCCEEDED.isOpen()).isFalse();
    assertThat(OperationState.SUCCEEDED.holds()).isTrue();
  }

  @Test
  void onlyTheLegThatMovedIsChanged() {
    RefundLeg first = leg(1, 1, 700, OperationState.SENDING);
    RefundLeg second = leg(2, 2, 500, OperationState.SENDING);
    Refund moved = refund(first, second).with(second.in(OperationState.SUCCEEDED, "re_2", null));
    assertThat(moved.legs()).containsExactly(first, succeeded("re_2"));
    assertThat(moved.state()).isEqualTo(Refund.State.EXECUTING);
    Refund done = moved.with(first.in(OperationState.SUCCEEDED, null, null));
    assertThat(done.state()).isEqualTo(Refund.State.SETTLED);
    assertThat(done.settled()).isEqualTo(eur(1200));
  }

  private static RefundLeg succeeded(String reference) {
    return new RefundLeg(
        2,
        2,
        CARD,
        RefundMode.AUTOMATIC,
        eur(500),
        OperationState.SUCCEEDED,
        operation(2),
        reference,
        null);
  }

  @Test
  void aLegKeepsItsNameUntilItGetsAnotherAndForgetsWhyItFailed() {
    RefundLeg named = leg(1, 1, 700, OperationState.SENDING).in(OperationState.FAILED, "a", "no");
    assertThat(named.reference()).isEqualTo("a");
    assertThat(named.detail()).isEqualTo("no");
    RefundLeg again = named.in(OperationState.SENDING, null, null);
    assertThat(again.reference()).isEqualTo("a");
    assertThat(again.detail()).isNull();
    assertThat(again.in(OperationState.PENDING, "b", null).reference()).isEqualTo("b");
  }

  @Test
  void overpaymentsCountLastOfWhatIsSettled() {
    assertThat(settledCharges(899)).isEqualTo(899);
    assertThat(settledCharges(900)).isEqualTo(900);
    assertThat(settledCharges(901)).isEqualTo(900);
    assertThat(settledCharges(1200)).isEqualTo(900);
  }

  private static long settledCharges(long settled) {
    Refund refund =
        refund(
            leg(1, 1, settled, OperationState.SUCCEEDED),
            leg(2, 2, 1300 - settled, OperationState.PENDING));
    return refund.settledCharges().getAmountMinorLong();
  }

  @Test
  void aRefundCountsOnceItWasApprovedHoweverItEnds() {
    assertThat(Stream.of(Refund.State.values()).filter(Refund.State::isApproved))
        .containsExactly(Refund.State.EXECUTING, Refund.State.SETTLED, Refund.State.FAILED);
  }

  @Test
  void aCustomerReadsNeitherWhatOnlyStaffReadsNorHowItIsPaid() {
    RefundReason reason =
        new RefundReason(RefundReason.Code.GOODWILL, "Sorry", Locale.ENGLISH, "a friend of mine");
    RefundTerms terms =
        new RefundTerms(
            LegStrategy.OLDEST_FIRST,
            List.of(new LegShare(1, eur(5))),
            RefundMode.MANUAL,
            CARD,
            Map.of(1, 2));
    List<RefundLeg> legs = List.of(leg(1, 1, 5, OperationState.PENDING));
    RefundItem item = amount(Component.line(1), 5);
    Refund whole =
        new Refund(
            3,
            Refund.State.EXECUTING,
            Ledgers.ANA,
            reason,
            CurrencyUnit.EUR,
            List.of(item, amount(Component.line(2), 7)),
            terms,
            legs,
            Ledgers.NOON);
    Actor somebody = Actor.staff("staff");
    Refund seen = whole.open(List.of(item), somebody);
    assertThat(seen)
        .isEqualTo(
            new Refund(
                3,
                Refund.State.EXECUTING,
                somebody,
                new RefundReason(RefundReason.Code.GOODWILL, "Sorry", Locale.ENGLISH, null),
                CurrencyUnit.EUR,
                List.of(item),
                new RefundTerms(LegStrategy.OLDEST_FIRST, List.of(), null, null, Map.of()),
                legs,
                Ledgers.NOON));
    assertThat(whole.withoutLegs().legs()).isEmpty();
    assertThat(whole.withoutLegs().items()).isEqualTo(whole.items());
    assertThat(reason).hasToString("RefundReason[GOODWILL]");
  }

  @Test
  void anItemWithoutItsCommissionIsOtherwiseTheSame() {
    RefundItem item =
        new RefundItem(Component.line(2), 3, 1, true, eur(10), List.of(eur(2), eur(1)), eur(4));
    assertThat(item.amount()).isEqualTo(eur(13));
    assertThat(item.withoutCommission())
        .isEqualTo(
            new RefundItem(
                Component.line(2), 3, 1, true, eur(10), List.of(eur(2), eur(1)), eur(0)));
  }

  @Test
  void onlyAnOverpaymentIsNoPartOfThePrice() {
    assertThat(Component.OVERPAYMENT.isCharge()).isFalse();
    for (Component charge :
        List.of(
            Component.line(1),
            Component.shipping(1),
            Component.fee(1),
            Component.ROUNDING,
            Component.KEPT)) {
      assertThat(charge.isCharge()).isTrue();
    }
    assertThat(Component.fee(2)).hasToString("fee 2");
    assertThat(Component.ROUNDING).hasToString("rounding");
  }
}
