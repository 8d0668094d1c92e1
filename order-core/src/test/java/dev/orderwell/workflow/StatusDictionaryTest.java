package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S3.13 A shop looks up what it has made")
class StatusDictionaryTest {
  private static final CustomStatus ACCOUNTING =
      new CustomStatus(
          PaymentCategory.AWAITING,
          "accounting",
          Labels.of("en", "Awaiting accounting"),
          null,
          Set.of(OrderKind.GOODS),
          StatusDefinition.STAFF);

  private final StatusDictionary statuses = StatusDictionary.EMPTY.with(ACCOUNTING);

  @Test
  void aStatusIsFoundByAxisAndCodeEvenOnceItIsRemoved() {
    assertThat(statuses.find(Axis.PAYMENT, "accounting"))
        .contains(new StatusDictionary.Entry(ACCOUNTING, false));
    assertThat(statuses.without(ACCOUNTING).find(Axis.PAYMENT, "accounting"))
        .contains(new StatusDictionary.Entry(ACCOUNTING, true));
    assertThat(statuses.find(Axis.ORDER, "accounting")).isEmpty();
  }

  @Test
  void onlyWhatNeverHeldAnythingIsEmpty() {
    assertThat(StatusDictionary.EMPTY.isEmpty()).isTrue();
    assertThat(statuses.without(ACCOUNTING).isEmpty()).isFalse();
  }

  @Test
  void aStatusIsForTheKindsItNamesAndForAllIfItNamesNone() {
    assertThat(ACCOUNTING.isFor(OrderKind.GOODS)).isTrue();
    assertThat(ACCOUNTING.isFor(OrderKind.BOOKING)).isFalse();
    CustomStatus all = NewStatus.of(ACCOUNTING).only().toStatus();
    assertThat(all.isFor(OrderKind.GOODS) && all.isFor(OrderKind.BOOKING)).isTrue();
  }
}
