package dev.orderwell.refund;

import static dev.orderwell.refund.Bases.eur;
import static dev.orderwell.refund.Ledgers.amount;
import static dev.orderwell.refund.Ledgers.ledger;
import static dev.orderwell.refund.Ledgers.leg;
import static dev.orderwell.refund.Ledgers.requested;
import static dev.orderwell.refund.Ledgers.units;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.line.Delivery;
import dev.orderwell.line.Fee;
import dev.orderwell.line.LineKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.Product;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.pricing.Basket;
import dev.orderwell.pricing.Totals;
import dev.orderwell.vendor.Commission;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefundLedgerTest {
  /** Two of each, and a rounding: 2 units for 10.00, 1 for 5.00, 4.00, 3.00, 2.00, 1.00, 0.02. */
  private static Bases two() {
    return new Bases()
        .line(2, 1000)
        .line(1, 500)
        .shipping(400)
        .shipping(300)
        .fee(200)
        .fee(100)
        .rounding(2);
  }

  private static RefundLedger approved(RefundLedger before, Refund refund, RefundLeg... legs) {
    return before.requested(refund).approved(refund.number(), List.of(legs));
  }

  private static List<Long> refunded(RefundLedger ledger) {
    return Stream.of(ledger.lines(), ledger.shipping(), ledger.fees(), List.of(ledger.rounding()))
        .flatMap(List::stream)
        .map(balance -> balance.refunded().getAmountMinorLong())
        .toList();
  }

  private static Refund refund(RefundLedger ledger, int number) {
    return ledger.find(number).orElseThrow();
  }

  private static RefundLedger moved(
      RefundLedger ledger, int number, int leg, OperationState state) {
    return ledger.moved(number, refund(ledger, number).legs().get(leg - 1).in(state, null, null));
  }

  @Nested
  class Beginnings {
    @Test
    void ofABasketAllIsLeft() {
      Commission commission = new Commission(Commission.Base.GROSS, eur(60));
      OrderLine tea =
          new OrderLine(
              1,
              LineKind.PHYSICAL,
              Delivery.SHIPPING,
              new Product(null, "Tea", null, Map.of()),
              new VendorId("tea"),
              2,
              eur(500),
              Bases.price(1000, 200),
              commission,
              true);
      List<ShippingLine> shipping =
          List.of(
              new ShippingLine(null, "Post", null, Bases.price(400)),
              new ShippingLine(null, "Courier", null, Bases.price(300)));
      List<Fee> fees =
          List.of(new Fee("Wrapping", Bases.price(200)), new Fee("Card", Bases.price(100)));
      Totals totals = Totals.of(CurrencyUnit.EUR, List.of(tea), shipping, fees, eur(2));
      RefundLedger ledger =
          RefundLedger.of(new Basket(List.of(tea), shipping, fees, false, totals));
      assertThat(ledger.currency()).isEqualTo(CurrencyUnit.EUR);
      assertThat(ledger.lines())
          .containsExactly(Balance.of(Component.line(1), 2, Bases.price(1000, 200), commission));
      assertThat(ledger.shipping())
          .containsExactly(
              Balance.of(Component.shipping(1), 0, Bases.price(400), null),
              Balance.of(Component.shipping(2), 0, Bases.price(300), null));
      assertThat(ledger.fees())
          .containsExactly(
              Balance.of(Component.fee(1), 0, Bases.price(200), null),
              Balance.of(Component.fee(2), 0, Bases.price(100), null));
      assertThat(ledger.rounding()).isEqualTo(Balance.of(Component.ROUNDING, eur(2)));
      assertThat(ledger.refunds()).isEmpty();
      assertThat(ledger.chargebacks()).isEmpty();
    }

    @Test
    void balancesAreFoundByTheirComponent() {
      RefundLedger ledger = ledger(two());
      for (Component component :
          List.of(
              Component.line(1),
              Component.line(2),
              Component.shipping(1),
              Component.shipping(2),
              Component.fee(1),
              Component.fee(2),
              Component.ROUNDING)) {
        assertThat(ledger.balance(component).orElseThrow().component()).isEqualTo(component);
      }
      for (Component none :
          List.of(
              Component.line(3),
              Component.shipping(3),
              Component.fee(3),
              Component.OVERPAYMENT,
              Component.KEPT)) {
        assertThat(ledger.balance(none)).isEmpty();
      }
    }

    @Test
    void refundsAreFoundByTheirNumber() {
      RefundLedger none = ledger(two());
      assertThat(none.nextNumber()).isEqualTo(1);
      assertThat(none.find(1)).isEmpty();
      RefundLedger both =
          none.requested(requested(1, units(1, 1, 500))).requested(requested(2, units(1, 1, 500)));
      assertThat(both.nextNumber()).isEqualTo(3);
      assertThat(both.find(0)).isEmpty();
      assertThat(both.find(3)).isEmpty();
      assertThat(refund(both, 1).number()).isEqualTo(1);
      assertThat(refund(both, 2).number()).isEqualTo(2);
    }
  }

  @Nested
  class Requests {
    @Test
    void reserveNothing() {
      RefundLedger before = ledger(two());
      RefundLedger asked = before.requested(requested(1, units(1, 1, 500)));
      assertThat(refunded(asked)).containsOnly(0L);
      assertThat(asked.lines()).isEqualTo(before.lines());
      assertThat(asked.reserved()).isEqualTo(eur(0));
      assertThat(refund(asked, 1).state()).isEqualTo(Refund.State.REQUESTED);
    }

    @ParameterizedTest
    @EnumSource(
        value = Refund.State.class,
        names = {"REJECTED", "WITHDRAWN"})
    void thatAreClosedLeaveTheOthersAndTheBalancesAsTheyAre(Refund.State state) {
      RefundLedger before =
          ledger(two())
              .requested(requested(1, units(1, 1, 500)))
              .requested(requested(2, units(1, 2, 1000)));
      RefundLedger closed = before.closed(2, state);
      assertThat(refund(closed, 2).state()).isEqualTo(state);
      assertThat(refund(closed, 2).items()).containsExactly(units(1, 2, 1000));
      assertThat(refund(closed, 1)).isEqualTo(refund(before, 1));
      assertThat(refunded(closed)).containsOnly(0L);
      assertThat(closed.nextNumber()).isEqualTo(3);
    }
  }

  @Nested
  class Approvals {
    @Test
    void takeEveryItemOfItsOwnComponent() {
      List<RefundItem> items =
          List.of(
              units(1, 1, 500),
              amount(Component.line(2), 11),
              amount(Component.shipping(1), 12),
              amount(Component.shipping(2), 13),
              amount(Component.fee(1), 14),
              amount(Component.fee(2), 15),
              amount(Component.ROUNDING, 1),
              amount(Component.OVERPAYMENT, 100),
              amount(Component.KEPT, -66));
      RefundLedger ledger =
          approved(ledger(two()), requested(1, items), leg(1, 1, 600, OperationState.SENDING));
      assertThat(refunded(ledger)).containsExactly(500L, 11L, 12L, 13L, 14L, 15L, 1L);
      assertThat(ledger.lines().get(0).unitsRefunded()).isEqualTo(1);
      assertThat(ledger.lines().get(1).unitsRefunded()).isZero();
      assertThat(refund(ledger, 1).items()).isEqualTo(items);
      assertThat(refund(ledger, 1).total()).isEqualTo(eur(600));
      assertThat(refund(ledger, 1).state()).isEqualTo(Refund.State.EXECUTING);
    }

    @Test
    void takeTwoItemsOfOneLineOneAfterTheOther() {
      RefundLedger ledger =
          approved(
              ledger(two()),
              requested(1, units(1, 1, 500), amount(Component.line(1), 100)),
              leg(1, 1, 600, OperationState.SENDING));
      Balance line = ledger.lines().get(0);
      assertThat(line.left()).isEqualTo(eur(400));
      assertThat(line.unitsLeft()).isEqualTo(1);
    }

    @Test
    void concernTheirOwnRequestOnly() {
      RefundLedger asked =
          ledger(two())
              .requested(requested(1, units(1, 2, 1000)))
              .requested(requested(2, units(2, 1, 500)));
      RefundLedger second = asked.approved(2, List.of(leg(1, 7, 500, OperationState.SENDING)));
      assertThat(refunded(second)).containsExactly(0L, 500L, 0L, 0L, 0L, 0L, 0L);
      assertThat(refund(second, 1)).isEqualTo(refund(asked, 1));
      assertThat(refund(second, 2).legs()).containsExactly(leg(1, 7, 500, OperationState.SENDING));
    }

    @Test
    void ofNothingToPayAreSettledAtOnce() {
      RefundLedger ledger =
          approved(ledger(two()), requested(1, units(1, 1, 500), amount(Component.KEPT, -500)));
      assertThat(refund(ledger, 1).state()).isEqualTo(Refund.State.SETTLED);
      assertThat(ledger.kept()).isEqualTo(eur(500));
    }
  }

  @Nested
  class Legs {
    private final RefundLedger ledger =
        approved(
            approved(
                ledger(two()),
                requested(1, units(1, 1, 500)),
                leg(1, 2, 200, OperationState.SENDING),
                leg(2, 1, 300, OperationState.SENDING)),
            requested(2, units(2, 1, 500), amount(Component.OVERPAYMENT, 50)),
            leg(1, 2, 550, OperationState.SENDING));

    @Test
    void thatAreOpenAreReservedAndTaken() {
      assertThat(ledger.reserved()).isEqualTo(eur(1050));
      assertThat(ledger.settled()).isEqualTo(eur(0));
      assertThat(ledger.taken(1)).isEqualTo(eur(300));
      assertThat(ledger.taken(2)).isEqualTo(eur(750));
      assertThat(ledger.taken(3)).isEqualTo(eur(0));
    }

    @Test
    void thatSucceedAreSettledAndStillTaken() {
      RefundLedger done =
          moved(moved(ledger, 1, 1, OperationState.SUCCEEDED), 2, 1, OperationState.SUCCEEDED);
      assertThat(done.settled()).isEqualTo(eur(750));
      assertThat(done.settledCharges()).isEqualTo(eur(700));
      assertThat(done.reserved()).isEqualTo(eur(300));
      assertThat(done.taken(2)).isEqualTo(eur(750));
      assertThat(done.lines()).isEqualTo(ledger.lines());
      assertThat(refund(done, 1).state()).isEqualTo(Refund.State.EXECUTING);
      assertThat(refund(done, 2).state()).isEqualTo(Refund.State.SETTLED);
    }

    @Test
    void thatFailAreStillTakenUntilTheyAreGivenUp() {
      RefundLedger failed = moved(ledger, 2, 1, OperationState.FAILED);
      assertThat(failed.taken(2)).isEqualTo(eur(750));
      assertThat(failed.lines()).isEqualTo(ledger.lines());
      RefundLedger up = moved(failed, 2, 1, OperationState.GIVEN_UP);
      assertThat(up.taken(2)).isEqualTo(eur(200));
      assertThat(up.taken(1)).isEqualTo(eur(300));
      assertThat(up.reserved()).isEqualTo(eur(500));
    }

    @Test
    void thatAreGivenUpOrReversedLeaveAllOfItAgainIfNothingElseWent() {
      RefundLedger up = moved(ledger, 2, 1, OperationState.GIVEN_UP);
      assertThat(refunded(up)).containsExactly(500L, 0L, 0L, 0L, 0L, 0L, 0L);
      assertThat(up.lines().get(1).unitsLeft()).isEqualTo(1);
      assertThat(refund(up, 2).state()).isEqualTo(Refund.State.FAILED);
      assertThat(refund(up, 2).items()).isEmpty();
      RefundLedger reversed =
          moved(moved(ledger, 2, 1, OperationState.SUCCEEDED), 2, 1, OperationState.REVERSED);
      assertThat(reversed.lines()).isEqualTo(up.lines());
      assertThat(reversed.settled()).isEqualTo(eur(0));
      assertThat(refund(reversed, 2).state()).isEqualTo(Refund.State.FAILED);
    }

    @Test
    void thatAreGoneAreCutOnlyOnce() {
      RefundLedger up = moved(ledger, 1, 1, OperationState.GIVEN_UP);
      assertThat(moved(up, 1, 1, OperationState.GIVEN_UP)).isEqualTo(up);
      assertThat(moved(up, 1, 1, OperationState.REVERSED).lines()).isEqualTo(up.lines());
      assertThat(refund(up, 1).total()).isEqualTo(eur(300));
    }
  }

  @Nested
  class Cuts {
    /** 12.00 with 2.00 tax and a commission of 1.20, and shipping for 4.80 with 0.80 tax. */
    private final Bases bases =
        new Bases()
            .line(2, 0, 1, 0, new Commission(Commission.Base.GROSS, eur(120)), 1000, 200)
            .shipping(0, 400, 80)
            .paid(1000)
            .paid(680);

    private final RefundLedger whole =
        approved(
            ledger(bases),
            requested(
                1, RefundCalculator.quote(bases.build(), RefundSelection.everything()).items()),
            leg(1, 2, 680, OperationState.SENDING),
            leg(2, 1, 1000, OperationState.SENDING));

    private final RefundLedger cut = moved(whole, 1, 1, OperationState.GIVEN_UP);

    @Test
    void areSpreadOverTheItemsByTheirAmounts() {
      assertThat(cut.lines().get(0).left()).isEqualTo(eur(486));
      assertThat(cut.shipping().get(0).left()).isEqualTo(eur(194));
      assertThat(refund(cut, 1).total()).isEqualTo(eur(1000));
    }

    @Test
    void partTaxesAndTheCommissionAndLeaveTheUnitsRefunded() {
      assertThat(refund(cut, 1).items())
          .containsExactly(
              new RefundItem(Component.line(1), 2, 1, true, eur(595), List.of(eur(119)), eur(71)),
              new RefundItem(
                  Component.shipping(1), 0, 0, true, eur(238), List.of(eur(48)), eur(0)));
      Balance line = cut.lines().get(0);
      assertThat(line.unitsLeft()).isZero();
      assertThat(line.handedOverRefunded()).isEqualTo(1);
      assertThat(line.commissionReversed()).isEqualTo(eur(71));
    }

    @Test
    void nothingIsCountedTwiceWhereItsParcelWasLostBefore() {
      RefundLedger lost = cut.handedOverAtMost(1, 0);
      assertThat(lost.lines().get(0).handedOverRefunded()).isZero();
      assertThat(lost.lines().get(0).unitsRefunded()).isEqualTo(2);
      assertThat(refund(lost, 1).items().get(0).handedOver()).isZero();
      assertThat(lost.lines().get(0).left()).isEqualTo(cut.lines().get(0).left());
      assertThat(cut.handedOverAtMost(1, 1)).isSameAs(cut);
      RefundLedger none =
          moved(moved(lost, 1, 2, OperationState.SUCCEEDED), 1, 2, OperationState.REVERSED);
      assertThat(none.lines().get(0).handedOverRefunded()).isZero();
      assertThat(none.lines().get(0).unitsRefunded()).isZero();
    }

    @Test
    void endWithAllOfItLeftOnceTheLastLegIsGoneToo() {
      RefundLedger none =
          moved(moved(cut, 1, 2, OperationState.SUCCEEDED), 1, 2, OperationState.REVERSED);
      assertThat(refunded(none)).containsOnly(0L);
      Balance line = none.lines().get(0);
      assertThat(line.unitsLeft()).isEqualTo(2);
      assertThat(line.handedOverRefunded()).isZero();
      assertThat(line.commissionReversed()).isEqualTo(eur(0));
      assertThat(line.worth(1)).isEqualTo(eur(600));
      assertThat(refund(none, 1).items()).isEmpty();
      assertThat(refund(none, 1).state()).isEqualTo(Refund.State.FAILED);
    }

    @Test
    void leaveWhatIsRefundedLaterExact() {
      Bases rest = new Bases();
      rest.line(new RefundLine(cut.lines().get(0), 2, 0, 1, 0, 0)).paid(486);
      RefundItem later =
          RefundCalculator.quote(rest.build(), RefundSelection.everything()).items().get(0);
      assertThat(later.net()).isEqualTo(eur(405));
      assertThat(later.taxes()).containsExactly(eur(81));
      assertThat(later.commission()).isEqualTo(eur(49));
      assertThat(later.units()).isZero();
    }

    @Test
    void doNotTouchItemsWhoseShareIsNothing() {
      RefundLedger ledger =
          approved(
              ledger(two()),
              requested(1, units(1, 2, 1000), units(2, 1, 10)),
              leg(1, 1, 1, OperationState.SENDING),
              leg(2, 2, 1009, OperationState.SENDING));
      RefundLedger up = moved(ledger, 1, 1, OperationState.GIVEN_UP);
      assertThat(refund(up, 1).items().get(0).amount()).isEqualTo(eur(999));
      assertThat(refund(up, 1).items().get(0).told()).isTrue();
      assertThat(refund(up, 1).items().get(1)).isEqualTo(units(2, 1, 10));
      assertThat(up.lines().get(1)).isEqualTo(ledger.lines().get(1));
    }

    @Test
    void leaveARoundingBelowZeroAloneUntilNothingIsLeftOfTheRefund() {
      Bases down = new Bases().line(1, 1002).rounding(-2);
      RefundLedger ledger =
          approved(
              ledger(down),
              requested(1, units(1, 1, 1002), amount(Component.ROUNDING, -2)),
              leg(1, 1, 400, OperationState.SENDING),
              leg(2, 2, 600, OperationState.SENDING));
      RefundLedger half = moved(ledger, 1, 1, OperationState.GIVEN_UP);
      assertThat(refunded(half)).containsExactly(602L, -2L);
      assertThat(refund(half, 1).total()).isEqualTo(eur(600));
      RefundLedger none = moved(half, 1, 2, OperationState.GIVEN_UP);
      assertThat(refunded(none)).containsExactly(0L, 0L);
      assertThat(none.rounding().left()).isEqualTo(eur(-2));
    }
  }

  @Nested
  class Kept {
    /** 12.50 without the 4.90 that the shop keeps. */
    private final RefundLedger keeping =
        approved(
            ledger(new Bases().line(1, 1250)),
            requested(1, units(1, 1, 1250), amount(Component.KEPT, -490)),
            leg(1, 1, 360, OperationState.SENDING),
            leg(2, 2, 400, OperationState.SENDING));

    private RefundLedger givingBack(long minor) {
      return approved(
          keeping,
          requested(2, amount(Component.KEPT, minor)),
          leg(1, 1, minor, OperationState.SUCCEEDED));
    }

    private static RefundLedger withoutTheFirst(RefundLedger ledger) {
      return moved(moved(ledger, 1, 1, OperationState.GIVEN_UP), 1, 2, OperationState.GIVEN_UP);
    }

    @Test
    void isWhatWasKeptAndNotGivenBackSince() {
      assertThat(keeping.kept()).isEqualTo(eur(490));
      assertThat(givingBack(300).kept()).isEqualTo(eur(190));
      assertThat(givingBack(490).kept()).isEqualTo(eur(0));
    }

    @Test
    void isNothingAsLongAsItIsOnlyAskedFor() {
      RefundLedger asked = keeping.requested(requested(2, amount(Component.KEPT, 100)));
      assertThat(asked.kept()).isEqualTo(eur(490));
      assertThat(asked.closed(2, Refund.State.REJECTED).kept()).isEqualTo(eur(490));
    }

    @Test
    void staysWholeWhenARefundIsCut() {
      RefundLedger cut = moved(keeping, 1, 1, OperationState.GIVEN_UP);
      assertThat(cut.kept()).isEqualTo(eur(490));
      assertThat(cut.lines().get(0).left()).isEqualTo(eur(360));
      assertThat(refund(cut, 1).total()).isEqualTo(eur(400));
    }

    @Test
    void isNoLongerKeptIfNothingIsLeftOfTheRefund() {
      RefundLedger none = withoutTheFirst(keeping);
      assertThat(none.kept()).isEqualTo(eur(0));
      assertThat(none.lines().get(0).left()).isEqualTo(eur(1250));
      assertThat(none.lines().get(0).unitsLeft()).isEqualTo(1);
      assertThat(refund(none, 1).items()).isEmpty();
    }

    @Test
    void andGivenBackStaysRefundedThoughNothingElseDoes() {
      RefundLedger none = withoutTheFirst(givingBack(490));
      assertThat(none.kept()).isEqualTo(eur(0));
      assertThat(none.lines().get(0).left()).isEqualTo(eur(760));
      assertThat(none.lines().get(0).unitsLeft()).isZero();
      assertThat(refund(none, 1).total()).isEqualTo(eur(0));
      assertThat(refund(none, 1).items())
          .extracting(RefundItem::amount)
          .containsExactly(eur(490), eur(-490));
    }

    @Test
    void andGivenBackInPartStaysRefundedAsFarAsItWas() {
      RefundLedger none = withoutTheFirst(givingBack(300));
      assertThat(none.kept()).isEqualTo(eur(0));
      assertThat(none.lines().get(0).left()).isEqualTo(eur(950));
      assertThat(refund(none, 1).items())
          .extracting(RefundItem::amount)
          .containsExactly(eur(300), eur(-300));
    }

    @Test
    void andGivenBackIsCutLikeAnyItem() {
      RefundLedger ledger =
          approved(
              approved(
                  ledger(new Bases().line(1, 1250).line(1, 1000)),
                  requested(1, units(1, 1, 1250), amount(Component.KEPT, -490)),
                  leg(1, 1, 760, OperationState.SUCCEEDED)),
              requested(2, units(2, 1, 1000), amount(Component.KEPT, 250)),
              leg(1, 1, 125, OperationState.SENDING),
              leg(2, 2, 1125, OperationState.SENDING));
      RefundLedger cut = moved(ledger, 2, 1, OperationState.GIVEN_UP);
      assertThat(cut.lines().get(1).left()).isEqualTo(eur(100));
      assertThat(cut.kept()).isEqualTo(eur(265));
      RefundLedger none = moved(cut, 2, 2, OperationState.GIVEN_UP);
      assertThat(none.kept()).isEqualTo(eur(490));
      assertThat(none.lines().get(1).left()).isEqualTo(eur(1000));
    }
  }

  @Nested
  class Chargebacks {
    private final RefundLedger ledger =
        ledger(two())
            .recorded(chargeback(1, "a", 100, Chargeback.State.OPEN))
            .recorded(chargeback(1, "b", 20, Chargeback.State.LOST))
            .recorded(chargeback(2, "a", 3, Chargeback.State.OPEN));

    private static Chargeback chargeback(
        int payment, String reference, long minor, Chargeback.State state) {
      return new Chargeback(payment, reference, eur(minor), state, Ledgers.NOON);
    }

    @Test
    void countAgainstTheirPaymentUntilTheyAreWon() {
      assertThat(ledger.chargedBack()).isEqualTo(eur(123));
      assertThat(ledger.chargedBack(1)).isEqualTo(eur(120));
      assertThat(ledger.chargedBack(2)).isEqualTo(eur(3));
      assertThat(ledger.lost()).isEqualTo(eur(20));
      RefundLedger won = ledger.recorded(chargeback(1, "a", 100, Chargeback.State.WON));
      assertThat(won.chargedBack()).isEqualTo(eur(23));
      assertThat(won.chargedBack(1)).isEqualTo(eur(20));
      assertThat(won.lost()).isEqualTo(eur(20));
      RefundLedger lost = ledger.recorded(chargeback(1, "a", 100, Chargeback.State.LOST));
      assertThat(lost.chargedBack()).isEqualTo(eur(123));
      assertThat(lost.lost()).isEqualTo(eur(120));
    }

    @Test
    void areKnownByTheirPaymentAndName() {
      Chargeback won = chargeback(1, "a", 100, Chargeback.State.WON);
      RefundLedger changed = ledger.recorded(won);
      assertThat(changed.chargebacks())
          .containsExactly(
              chargeback(1, "b", 20, Chargeback.State.LOST),
              chargeback(2, "a", 3, Chargeback.State.OPEN),
              won);
      assertThat(changed.chargeback(1, "a")).contains(won);
      assertThat(changed.chargeback(2, "a")).contains(chargeback(2, "a", 3, Chargeback.State.OPEN));
      assertThat(changed.chargeback(2, "b")).isEmpty();
      assertThat(changed.chargeback(3, "a")).isEmpty();
    }
  }
}
