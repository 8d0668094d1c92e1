package dev.orderwell.refund;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which units of a line are in the shop, on their way or back, told by counting them. */
class RefundLineTest {
  /** Units at 1.00 each, of which some are refunded and some of these had been handed over. */
  private static RefundLine line(
      int units, int calledOff, int handedOver, int returned, int refunded, int ofThemHandedOver) {
    Balance balance =
        Bases.balance(units, units * 100L)
            .plus(refunded, ofThemHandedOver, false, new long[] {refunded * 100L}, 0);
    return new RefundLine(balance, units, calledOff, handedOver, returned, 0);
  }

  @Test
  void refundedUnitsAreThoseInTheShopFirst() {
    RefundLine line = line(5, 0, 2, 0, 0, 0);
    assertThat(line.handedOverOf(0, 0, 0, false)).isZero();
    assertThat(line.handedOverOf(3, 0, 0, false)).isZero();
    assertThat(line.handedOverOf(4, 0, 0, false)).isEqualTo(1);
    assertThat(line.handedOverOf(5, 0, 0, false)).isEqualTo(2);
  }

  @Test
  void whatWasTakenOfTheShopBeforeIsNotThereAnyMore() {
    RefundLine line = line(5, 0, 2, 0, 0, 0);
    assertThat(line.handedOverOf(2, 2, 0, false)).isEqualTo(1);
    assertThat(line.handedOverOf(3, 2, 1, false)).isEqualTo(1);
    assertThat(line(5, 0, 2, 0, 2, 0).handedOverOf(2, 0, 0, false)).isEqualTo(1);
    assertThat(line(5, 0, 2, 0, 2, 1).handedOverOf(3, 0, 0, false)).isEqualTo(1);
  }

  @Test
  void refundsOnRecordAndThisOneCountTogether() {
    RefundLine line = line(8, 0, 4, 0, 1, 1);
    assertThat(line.handedOverOf(5, 1, 1, false)).isEqualTo(1);
    assertThat(line.handedOverOf(5, 1, 1, true)).isEqualTo(2);
    assertThat(line.handedOverOf(1, 1, 1, true)).isEqualTo(1);
    assertThat(line.handedOverOf(3, 3, 3, true)).isZero();
  }

  @Test
  void unitsThatAreSaidToHaveLeftAreAtMostThoseThatHave() {
    RefundLine line = line(5, 0, 2, 0, 0, 0);
    assertThat(line.handedOverOf(1, 0, 0, true)).isEqualTo(1);
    assertThat(line.handedOverOf(4, 0, 0, true)).isEqualTo(2);
    assertThat(line.handedOverOf(5, 0, 0, true)).isEqualTo(2);
  }

  @Test
  void aUnitThatWasRefundedInTheShopAndHandedOverAllTheSameTakesNoOthersPlace() {
    RefundLine line = line(3, 0, 3, 0, 1, 0);
    assertThat(line.handedOverOf(2, 0, 0, false)).isEqualTo(2);
  }

  @Test
  void calledOffUnitsAreRefundedBeforeThoseThatAreStillToBeShipped() {
    RefundLine line = line(6, 1, 2, 0, 0, 0);
    assertThat(line.staying(0, 0)).isEqualTo(5);
    assertThat(line.staying(1, 0)).isEqualTo(5);
    assertThat(line.staying(2, 0)).isEqualTo(4);
    assertThat(line.staying(4, 0)).isEqualTo(2);
  }

  @Test
  void refundedUnitsThatHadLeftStayNoLonger() {
    RefundLine line = line(6, 1, 2, 0, 0, 0);
    assertThat(line.staying(1, 1)).isEqualTo(4);
    assertThat(line.staying(3, 2)).isEqualTo(3);
    assertThat(line.staying(5, 1)).isEqualTo(1);
    assertThat(line.staying(6, 2)).isZero();
  }

  @Test
  void noMoreUnitsAreCalledOffThanAreOpen() {
    assertThat(line(6, 1, 2, 0, 0, 0).staying(6, 0)).isEqualTo(2);
    assertThat(line(6, 1, 2, 0, 6, 0).toCallOff()).isEqualTo(3);
    assertThat(line(6, 0, 6, 0, 6, 0).toCallOff()).isZero();
  }

  @Test
  void unitsOnRecordAsRefundedUseUpThoseThatWereCalledOff() {
    RefundLine line = line(6, 2, 2, 0, 2, 1);
    assertThat(line.staying(0, 0)).isEqualTo(3);
    assertThat(line.staying(1, 0)).isEqualTo(3);
    assertThat(line.staying(2, 0)).isEqualTo(2);
    assertThat(line.staying(2, 1)).isEqualTo(2);
    assertThat(line(6, 2, 2, 0, 3, 1).toCallOff()).isZero();
    assertThat(line(6, 2, 2, 0, 4, 1).toCallOff()).isEqualTo(1);
  }

  @Test
  void aUnitThatCameBackAndOneThatIsRefundedAreTheSame() {
    RefundLine line = line(4, 0, 4, 2, 1, 1);
    assertThat(line.staying(0, 0)).isEqualTo(2);
    assertThat(line.staying(1, 1)).isEqualTo(2);
    assertThat(line.staying(2, 2)).isEqualTo(1);
    assertThat(line.staying(3, 3)).isZero();
  }

  @Test
  void asManyUnitsAreCalledOffAsAreRefundedBeyondThoseThatAre() {
    assertThat(line(6, 1, 2, 0, 0, 0).toCallOff()).isZero();
    assertThat(line(6, 1, 2, 0, 1, 0).toCallOff()).isZero();
    assertThat(line(6, 1, 2, 0, 2, 0).toCallOff()).isEqualTo(1);
    assertThat(line(6, 1, 2, 0, 4, 0).toCallOff()).isEqualTo(3);
  }
}
