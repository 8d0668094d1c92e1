package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of the parts of a refund. */
class RefundLegsStory {
  private static final Actor CRON = Actor.system("cron");

  private final Shop shop = new Shop();

  /** 57.40: 20.00 by gift card, then 10.00 and 27.40 through the provider. */
  private OrderId paidThrice() {
    OrderId id = shop.placed();
    shop.run(
        id,
        RecordPayment.giftCard("GC-1").amount("20.00"),
        RecordPayment.captured("demo", "pay_1").amount("10.00"),
        RecordPayment.captured("demo", "pay_2"));
    return id;
  }

  private List<String> split(LegStrategy strategy) {
    OrderId id = paidThrice();
    Order order = shop.run(id, NewRefund.goodwill("30.00").split(strategy).issue());
    return order.refunds().get(0).legs().stream()
        .map(leg -> leg.payment() + ": " + leg.amount().getAmount())
        .toList();
  }

  private RefundLeg leg(OrderId id) {
    return shop.order(id).refunds().get(0).legs().get(0);
  }

  private OrderId failing(PaymentOutcome... outcomes) {
    OrderId id = shop.placed();
    shop.run(
        id,
        RecordPayment.captured("demo", "pay_1").amount("20.00"),
        RecordPayment.captured("demo", "pay_2"));
    shop.payments.answersRefunds(outcomes);
    shop.run(id, NewRefund.units("MUG", 1).from(1, "12.50").issue());
    return id;
  }

  @Test
  void aRefundIsSplitOverPaymentsAsToldEachUpToWhatIsAvailable() {
    assertThat(split(LegStrategy.NEWEST_FIRST)).containsExactly("3: 27.40", "2: 2.60");
    assertThat(split(LegStrategy.OLDEST_FIRST)).containsExactly("1: 20.00", "2: 10.00");
    assertThat(split(LegStrategy.PROPORTIONAL)).containsExactly("1: 10.45", "2: 5.23", "3: 14.32");
    assertThat(split(LegStrategy.GIFT_CARDS_FIRST)).containsExactly("1: 20.00", "3: 10.00");
    assertThat(split(LegStrategy.GIFT_CARDS_LAST)).containsExactly("3: 27.40", "2: 2.60");
    OrderId id = paidThrice();
    Order order =
        shop.run(id, NewRefund.goodwill("30.00").from(2, "10.00").from(1, "20.00").issue());
    assertThat(order.refunds().get(0).legs()).hasSize(2);
  }

  @Test
  @DisplayName("X3 Store credit and gift cards are tender, and where refunds can go")
  void storeCredit() {
    OrderId id = paidThrice();
    Order order = shop.run(id, NewRefund.goodwill("5.00").toStoreCredit("lea").issue());
    RefundLeg leg = order.refunds().get(0).legs().get(0);
    assertThat(leg.to().provider()).isEqualTo("store-credit");
    assertThat(leg.to().reference()).isEqualTo("lea");
    assertThat(leg.payment()).isEqualTo(3);
    assertThat(leg.state()).isEqualTo(OperationState.AWAITING_HAND);
    assertThat(shop.history(id)).anyMatch(line -> line.contains("store credit lea"));
    Order gift = shop.run(id, NewRefund.goodwill("5.00").toGiftCard("GC-9").issue());
    assertThat(gift.refunds().get(1).legs().get(0).to().reference()).isEqualTo("GC-9");
  }

  @Test
  void whatFailedKeepsItsReservationAndIsSentOnceMore() {
    OrderId id = failing(new PaymentOutcome.Declined("insufficient"));
    assertThat(leg(id).state()).isEqualTo(OperationState.FAILED);
    assertThat(leg(id).detail()).isEqualTo("insufficient");
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("44.90"));
    assertThat(shop.order(id).refunded()).isEqualTo(eur("0.00"));
    shop.run(id, RerouteRefund.again(1, 1));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    List<String> keys = shop.payments.refunds().stream().map(RefundCall::key).toList();
    assertThat(keys).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void whatFailedGoesBackToAnotherPaymentOrByHand() {
    OrderId id =
        failing(new PaymentOutcome.Declined("closed"), new PaymentOutcome.Declined("closed"));
    shop.run(id, RerouteRefund.from(1, 1, 2));
    assertThat(leg(id).payment()).isEqualTo(2);
    assertThat(shop.order(id).refundLedger().taken(1)).isEqualTo(eur("0.00"));
    shop.run(id, RerouteRefund.byHand(1, 1));
    assertThat(leg(id).state()).isEqualTo(OperationState.AWAITING_HAND);
    assertThat(shop.refused(id, RerouteRefund.from(1, 1, 3)).code()).isEqualTo("payment.unknown");
    assertThat(shop.refused(id, RerouteRefund.again(1, 2)).code()).isEqualTo("refund.leg-unknown");
  }

