package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.Decider;
import dev.orderwell.command.IssueRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RecordStockOutcome;
import dev.orderwell.command.RefundPick;
import dev.orderwell.command.RequestRefund;
import dev.orderwell.command.WithdrawRefund;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.ProviderAbility;
import dev.orderwell.payment.ProviderRequest.Kind;
import dev.orderwell.payment.Tender;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.stock.Restock;
import dev.orderwell.stock.StockMove;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.testkit.CommandArbitraries;
import dev.orderwell.testkit.CountingIds;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.Intent;
import dev.orderwell.workflow.PaymentCategory;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** One order, decided upon without any store, and the paper that is kept beside it. */
final class RefundSequence {
  private static final ProviderAbility ANYTHING =
      new ProviderAbility(
          Set.of(Kind.REFUND),
          Set.of(Kind.REFUND),
          false,
          Duration.ZERO,
          null,
          0,
          Set.of(),
          List.of());
  private static final ShopSettings SETTINGS =
      ShopSettings.STANDARD
          .withoutMessages()
          .restock(Restock.ALWAYS)
          .refunds(RefundRules.STANDARD.providers(Map.of(CommandArbitraries.PROVIDER, ANYTHING)));
  private static final OrderId ID = new OrderId(new CountingIds().get());

  private final RefundModel model;
  private Order order;
  private int paid;
  private int accepted;

  RefundSequence(NewOrder input) {
    PlaceOrder place = new PlaceOrder(input, PlaceOrder.As.ORDER);
    Decision.Yes yes =
        (Decision.Yes) Decider.open(place, ID, ShopId.MAIN, context(Fixtures.ANA, false));
    order = yes.order().saved();
    moveStock();
    model = new RefundModel(order, SETTINGS.refunds());
  }

  private static DecisionContext context(Actor actor, boolean vendor) {
    return new DecisionContext(
        actor,
        Fixtures.NOW,
        SETTINGS,
        TagDictionary.EMPTY,
        vendor ? new VendorId("acme") : null,
        new OrderNumber("A-1001"),
        true);
  }

  Order order() {
    return order;
  }

  /** A part of the total in percent, or of what is due, with whatever people pay with. */
  void pay(int percent, int with) {
    BigInteger total = model.total;
    BigInteger amount = total.multiply(BigInteger.valueOf(percent)).divide(BigInteger.valueOf(100));
    if (percent == 100) amount = model.owed().subtract(model.netPaid());
    pay(amount, with, percent % 2 == 0);
  }

  private void pay(BigInteger amount, int with, boolean system) {
    if (amount.signum() <= 0) return;
    String provider =
        List.of(CommandArbitraries.PROVIDER, PaymentMethod.BY_HAND, "gift-card").get(with % 3);
    Tender tender = with % 3 == 2 ? Tender.GIFT_CARD : Tender.MONEY;
    String text =
        Money.ofMinor(order.currency(), amount.longValueExact()).getAmount().toPlainString();
    take(
        new RecordPayment(
            PaymentState.CAPTURED, provider, "pay_" + ++paid, null, text, null, null, tender, null),
        false,
        system);
  }

  void take(Intent intent, boolean vendor) {
    OrderCommand command = intent.on(order);
    boolean people =
        command instanceof IssueRefund
            || command instanceof RequestRefund
            || command instanceof WithdrawRefund;
    boolean fact =
        command instanceof RecordRefundProgress
            || command instanceof RecordExternalRefund
            || command instanceof RecordChargeback;
    take(command, vendor && people, fact);
  }

  /** Takes a command that is about money, in the library and on paper. */
  void take(OrderCommand command, boolean vendor, boolean system) {
    Actor actor = vendor ? Fixtures.ACME : system ? Fixtures.CRON : Fixtures.ANA;
    DecisionContext context = context(actor, vendor);
    Decision decision = Decider.decide(order, command, context);
    boolean taken = model.take(command, actor, order);
    if (decision instanceof Decision.No no) {
      if (taken) fail("%s was refused: %s", command, no.rejection());
      return;
    }
    accepted++;
    if (!taken) fail("%s was accepted", command);
    Order next = ((Decision.Yes) decision).order().saved();
    RefundInvariants.step(order, next);
    order = next;
    moveStock();
    RefundInvariants.check(order);
    agree();
    if (accepted % 3 == 0) foretold();
  }

