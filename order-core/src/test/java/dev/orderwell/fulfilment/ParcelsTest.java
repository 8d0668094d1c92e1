package dev.orderwell.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.line.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParcelsTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-03-06T09:00:00Z");
  private static final FulfilmentLedger TWO =
      FulfilmentLedger.EMPTY
          .shipped(parcel(1, Delivery.SHIPPING, Map.of(1, 3, 2, 1)))
          .shipped(parcel(2, Delivery.PICKUP, Map.of(1, 2)));

  private static Parcel parcel(int number, Delivery way, Map<Integer, Integer> units) {
    return Parcel.handedOver(number, way, units, List.of(), MONDAY);
  }

  private static ParcelState begins(Delivery way) {
    return parcel(1, way, Map.of(1, 1)).state();
  }

  @Test
  void whatIsFetchedOrNeedsNoParcelIsWithTheCustomerAtOnce() {
    assertThat(begins(Delivery.SHIPPING)).isEqualTo(ParcelState.SHIPPED);
    assertThat(begins(Delivery.PICKUP)).isEqualTo(ParcelState.DELIVERED);
    assertThat(begins(Delivery.NONE)).isEqualTo(ParcelState.DELIVERED);
    assertThat(TWO.delivered(1)).isEqualTo(2);
  }

  @Test
  void whatIsOutOrThereIsStillHandedOver() {
    FulfilmentLedger out = TWO.moved(1, ParcelState.OUT_FOR_DELIVERY, FRIDAY);
    assertThat(out.handedOver(1)).isEqualTo(5);
    assertThat(out.outForDelivery(1)).isEqualTo(3);
    assertThat(out.moved(1, ParcelState.DELIVERED, FRIDAY).delivered(1)).isEqualTo(5);
    assertThat(out.find(1).orElseThrow().since()).isEqualTo(FRIDAY);
    assertThat(out.find(1).orElseThrow().at()).isEqualTo(MONDAY);
  }

  @Test
  void whatIsLostOrCancelledIsNotHandedOverAndItsNumberIsNotGivenAgain() {
    FulfilmentLedger lost = TWO.moved(1, ParcelState.LOST, FRIDAY);
    assertThat(lost.handedOver(1)).isEqualTo(2);
    assertThat(lost.lost(1)).isEqualTo(3);
    FulfilmentLedger none = lost.moved(2, ParcelState.CANCELLED, FRIDAY);
    assertThat(none.handedOver(1)).isZero();
    assertThat(none.lost(1)).isEqualTo(3);
    assertThat(none.nextNumber()).isEqualTo(3);
  }

  @Test
  void unitsThatLeaveAreThoseThatWereWorkedOnAndReady() {
    FulfilmentLedger ledger = FulfilmentLedger.EMPTY.started(Map.of(1, 2)).ready(Map.of(1, 3));
    FulfilmentLedger left = ledger.shipped(parcel(1, Delivery.PICKUP, Map.of(1, 2)));
    assertThat(left.started()).isEmpty();
    assertThat(left.ready()).isEqualTo(Map.of(1, 1));
    assertThat(ledger.stopped(Map.of(1, 1)).started(1)).isEqualTo(1);
    assertThat(ledger.unready(Map.of(1, 3)).ready()).isEmpty();
  }

  @Test
  void whatWasCalledOffIsRestored() {
    FulfilmentLedger off = FulfilmentLedger.EMPTY.calledOff(Map.of(1, 2, 2, 1));
    assertThat(off.restored(Map.of(1, 1, 2, 1)).calledOff()).isEqualTo(Map.of(1, 1));
  }

  @Test
  void aPartOfAParcelIsWhereTheParcelIs() {
    Parcel out = TWO.moved(1, ParcelState.OUT_FOR_DELIVERY, FRIDAY).find(1).orElseThrow();
    assertThat(out.only(Set.of(2)))
        .isEqualTo(
            new Parcel(
                1,
                Delivery.SHIPPING,
                Map.of(2, 1),
                List.of(),
                MONDAY,
                ParcelState.OUT_FOR_DELIVERY,
                FRIDAY));
  }
}
