package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RefundPick;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.OrderId;
import dev.orderwell.json.CommandJson;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.stock.Restock;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.testkit.ScriptedPayments;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.PaymentCategory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefundingStory {
  private final Shop shop = new Shop();

  /** 57.40 EUR, all of it paid through the provider. */
  private OrderId paid(Shop in) {
    OrderId id = in.placed();
    in.run(id, RecordPayment.captured("demo", "pay_1"));
    return id;
  }

  private static Shop with(RefundRules rules) {
    return new Shop(builder -> builder.settings(ShopSettings.STANDARD.refunds(rules)));
  }

  private static Refund last(Order order) {
    return order.refunds().get(order.refunds().size() - 1);
  }

  private static Category payment(Order order) {
    return order.statuses().payment().category();
  }

  @Test
  @DisplayName("S0.14 Nobody refunds more than the net payment received, and is told the figures")
  void limit() {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.captured("demo", "pay_1").amount("30.00"));
    Rejection refusal = shop.refused(id, NewRefund.units("TEE-M", 2).issue());
    assertThat(refusal.code()).isEqualTo("refund.exceeds-available");
    assertThat(refusal.facts())
        .containsEntry("asked", eur("40.00"))
        .containsEntry("available", eur("30.00"));
    shop.run(id, NewRefund.units("TEE-M", 1).issue());
    assertThat(shop.refused(id, NewRefund.amount("TEE-M", "10.01").issue()).facts())
        .containsEntry("available", eur("10.00"));
    assertThat(shop.order(id).netPaid()).isEqualTo(eur("10.00"));
  }

  @Test
  @DisplayName("S0.15 The proposal is the maximum, or what is due if the shop wants that")
  void proposal() {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.captured("demo", "pay_1").amount("60.00"));
    shop.run(id, NewRefund.proposed().issue());
    assertThat(last(shop.order(id)).items())
        .singleElement()
        .satisfies(item -> assertThat(item.component()).isEqualTo(Component.OVERPAYMENT));
    assertThat(shop.order(id).refunded()).isEqualTo(eur("2.60"));
    assertThat(payment(shop.order(id))).isEqualTo(PaymentCategory.PAID);
    shop.run(id, NewRefund.proposed().issue());
    assertThat(shop.order(id).refunded()).isEqualTo(eur("60.00"));

    Shop builder = with(RefundRules.STANDARD.proposal(RefundRules.Proposal.MAXIMUM));
    OrderId other = builder.placed();
    builder.run(other, RecordPayment.captured("demo", "pay_1").amount("60.00"));
    builder.run(other, NewRefund.proposed().issue());
    assertThat(builder.order(other).refunded()).isEqualTo(eur("60.00"));
  }

  @Test
  @DisplayName("S0.16, S2.14 What was shown is what is done, and refused if it no longer would be")
  void quote() {
    OrderId id = paid(shop);
    Quote quote = shop.orders.preview(ANA, id, NewRefund.units("MUG", 1).issue());
    assertThat(shop.order(id).refunds()).isEmpty();
    assertThat(quote.explain(Locale.ENGLISH))
        .contains("1 × line 2: 12.50 EUR. Of 12.50 EUR charged, 0.00 EUR went back before")
        .contains("0.00 EUR will be left. No more of it is left.")
        .contains("57.40 EUR available");
    assertThat(quote.explain(Locale.FRENCH)).contains("Sur 12,50 EUR facturés");
    Outcome.Accepted done = shop.orders.execute(ANA, quote);
    assertThat(done.entries()).isEqualTo(quote.entries());
    Quote again = shop.orders.preview(ANA, id, NewRefund.units("TEE-M", 1).issue());
    shop.run(id, NewRefund.amount("TEE-M", "5.00").issue());
    assertThatThrownBy(() -> shop.orders.execute(ANA, again))
        .isInstanceOfSatisfying(
            RejectedException.class,
            no -> assertThat(no.rejection().code()).isEqualTo("order.changed"));
  }

  @Test
  @DisplayName("S0.17, S3.20 A provider that can is asked to pay back, once and under one key")
  void automatic() {
    OrderId id = paid(shop);
    shop.run(id, NewRefund.units("MUG", 1).issue());
    RefundCall call = shop.payments.refunds().get(0);
    assertThat(shop.payments.refunds()).hasSize(1);
    assertThat(call.payment()).isEqualTo("pay_1");
    assertThat(call.amount()).isEqualTo(eur("12.50"));
    RefundLeg leg = last(shop.order(id)).legs().get(0);
    assertThat(leg.mode()).isEqualTo(RefundMode.AUTOMATIC);
    assertThat(leg.state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(leg.reference()).isEqualTo("refund_" + call.key());
    assertThat(last(shop.order(id)).state()).isEqualTo(Refund.State.SETTLED);
  }

  @Test
  @DisplayName("S0.18 What no provider can do somebody does by hand, and confirms with a reference")
  void byHand() {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.byHand("Bank transfer"), NewRefund.units("MUG", 1).issue());
    Order waiting = shop.order(id);
    assertThat(last(waiting).state()).isEqualTo(Refund.State.EXECUTING);
    assertThat(waiting.refunded()).isEqualTo(eur("0.00"));
    assertThat(payment(waiting)).isEqualTo(PaymentCategory.PAID);
    assertThat(waiting.refundBasis().available()).isEqualTo(eur("44.90"));
    Order done = shop.run(id, ConfirmManualRefund.of(1, "Transfer 77"));
    assertThat(done.refunded()).isEqualTo(eur("12.50"));
    assertThat(shop.refused(id, ConfirmManualRefund.of(1, "Transfer 77")).code())
        .isEqualTo("refund.leg-state");
    assertThat(shop.history(id)).anyMatch(line -> line.contains("Transfer 77"));
  }

  @Test
  void aProviderThatCannotIsNotAskedAndNotWhereThePaymentHasNoName() {
    ScriptedPayments poor = ScriptedPayments.called("poor", Set.of());
    Shop other = new Shop(builder -> builder.payments(poor));
    OrderId id = other.placed();
    other.run(id, RecordPayment.captured("poor", "p_1"), NewRefund.units("MUG", 1).issue());
    assertThat(poor.refunds()).isEmpty();
    assertThat(last(other.order(id)).legs().get(0).mode()).isEqualTo(RefundMode.MANUAL);
  }

  @Test
  @DisplayName("S1.28 (C2) Only what was paid is refunded, cancelled or not, as the shop says")
  void paidAndNotCancelled() {
    OrderId unpaid = shop.placed();
    assertThat(shop.refused(unpaid, NewRefund.everything().issue()).code())
        .isEqualTo("refund.nothing-paid");
    OrderId id = paid(shop);
    shop.run(id, CancelOrder.because("Changed my mind"), NewRefund.everything().issue());
    assertThat(payment(shop.order(id))).isEqualTo(PaymentCategory.REFUNDED);

    Shop strict = with(RefundRules.STANDARD.afterCancelling(false));
    OrderId other = paid(strict);
    strict.run(other, CancelOrder.because("Changed my mind"));
    assertThat(strict.refused(other, NewRefund.everything().issue()).code())
        .isEqualTo("refund.order-cancelled");
  }

  @Test
  @DisplayName("S1.29, S2.15, S3.19 The payment is partially refunded, then refunded, by itself")
  void statuses() {
    OrderId id = paid(shop);
    assertThat(payment(shop.run(id, NewRefund.amount("MUG", "0.01").issue())))
        .isEqualTo(PaymentCategory.PARTIALLY_REFUNDED);
    Order all = shop.run(id, NewRefund.everything().issue());
    assertThat(payment(all)).isEqualTo(PaymentCategory.REFUNDED);
    assertThat(all.refunded()).isEqualTo(eur("57.40"));
    assertThat(all.balance()).isEqualTo(eur("0.00"));
    assertThat(all.statuses().fulfilment().category())
        .isEqualTo(FulfilmentCategory.WILL_NOT_DELIVER);
  }

  @Test
  @DisplayName("S1.30 Once refunded it is neither paid nor unpaid again, unless a provider says so")
  void refundedStays() {
    OrderId id = paid(shop);
    shop.run(id, NewRefund.everything().issue());
    for (RecordPayment payment :
        List.of(
            RecordPayment.byHand("Cash").amount("1.00"),
            RecordPayment.captured("demo", "pay_2").amount("1.00"),
            RecordPayment.pending("demo", "pay_2").amount("1.00"),
            RecordPayment.failed("demo", "pay_2", "declined"))) {
      assertThat(shop.refused(id, payment).code()).isEqualTo("payment.refunded");
    }
    assertThat(shop.refused(id, new CallOffPayment(null)).code()).isEqualTo("payment.received");
    Actor webhook = Actor.system("webhook");
    shop.orders.execute(webhook, id, RecordPayment.captured("demo", "pay_2").amount("1.00"));
    assertThat(payment(shop.order(id))).isEqualTo(PaymentCategory.PARTIALLY_REFUNDED);
  }

  @Test
  @DisplayName("S1.31 (C3) On a refund the stock rises, if the shop always wants that")
  void restockAlways() {
    RecordingInventory inventory = new RecordingInventory();
    ShopSettings settings = ShopSettings.STANDARD.restock(Restock.ALWAYS);
    Shop stocked = new Shop(builder -> builder.inventory(inventory).settings(settings));
    OrderId id = paid(stocked);
    stocked.run(id, Ship.remaining(), NewRefund.units("TEE-M", 1).issue());
    assertThat(inventory.putBack("TEE-M")).isEqualTo(1);
    stocked.run(id, NewRefund.everything().issue());
    assertThat(inventory.putBack("TEE-M")).isEqualTo(2);
    assertThat(inventory.putBack("MUG")).isEqualTo(1);
  }

  @Test
  @DisplayName("S1.32 Marking as refunded moves no money, and the history says that")
  void recordOnly() {
    OrderId id = paid(shop);
    shop.run(id, NewRefund.everything().recordOnly().issue());
    assertThat(shop.payments.refunds()).isEmpty();
    assertThat(payment(shop.order(id))).isEqualTo(PaymentCategory.REFUNDED);
    assertThat(shop.history(id)).anyMatch(line -> line.contains("marked only, no money moved"));

    Shop marking = with(RefundRules.STANDARD.mode(RefundMode.RECORD_ONLY));
    OrderId other = paid(marking);
    marking.run(other, NewRefund.units("MUG", 1).issue());
    assertThat(marking.payments.refunds()).isEmpty();
  }

  @Test
  @DisplayName("S2.10 Cancel and refund in one go, all or nothing")
  void cancelAndRefund() {
    OrderId id = paid(shop);
    Order done =
        shop.run(id, Batch.of(CancelOrder.because("Lost"), NewRefund.everything().issue()));
    assertThat(done.isCancelled()).isTrue();
    assertThat(done.refunded()).isEqualTo(eur("57.40"));
    OrderId other = paid(shop);
    Rejection refusal =
        shop.refused(
            other, Batch.of(CancelOrder.because("Lost"), NewRefund.goodwill("57.41").issue()));
    assertThat(refusal.code()).isEqualTo("refund.exceeds-all-left");
    assertThat(shop.order(other).isCancelled()).isFalse();
  }

  @Test
  @DisplayName("S2.11 By quantity, by amount, both on one line, and shipping and fees")
  void ways() {
    OrderId id = shop.placed(Shop.teesAndMug().fee(NewFee.of("Gift wrap", "2.00")));
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    shop.run(
        id,
        NewRefund.of(
                RefundPick.units("TEE-M", 1),
                RefundPick.amount("TEE-M", "3.00"),
                RefundPick.units("MUG", 1).amount("10.00"))
            .and(Component.Kind.SHIPPING, 1, "1.90")
            .and(Component.Kind.FEE, 1, null)
            .issue());
    Refund refund = last(shop.order(id));
    assertThat(refund.items().stream().map(item -> item.component() + " " + item.amount()))
        .containsExactly(
            "line 1 EUR 20.00",
            "line 1 EUR 3.00",
            "line 2 EUR 10.00",
            "shipping 1 EUR 1.90",
            "fee 1 EUR 2.00");
    assertThat(refund.total()).isEqualTo(eur("36.90"));
    assertThat(shop.payments.refunds().get(0).amount()).isEqualTo(eur("36.90"));
  }

  @Test
  @DisplayName("S2.12, S4.28 Refunded, returned and back on stock are three numbers")
  void threeNumbers() {
    RecordingInventory inventory = new RecordingInventory();
    Shop stocked = new Shop(builder -> builder.inventory(inventory));
    OrderId id = paid(stocked);
    stocked.run(id, Ship.remaining());
    assertThat(stocked.refused(id, NewRefund.units("TEE-M", 2).issue()).code())
        .isEqualTo("refund.restock-unsaid");
    assertThat(
            stocked
                .refused(id, NewRefund.of(RefundPick.units("TEE-M", 1).restock(2)).issue())
                .code())
        .isEqualTo("refund.restock-too-many");
    stocked.run(id, NewRefund.of(RefundPick.units("TEE-M", 2).restock(1)).issue());
    Order order = stocked.order(id);
    assertThat(order.refundLedger().lines().get(0).unitsRefunded()).isEqualTo(2);
    assertThat(order.units(order.lines().get(0)).returned()).isEqualTo(1);
    assertThat(inventory.putBack("TEE-M")).isEqualTo(1);
    stocked.run(id, NewRefund.units("MUG", 1).restock(false).issue());
    assertThat(inventory.putBack("MUG")).isZero();
  }

  @Test
  void aReturnAndItsRefundPutTheSameUnitBackOnce() {
    RecordingInventory inventory = new RecordingInventory();
    Shop stocked = new Shop(builder -> builder.inventory(inventory));
    OrderId id = paid(stocked);
    stocked.run(id, Ship.remaining(), ReceiveReturn.resalable("TEE-M", 1));
    assertThat(inventory.putBack("TEE-M")).isEqualTo(1);
    stocked.run(id, NewRefund.units("TEE-M", 1).restock(true).issue());
    assertThat(inventory.putBack("TEE-M")).isEqualTo(1);
    Order order = stocked.run(id, NewRefund.units("TEE-M", 1).restock(true).issue());
    assertThat(inventory.putBack("TEE-M")).isEqualTo(2);
    assertThat(order.units(order.lines().get(0)).returned()).isEqualTo(2);
  }

  @Test
  void unitsInTheShopAreCalledOffWithTheirRefund() {
    OrderId id = paid(shop);
    shop.run(id, Ship.units("TEE-M", 1));
    Order order = shop.run(id, NewRefund.units("TEE-M", 1).issue());
    assertThat(order.units(order.lines().get(0)).calledOff()).isEqualTo(1);
    order = shop.run(id, NewRefund.units("TEE-M", 1).issue());
    assertThat(order.units(order.lines().get(0)).calledOff()).isEqualTo(1);
    OrderId other = paid(shop);
    shop.run(other, Ship.units("TEE-M", 1));
    Order broken =
        shop.run(other, NewRefund.of(RefundPick.units("TEE-M", 1).ofHandedOver()).issue());
    assertThat(broken.units(broken.lines().get(0)).open()).isEqualTo(1);
  }

  @Test
  @DisplayName("S2.13 A reason is optional, unless the shop asks for one")
  void reason() {
    OrderId id = paid(shop);
    shop.run(
        id,
        NewRefund.units("MUG", 1)
            .because("Arrivé cassé", Locale.FRENCH)
            .because(RefundReason.Code.DEFECTIVE)
            .internally("Third time this week")
            .issue());
    RefundReason why = last(shop.order(id)).reason();
    assertThat(why.text()).isEqualTo("Arrivé cassé");
    assertThat(why.language()).isEqualTo(Locale.FRENCH);
    assertThat(why.code()).isEqualTo(RefundReason.Code.DEFECTIVE);
    shop.run(id, NewRefund.units("TEE-M", 1).issue());
    Shop strict = with(RefundRules.STANDARD.reason(RefundRules.ReasonRule.REQUIRED));
    OrderId other = paid(strict);
    assertThat(strict.refused(other, NewRefund.units("MUG", 1).issue()).code())
        .isEqualTo("refund.reason-missing");
    strict.run(other, NewRefund.units("MUG", 1).because("Broken").issue());
  }

  @Test
  void theCustomerIsToldAndSeesNothingThatIsTheShopsOwn() {
    OrderId id = paid(shop);
    List<Message> told =
        shop.told(
            () ->
                shop.run(
                    id,
                    NewRefund.units("MUG", 1)
                        .because("Arrivé cassé")
                        .internally("kanari")
                        .issue()));
    assertThat(told)
        .anySatisfy(
            message ->
                assertThat(message.text())
                    .contains("12,50 EUR", "Arrivé cassé")
                    .doesNotContain("kanari"));
    Refund seen = shop.orders.find(LEA, id).orElseThrow().refunds().get(0);
    assertThat(seen.reason().internal()).isNull();
    assertThat(seen.requester()).isNotEqualTo(ANA);
    assertThat(shop.orders.history(LEA, id))
        .allSatisfy(entry -> assertThat(entry.event().toString()).doesNotContain("kanari", "ana"))
        .anyMatch(entry -> entry.describe(Locale.ENGLISH).contains("Refund 1: 12.50 EUR"));
  }

  @Test
  @DisplayName("S4.27, S4.29 A price reduction leaves the units with the customer")
  void priceReduction() {
    OrderId id = paid(shop);
    shop.run(id, Ship.remaining());
    Order before = shop.order(id);
    Order order =
        shop.run(
            id,
            NewRefund.amount("TEE-M", "4.00").because(RefundReason.Code.PRICE_REDUCTION).issue());
    assertThat(order.statuses().fulfilment()).isEqualTo(before.statuses().fulfilment());
    assertThat(order.refundLedger().lines().get(0).unitsLeft()).isEqualTo(2);
    assertThat(order.refundLedger().lines().get(0).worth(1).getAmount())
        .isEqualTo(Money.parse("EUR 18.00").getAmount());
  }

  @Test
  @DisplayName(
      "S4.30 The return postage is kept of a refund, with its reason, and can be given back")
  void kept() {
    OrderId id = paid(shop);
    shop.run(id, Ship.remaining());
    Order order =
        shop.run(id, NewRefund.units("TEE-M", 2).keeping("4.90").because("Postage").issue());
    assertThat(order.refunded()).isEqualTo(eur("35.10"));
    assertThat(order.refundLedger().kept()).isEqualTo(eur("4.90"));
    assertThat(order.balance()).isEqualTo(eur("0.00"));
    assertThat(order.refundBasis().overpaid()).isEqualTo(eur("0.00"));
    Order back = shop.run(id, NewRefund.proposed().and(Component.Kind.KEPT, 0, null).issue());
    assertThat(back.refunded()).isEqualTo(eur("40.00"));
    assertThat(back.refundLedger().kept()).isEqualTo(eur("0.00"));
  }

  @Test
  @DisplayName("S4.31 When all is back the shipping goes back too, in one refund or in several")
  void shippingWithTheLast() {
    OrderId id = paid(shop);
    shop.run(id, Ship.remaining());
    shop.run(id, NewRefund.units("TEE-M", 1).issue(), NewRefund.units("MUG", 1).issue());
    assertThat(shop.order(id).refunded()).isEqualTo(eur("32.50"));
    Order order = shop.run(id, NewRefund.units("TEE-M", 1).issue());
    assertThat(order.refunded()).isEqualTo(eur("57.40"));
    OrderId other = paid(shop);
    shop.run(other, Ship.remaining());
    Order kept =
        shop.run(
            other,
            NewRefund.units("TEE-M", 2).and(RefundPick.units("MUG", 1)).withoutShipping().issue());
    assertThat(kept.refunded()).isEqualTo(eur("52.50"));
  }

  @Test
  void aRefundComesInAsJsonWithWhatItNeedsToSay() {
    OrderId id = paid(shop);
    String json =
        """
        {"type": "issue-refund",
         "refund": {"lines": [{"sku": "MUG", "units": 1}, {"line": 1, "units": 0, "amount": "2.00"}],
                    "why": {"text": "Arrivé cassé", "language": "fr", "code": "DEFECTIVE"},
                    "how": {"mode": "RECORD_ONLY"}}}
        """;
    Order order = shop.run(id, CommandJson.command(json));
    assertThat(order.refunded()).isEqualTo(eur("14.50"));
    String proposal = "{\"type\": \"request-refund\", \"refund\": {}}";
    assertThat(last(shop.run(id, CommandJson.command(proposal))).total()).isEqualTo(eur("42.90"));
    String odd =
        "{\"type\": \"issue-refund\", \"refund\": {\"lines\": [{\"line\": 0, \"units\": -1}]}}";
    Rejection refusal = shop.refused(id, CommandJson.command(odd));
    assertThat(refusal.violations())
        .extracting(Violation::path)
        .containsExactlyInAnyOrder("refund.lines[0].line", "refund.lines[0].units");
  }

  @Test
  void whatCannotBeMeantIsRefusedAndSaysWhy() {
    OrderId id = paid(shop);
    assertThat(shop.refused(id, NewRefund.units("CUP", 1).issue()).code())
        .isEqualTo("line.unknown");
    assertThat(shop.refused(id, NewRefund.amount("MUG", "12.505").issue()).code())
        .isEqualTo("refund.amount");
    assertThat(shop.refused(id, NewRefund.amount("MUG", "-1").issue()).code())
        .isEqualTo("refund.amount");
    assertThat(shop.refused(id, NewRefund.goodwill("0").issue()).code()).isEqualTo("refund.amount");
    assertThat(shop.refused(id, NewRefund.everything().and(RefundPick.units(1, 1)).issue()).code())
        .isEqualTo("refund.mixed");
    Rejection more = shop.refused(id, NewRefund.amount("MUG", "12.51").issue());
    assertThat(more.message(Locale.ENGLISH)).contains("12.51 EUR", "12.50 EUR", "line 2");
    assertThat(more.message(Locale.FRENCH)).contains("12,51 EUR", "ligne 2");
    assertThat(shop.refused(id, NewRefund.units("MUG", 1).from(1, "12.00").issue()).code())
        .isEqualTo("refund.legs");
    assertThat(shop.refused(id, NewRefund.units("MUG", 1).from(2, "12.50").issue()).code())
        .isEqualTo("refund.leg-exceeds-available");
  }
}