  /** Takes a command that is about goods. */
  void move(OrderCommand command) {
    Decision decision = Decider.decide(order, command, context(Fixtures.ANA, false));
    if (!(decision instanceof Decision.Yes yes)) return;
    order = yes.order().saved();
    model.cancelled = order.isCancelled();
    moveStock();
    RefundInvariants.check(order);
    agree();
  }

  private void agree() {
    RefundInvariants.payments(order);
    RefundInvariants.agree(order, model);
    PaymentCategory moved = model.moved();
    PaymentCategory rest =
        order.isCancelled()
            ? PaymentCategory.CANCELLED
            : model.total.signum() == 0 ? PaymentCategory.PAID : PaymentCategory.AWAITING;
    assertThat(order.statuses().payment().category()).isEqualTo(moved == null ? rest : moved);
  }

  private void moveStock() {
    for (StockMove move : List.copyOf(order.stock().moves())) {
      if (!move.isRequested()) continue;
      Decision moved =
          Decider.decide(
              order,
              new RecordStockOutcome(move.operation(), null, ""),
              context(Fixtures.CRON, false));
      order = ((Decision.Yes) moved).order().saved();
    }
  }

  /** What is proposed now is what the basis calls the most there is. */
  private void foretold() {
    OrderCommand everything = NewRefund.everything().restock(false).issue();
    Decision decision = Decider.decide(order, everything, context(Fixtures.ANA, false));
    if (decision instanceof Decision.Yes yes) {
      List<Refund> refunds = yes.order().refunds();
      assertThat(refunds.get(refunds.size() - 1).total())
          .as("everything")
          .isEqualTo(order.refundBasis().maximum());
    } else {
      assertThat(order.refundBasis().maximum().isPositive()).as("there is more").isFalse();
    }
  }

  /** Decides all that is open, has paid what is missing and refunds all that is left. */
  void end() {
    for (int i = 0; i < 3; i++) decideLegs();
    BigInteger missing = model.paper.left().add(model.kept()).subtract(model.available());
    pay(missing, 0, true);
    if (model.payments.isEmpty()) return;
    if (model.kept().signum() > 0) {
      take(NewRefund.of(new RefundPick[0]).and(Component.Kind.KEPT, 0, null).issue(), false, false);
    }
    take(NewRefund.everything().restock(false).issue(), false, false);
    unitsForNothing();
    decideLegs();
    RefundInvariants.drained(order, model);
  }

  /** Units of which no money is left are refunded where somebody names them. */
  private void unitsForNothing() {
    for (Balance line : order.refundLedger().lines()) {
      int left = line.unitsLeft();
      if (left == 0) continue;
      int number = line.component().number();
      take(NewRefund.units(number, left).restock(false).issue(), false, false);
    }
  }

  private void decideLegs() {
    for (Refund refund : order.refunds()) {
      for (RefundLeg leg : refund.legs()) {
        switch (leg.state()) {
          case SENDING, NOT_SENT, PENDING, UNKNOWN, MANUAL_REVIEW ->
              take(
                  RecordRefundProgress.of(refund.number(), leg.number(), OperationState.SUCCEEDED)
                      .reference("re_" + leg.number()),
                  false,
                  true);
          case AWAITING_HAND ->
              take(new ConfirmManualRefund(refund.number(), leg.number(), "slip"), false, false);
          case FAILED ->
              take(
                  dev.orderwell.command.RerouteRefund.byHand(refund.number(), leg.number()),
                  false,
                  false);
          case SUCCEEDED, REVERSED, GIVEN_UP -> {}
        }
      }
    }
  }
}
