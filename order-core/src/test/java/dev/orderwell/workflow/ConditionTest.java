package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.internal.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final PartState OPEN = new PartState("acme", false, false);
  private static final PartState DONE = new PartState("zen", true, false);
  private static final PartState OFF = new PartState(null, false, true);
  private static final PartState DONE_AND_OFF = new PartState("kit", true, true);

  @Test
  void paidIsWhatIsNotDueAnyMore() {
    assertThat(holds(Condition.PAID, new SomeFacts())).isFalse();
    assertThat(holds(Condition.PAID, new SomeFacts().paid(9))).isFalse();
    assertThat(holds(Condition.PAID, new SomeFacts().paid(10))).isTrue();
    assertThat(holds(Condition.PAID, new SomeFacts().paid(11))).isTrue();
  }

  @Test
  @DisplayName("S3.16 An order of nothing is paid if it counts as paid")
  void anOrderOfNothing() {
    assertThat(holds(Condition.PAID, new SomeFacts().total(0))).isTrue();
    assertThat(holds(Condition.PAID, new SomeFacts().total(0).failed())).isFalse();
  }

  @Test
  void coveredIsWhatIsPaidOrPromised() {
    assertThat(holds(Condition.COVERED, new SomeFacts().authorized(9))).isFalse();
    assertThat(holds(Condition.COVERED, new SomeFacts().authorized(10))).isTrue();
    assertThat(holds(Condition.COVERED, new SomeFacts().paid(4).authorized(6))).isTrue();
    assertThat(holds(Condition.COVERED, new SomeFacts().paid(10))).isTrue();
    assertThat(holds(Condition.COVERED, new SomeFacts().total(0).failed())).isFalse();
  }

  @Test
  void handedOverIsWhatHasNothingLeft() {
    assertThat(holds(Condition.HANDED_OVER, new SomeFacts().units(1, 0, 0))).isFalse();
    assertThat(holds(Condition.HANDED_OVER, new SomeFacts().units(1, 1, 0))).isTrue();
    assertThat(holds(Condition.HANDED_OVER, new SomeFacts().units(0, 2, 0))).isTrue();
    assertThat(holds(Condition.DELIVERED, new SomeFacts().units(2, 0, 1))).isFalse();
    assertThat(holds(Condition.DELIVERED, new SomeFacts().units(2, 0, 2))).isTrue();
    assertThat(holds(Condition.STARTED, new SomeFacts())).isFalse();
    assertThat(holds(Condition.STARTED, new SomeFacts().units(1, 0, 0))).isTrue();
  }

  @Test
  @DisplayName("S4.17 Complete when every part that is not cancelled is, and one at least")
  void everyPartComplete() {
    assertThat(complete()).isFalse();
    assertThat(complete(OPEN)).isFalse();
    assertThat(complete(DONE, OPEN)).isFalse();
    assertThat(complete(DONE)).isTrue();
    assertThat(complete(DONE, OFF)).isTrue();
    assertThat(complete(OFF)).isFalse();
  }

  @Test
  @DisplayName("S4.17 Cancelled when every part is, and nothing was kept")
  void everyPartCancelled() {
    assertThat(cancelled()).isFalse();
    assertThat(cancelled(OFF)).isTrue();
    assertThat(cancelled(OFF, OPEN)).isFalse();
    assertThat(cancelled(OFF, DONE_AND_OFF)).isFalse();
    assertThat(holds(Condition.PARTS_CANCELLED, new SomeFacts().parts(OFF).kept())).isFalse();
  }

  @Test
  void refundsAndTheArchive() {
    assertThat(holds(Condition.NO_OPEN_REFUND, new SomeFacts())).isTrue();
    assertThat(holds(Condition.NO_OPEN_REFUND, new SomeFacts().refundOpen())).isFalse();
    assertThat(holds(Condition.REFUNDED, new SomeFacts().paid(10).refunded(9))).isFalse();
    assertThat(holds(Condition.REFUNDED, new SomeFacts().paid(10).refunded(10))).isTrue();
    assertThat(holds(Condition.ARCHIVED, new SomeFacts())).isFalse();
    assertThat(holds(Condition.ARCHIVED, new SomeFacts().archived())).isTrue();
  }

  @Test
  void whereAnOrderStands() {
    Condition open = Condition.in(OrderCategory.NEW, OrderCategory.IN_PROGRESS);
    assertThat(holds(open, new SomeFacts().order(OrderCategory.IN_PROGRESS))).isTrue();
    assertThat(holds(open, new SomeFacts().order(OrderCategory.COMPLETED))).isFalse();
    assertThat(open.name()).isEqualTo("order-new-or-order-in-progress");
    Condition either = Condition.in(OrderCategory.COMPLETED, PaymentCategory.PAID);
    assertThat(holds(either, new SomeFacts())).isFalse();
    assertThat(holds(either, new SomeFacts().paid(10))).isTrue();
    Condition paid = Condition.at(Axis.PAYMENT, "paid");
    assertThat(holds(paid, new SomeFacts())).isFalse();
    assertThat(holds(paid, new SomeFacts().paid(10))).isTrue();
    assertThat(paid.name()).isEqualTo("payment-at-paid");
  }

  @Test
  void factsAreAsTheyAreWhereverTheOrderStands() {
    Statuses elsewhere =
        Statuses.of(OrderCategory.COMPLETED, PaymentCategory.PAID, FulfilmentCategory.SHIPPED);
    Facts facts = new SomeFacts().paid(3).build();
    assertThat(facts.with(elsewhere))
        .usingRecursiveComparison()
        .ignoringFields("statuses")
        .isEqualTo(facts);
    assertThat(facts.with(elsewhere).statuses()).isEqualTo(elsewhere);
  }

  @Test
  void theLibrarysOwnConditionsRefuseInWords() {
    assertThat(
            List.of(
                Condition.PAID,
                Condition.COVERED,
                Condition.STARTED,
                Condition.HANDED_OVER,
                Condition.DELIVERED,
                Condition.PARTS_COMPLETE,
                Condition.PARTS_CANCELLED,
                Condition.NO_OPEN_REFUND,
                Condition.REFUNDED,
                Condition.ARCHIVED,
                Condition.in(OrderCategory.NEW),
                Condition.at(Axis.ORDER, "new")))
        .extracting(Condition::refusal)
        .isSubsetOf(Texts.REJECTIONS.keys(Locale.FRENCH));
  }

  @Test
  void aReactionNeedsAllOfItsCauses() {
    Reaction reaction = Reaction.when(Condition.PAID, Condition.STARTED).move("go");
    assertThat(reaction.isCaused(new SomeFacts().paid(10).build())).isFalse();
    assertThat(reaction.isCaused(new SomeFacts().paid(10).units(1, 0, 0).build())).isTrue();
    assertThat(reaction.move()).isEqualTo("go");
  }

  private static boolean complete(PartState... parts) {
    return holds(Condition.PARTS_COMPLETE, new SomeFacts().parts(parts));
  }

  private static boolean cancelled(PartState... parts) {
    return holds(Condition.PARTS_CANCELLED, new SomeFacts().parts(parts));
  }

  private static boolean holds(Condition condition, SomeFacts facts) {
    return condition.test(facts.build());
  }
}
