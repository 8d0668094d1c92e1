package dev.orderwell.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StockLedgerTest {
  private static final StockLedger TAKING =
      StockLedger.EMPTY.requested(1, Direction.TAKE, Map.of(1, 3, 2, 1));
  private static final StockLedger TAKEN = TAKING.moved(1, Map.of(1, 3, 2, 1));

  @Test
  void whatIsAskedForCountsBeforeThereIsAnAnswer() {
    assertThat(TAKING.taken(1)).isEqualTo(3);
    assertThat(TAKING.held(1)).isEqualTo(3);
    assertThat(TAKING.isBeingTaken(Set.of(2, 9))).isTrue();
    assertThat(TAKING.isBeingTaken(Set.of(9))).isFalse();
    assertThat(TAKEN.isBeingTaken(Set.of(1, 2))).isFalse();
    assertThat(TAKEN.held(1)).isEqualTo(3);
  }

  @Test
  void whatWasAskedForOnceIsKnownForEver() {
    assertThat(TAKING.unmoved(1, StockMove.State.FAILED).wasRequested(1)).isTrue();
    assertThat(TAKING.wasRequested(9)).isFalse();
    StockLedger back = TAKEN.requested(2, Direction.PUT_BACK, Map.of(1, 1));
    assertThat(back.nextOperation()).isEqualTo(3);
    assertThat(back.held(1)).isEqualTo(2);
  }

  @Test
  void aTakeThatFailsTakesAlongWhatWasToBePutBackOfIt() {
    StockLedger two =
        TAKING
            .requested(2, Direction.PUT_BACK, Map.of(1, 1, 2, 1))
            .requested(3, Direction.PUT_BACK, Map.of(1, 2));
    for (StockMove.State how :
        new StockMove.State[] {StockMove.State.FAILED, StockMove.State.UNKNOWN}) {
      StockLedger failed = two.unmoved(1, how);
      assertThat(failed.taken(1)).isZero();
      assertThat(failed.putBack(1)).isZero();
      assertThat(failed.putBack(2)).isZero();
      assertThat(failed.find(2).orElseThrow().units()).isEmpty();
      assertThat(failed.find(3).orElseThrow().isRequested()).isTrue();
    }
  }

  @Test
  void aPutBackThatFailedMayBeTriedAgainAndOneThatPerhapsHappenedMayNot() {
    StockLedger back = TAKEN.requested(2, Direction.PUT_BACK, Map.of(1, 2));
    assertThat(back.unmoved(2, StockMove.State.FAILED).held(1)).isEqualTo(3);
    assertThat(back.unmoved(2, StockMove.State.UNKNOWN).held(1)).isEqualTo(1);
  }
}
