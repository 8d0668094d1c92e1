package dev.orderwell.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnsTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-03-06T09:00:00Z");
  private static final FulfilmentLedger ANNOUNCED =
      FulfilmentLedger.EMPTY.announced(1, Map.of(1, 3, 2, 1), "Too small", MONDAY);

  @Test
  void whatIsAnnouncedIsOpenAndNotYetReturned() {
    assertThat(ANNOUNCED.announced(1)).isEqualTo(3);
    assertThat(ANNOUNCED.returned(1)).isZero();
    assertThat(ANNOUNCED.nextReturn()).isEqualTo(2);
  }

  @Test
  void severalReceiptsOfOneAnnouncementAddUp() {
    FulfilmentLedger ledger =
        ANNOUNCED
            .received(1, Map.of(1, 1), Map.of(), null, FRIDAY)
            .received(1, Map.of(1, 1), Map.of(2, 1), "Broken", FRIDAY);
    assertThat(ledger.returns()).hasSize(1);
    assertThat(ledger.returned(1)).isEqualTo(2);
    assertThat(ledger.resalable(1)).isEqualTo(2);
    assertThat(ledger.returned(2)).isEqualTo(1);
    assertThat(ledger.resalable(2)).isZero();
    assertThat(ledger.announced(1)).isEqualTo(1);
    assertThat(ledger.returns().get(0).at()).isEqualTo(MONDAY);
    assertThat(ledger.returns().get(0).reason()).isEqualTo("Broken");
  }

  @Test
  void moreThanWasAnnouncedLeavesNothingOpenRatherThanLessThanNothing() {
    FulfilmentLedger ledger = ANNOUNCED.received(1, Map.of(2, 3), Map.of(3, 1), null, FRIDAY);
    assertThat(ledger.announced(2)).isZero();
    assertThat(ledger.returned(3)).isEqualTo(1);
    assertThat(ledger.returns().get(0).reason()).as("nobody said another").isEqualTo("Too small");
  }

  @Test
  void whatIsDroppedIsNotOpenAndWhatCameStaysReturned() {
    FulfilmentLedger ledger =
        ANNOUNCED.received(1, Map.of(1, 1), Map.of(), null, FRIDAY).dropped(1);
    assertThat(ledger.announced(1)).isZero();
    assertThat(ledger.returned(1)).isEqualTo(1);
    assertThat(ledger.received(2, Map.of(1, 1), Map.of(), null, FRIDAY).nextReturn()).isEqualTo(3);
  }

  @Test
  void aPartOfAReturnHoldsTheUnitsOfItsLinesAlone() {
    Return all = ANNOUNCED.received(1, Map.of(1, 1), Map.of(2, 1), null, FRIDAY).returns().get(0);
    Return part = all.only(Set.of(2));
    assertThat(part.announced()).isEqualTo(Map.of(2, 1));
    assertThat(part.resalable()).isEmpty();
    assertThat(part.damaged()).isEqualTo(Map.of(2, 1));
    assertThat(all.only(Set.of(9)).isEmpty()).isTrue();
    assertThat(all.withoutReason().reason()).isNull();
  }
}