  @Test
  void whatIsGivenUpIsLeftAgain() {
    OrderId id = failing(new PaymentOutcome.Declined("closed"));
    Order order = shop.run(id, GiveUpRefund.of(1));
    assertThat(order.refunds().get(0).state()).isEqualTo(Refund.State.FAILED);
    assertThat(order.refunds().get(0).total()).isEqualTo(eur("0.00"));
    assertThat(order.refundLedger().lines().get(1).unitsLeft()).isEqualTo(1);
    assertThat(order.refundBasis().available()).isEqualTo(eur("57.40"));
    assertThat(shop.refused(id, GiveUpRefund.of(1)).code()).isEqualTo("refund.nothing-to-give-up");
  }

  @Test
  void aRefundThatIsGivenUpInPartIsCutToWhatWentBack() {
    OrderId id = paidThrice();
    shop.payments.answersRefunds(
        new PaymentOutcome.Succeeded("re_1", eur("27.40"), Shop.NOW),
        new PaymentOutcome.Declined("closed"));
    shop.run(
        id, NewRefund.units("TEE-M", 2).from(3, "27.40").from(2, "10.00").from(1, "2.60").issue());
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("17.40"));
    Order order = shop.run(id, GiveUpRefund.of(1));
    Refund refund = order.refunds().get(0);
    assertThat(refund.state()).isEqualTo(Refund.State.SETTLED);
    assertThat(refund.total()).isEqualTo(eur("27.40"));
    assertThat(refund.items())
        .singleElement()
        .satisfies(item -> assertThat(item.units()).isEqualTo(2));
    assertThat(order.refundLedger().lines().get(0).left()).isEqualTo(eur("12.60"));
    assertThat(order.refundBasis().available()).isEqualTo(eur("30.00"));
  }

  @Test
  void perhapsIsNeitherYesNorNoAndKeepsItsReservation() {
    OrderId id = failing(new PaymentOutcome.Unknown("time-out"));
    assertThat(leg(id).state()).isEqualTo(OperationState.UNKNOWN);
    assertThat(shop.refused(id, RerouteRefund.again(1, 1)).code()).isEqualTo("refund.leg-state");
    assertThat(shop.refused(id, GiveUpRefund.of(1)).code()).isEqualTo("refund.nothing-to-give-up");
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("44.90"));
    shop.run(id, RecordRefundProgress.of(1, 1, OperationState.SUCCEEDED).reference("re_1"));
    assertThat(shop.order(id).refunded()).isEqualTo(eur("12.50"));
  }

  @Test
  void pendingIsDecidedLaterAndAnotherAmountIsNobodysGuess() {
    OrderId id = failing(new PaymentOutcome.Pending("re_1"));
    assertThat(leg(id).state()).isEqualTo(OperationState.PENDING);
    shop.run(id, RecordRefundProgress.of(1, 1, OperationState.FAILED).detail("account closed"));
    assertThat(leg(id).reference()).isEqualTo("re_1");
    OrderId odd = failing(new PaymentOutcome.Succeeded("re_2", eur("1.00"), Shop.NOW));
    assertThat(leg(odd).state()).isEqualTo(OperationState.MANUAL_REVIEW);
  }

  @Test
  void whatWasNotSentIsTriedAgainUnderTheSameKey() {
    OrderId id = failing(new PaymentOutcome.NotSent("line is down"));
    assertThat(leg(id).state()).isEqualTo(OperationState.NOT_SENT);
    assertThat(shop.refused(id, RecordRefundProgress.of(1, 1, OperationState.SUCCEEDED)).code())
        .isEqualTo("refund.leg-state");
    shop.clock.advance(Duration.ofMinutes(2));
    shop.orders.instructions().run(CRON, 10);
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    List<String> keys = shop.payments.refunds().stream().map(RefundCall::key).toList();
    assertThat(keys).hasSize(2);
    assertThat(keys.get(0)).isEqualTo(keys.get(1));
  }

  @Test
  void whatWasBackCanComeBackToTheShop() {
    OrderId id = failing();
    List<Message> told =
        shop.told(
            () ->
                shop.run(
                    id, RecordRefundProgress.of(1, 1, OperationState.REVERSED).detail("returned")));
    assertThat(told).anyMatch(message -> "shop@example.com".equals(message.recipient().address()));
    Order order = shop.order(id);
    assertThat(order.refunded()).isEqualTo(eur("0.00"));
    assertThat(order.statuses().payment().category()).isEqualTo(PaymentCategory.PAID);
    assertThat(order.refundBasis().left()).isEqualTo(eur("57.40"));
  }

  @Test
  void whatWentBackAtTheProviderIsRecordedWhateverTheLimits() {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    shop.run(id, RecordExternalRefund.of(1, "10.00", "re_1"));
    assertThat(shop.refused(id, RecordExternalRefund.of(1, "10.00", "re_1")).code())
        .isEqualTo("refund.recorded-already");
    assertThat(shop.order(id).refunded()).isEqualTo(eur("10.00"));
    List<Message> told = shop.told(() -> shop.run(id, RecordExternalRefund.of(1, "50.00", "re_2")));
    assertThat(told).anyMatch(message -> "shop@example.com".equals(message.recipient().address()));
    Order order = shop.order(id);
    assertThat(order.refundBasis().available()).isEqualTo(eur("0.00"));
    assertThat(order.statuses().payment().category()).isEqualTo(PaymentCategory.REFUNDED);
    assertThat(order.netPaid()).isEqualTo(eur("-2.60"));
    assertThat(shop.history(id)).anyMatch(line -> line.contains("came in: 2.60 EUR"));
  }

  @Test
  void anExternalRefundSettlesTheOneThatWaitsForSomebodysHand() {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.byHand("Bank transfer"));
    shop.run(id, NewRefund.units("MUG", 1).issue(), RecordExternalRefund.of(1, "12.50", "t_1"));
    assertThat(shop.order(id).refunds()).hasSize(1);
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(leg(id).reference()).isEqualTo("t_1");
    shop.run(id, NewRefund.amount("TEE-M", "1.00").recordOnly().issue());
    shop.run(id, RecordExternalRefund.of(1, "1.00", "t_2"));
    assertThat(shop.order(id).refunds()).hasSize(2);
    assertThat(shop.order(id).refunded()).isEqualTo(eur("13.50"));
    shop.run(id, RecordExternalRefund.of(1, "1.00", "t_3"));
    assertThat(shop.order(id).refunds()).hasSize(3);
  }

  @Test
  void aChargebackLowersWhatIsAvailableUntilItIsWonAndCountsAsRefundedOnceItIsLost() {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    Order open = shop.run(id, RecordChargeback.opened(1, "dp_1", "40.00"));
    assertThat(open.refundBasis().available()).isEqualTo(eur("17.40"));
    assertThat(open.netPaid()).isEqualTo(eur("17.40"));
    assertThat(open.statuses().payment().category()).isEqualTo(PaymentCategory.PAID);
    assertThat(shop.refused(id, RecordChargeback.opened(1, "dp_1", "40.00")).code())
        .isEqualTo("chargeback.recorded-already");
    Order lost = shop.run(id, RecordChargeback.lost(1, "dp_1"));
    assertThat(lost.statuses().payment().category()).isEqualTo(PaymentCategory.PARTIALLY_REFUNDED);
    Order won = shop.run(id, RecordChargeback.won(1, "dp_1"));
    assertThat(won.statuses().payment().category()).isEqualTo(PaymentCategory.PAID);
    assertThat(won.refundBasis().available()).isEqualTo(eur("57.40"));
    shop.run(id, NewRefund.everything().issue());
    assertThat(shop.run(id, RecordChargeback.opened(1, "dp_2", "1.00")).refundBasis().available())
        .isEqualTo(eur("0.00"));
    assertThat(shop.orders.history(ANA, id))
        .anyMatch(entry -> entry.event().getClass().getSimpleName().equals("MoreBackThanCaptured"));
    assertThat(shop.refused(id, RecordChargeback.lost(2, "dp_3")).code())
        .isEqualTo("payment.unknown");
    assertThat(shop.refused(id, RecordChargeback.lost(1, "dp_3")).code())
        .isEqualTo("refund.amount");
  }
}
