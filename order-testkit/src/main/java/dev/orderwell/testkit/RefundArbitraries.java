package dev.orderwell.testkit;

import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.command.WithdrawRefund;
import dev.orderwell.order.OrderView;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything around refunds that somebody may ask for or a provider may say: sound input, that fits
 * the order often and exceeds it sometimes.
 */
final class RefundArbitraries {
  private RefundArbitraries() {}

  /** What people ask for, and what becomes of it. */
  static Arbitrary<Intent> refunds() {
    return Choice.of(Tuple.of(5, wishes()), Tuple.of(4, courses()));
  }

  /** Refunds that are issued or asked for. */
  static Arbitrary<Intent> wishes() {
    return Combinators.combine(
            Arbitraries.of(RefundDice.Way.class),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 23),
            Arbitraries.of(RefundDice.Extra.class),
            Arbitraries.of(RefundDice.Route.class),
            Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
        .as(RefundDice::new)
        .map(dice -> new Intent(dice.toString(), order -> dice.command(order)));
  }

  /** What happens to refunds that are there. */
  static Arbitrary<Intent> courses() {
    Arbitrary<Course> courses =
        Arbitraries.frequency(
            Tuple.of(5, Course.APPROVE),
            Tuple.of(1, Course.APPROVE_AS_IT_IS_BELIEVED),
            Tuple.of(1, Course.REJECT),
            Tuple.of(1, Course.WITHDRAW),
            Tuple.of(8, Course.SUCCEED),
            Tuple.of(4, Course.FAIL),
            Tuple.of(2, Course.WAIT),
            Tuple.of(2, Course.GO_UNKNOWN),
            Tuple.of(4, Course.REVERSE),
            Tuple.of(4, Course.CONFIRM),
            Tuple.of(2, Course.TRY_AGAIN),
            Tuple.of(2, Course.FROM_ANOTHER),
            Tuple.of(2, Course.BY_HAND),
            Tuple.of(3, Course.GIVE_UP),
            Tuple.of(2, Course.GIVE_ALL_UP),
            Tuple.of(3, Course.EXTERNAL),
            Tuple.of(2, Course.EXTERNAL_OF_A_LEG),
            Tuple.of(2, Course.CHARGED_BACK),
            Tuple.of(1, Course.WON),
            Tuple.of(1, Course.LOST));
    return Combinators.combine(
            courses, Arbitraries.integers().between(0, 7), Arbitraries.integers().between(0, 23))
        .as(
            (course, which, size) ->
                new Intent(
                    course + " " + which + " " + size,
                    order -> new Picked(order, which, size).command(course)));
  }

  private enum Course {
    APPROVE,
    APPROVE_AS_IT_IS_BELIEVED,
    REJECT,
    WITHDRAW,
    SUCCEED,
    FAIL,
    WAIT,
    GO_UNKNOWN,
    REVERSE,
    CONFIRM,
    TRY_AGAIN,
    FROM_ANOTHER,
    BY_HAND,
    GIVE_UP,
    GIVE_ALL_UP,
    EXTERNAL,
    EXTERNAL_OF_A_LEG,
    CHARGED_BACK,
    WON,
    LOST
  }

  /** One leg of one refund. */
  private record LegOf(int refund, RefundLeg leg) {}

  /** What of an order is meant. */
  private record Picked(OrderView order, int which, int size) {
    OrderCommand command(Course course) {
      return switch (course) {
        case APPROVE -> ApproveRefund.of(requested());
        case APPROVE_AS_IT_IS_BELIEVED -> believed();
        case REJECT -> RejectRefund.of(requested());
        case WITHDRAW -> new WithdrawRefund(requested());
        case SUCCEED -> moved(OperationState.SUCCEEDED);
        case FAIL -> moved(OperationState.FAILED);
        case WAIT -> moved(OperationState.PENDING);
        case GO_UNKNOWN -> moved(OperationState.UNKNOWN);
        case REVERSE -> reversed();
        case CONFIRM -> confirmed();
        case TRY_AGAIN -> rerouted(null, null);
        case FROM_ANOTHER -> rerouted(payment(), null);
        case BY_HAND -> rerouted(null, RefundMode.MANUAL);
        case GIVE_UP -> givenUp();
        case GIVE_ALL_UP -> GiveUpRefund.of(leg(OperationState.FAILED).refund());
        case EXTERNAL ->
            RecordExternalRefund.of(payment(), RefundDice.share(captured(), size), "ext_" + size);
        case EXTERNAL_OF_A_LEG -> external();
        case CHARGED_BACK ->
            RecordChargeback.opened(
                payment(), "cb_" + size % 3, RefundDice.share(captured(), size / 2));
        case WON -> RecordChargeback.won(payment(), "cb_" + size % 3);
        case LOST -> RecordChargeback.lost(payment(), "cb_" + size % 3);
      };
    }

    private int payment() {
      return which
              % (order.payments().size()
                  + (size == 0 ? 1 : 0)
                  + (order.payments().isEmpty() ? 1 : 0))
          + 1;
    }

    private Money captured() {
      int at = payment() - 1;
      List<Payment> payments = order.payments();
      return at < payments.size() ? payments.get(at).captured() : order.totals().total();
    }

    private int requested() {
      List<Refund> open =
          order.refunds().stream()
              .filter(one -> one.state() == Refund.State.REQUESTED || size == 0)
              .toList();
      return open.isEmpty() ? which + 1 : open.get(which % open.size()).number();
    }

    private ApproveRefund believed() {
      int number = requested();
      List<Refund> refunds = order.refunds();
      Money total =
          number <= refunds.size() ? refunds.get(number - 1).total() : Money.zero(order.currency());
      Money told = size < 4 ? total.plus(Money.ofMinor(order.currency(), 1)) : total;
      return ApproveRefund.of(number).amount(told.getAmount().toPlainString());
    }

    private LegOf leg(OperationState... states) {
      List<LegOf> all = new ArrayList<>();
      for (Refund refund : order.refunds()) {
        for (RefundLeg leg : refund.legs()) {
          if (size < 2 || List.of(states).contains(leg.state())) {
            all.add(new LegOf(refund.number(), leg));
          }
        }
      }
      return all.isEmpty() ? unknown() : all.get(which % all.size());
    }

    private LegOf unknown() {
      Money amount = order.totals().total();
      return new LegOf(
          which + 1,
          new RefundLeg(
              1,
              1,
              new dev.orderwell.payment.PaymentMethod(
                  "none", null, null, dev.orderwell.payment.Tender.MONEY),
              RefundMode.MANUAL,
              amount,
              OperationState.AWAITING_HAND,
              null,
              null,
              null));
    }

    private OrderCommand moved(OperationState next) {
      LegOf one = leg(OperationState.SENDING, OperationState.PENDING, OperationState.UNKNOWN);
      return RecordRefundProgress.of(one.refund(), one.leg().number(), next);
    }

    private OrderCommand reversed() {
      LegOf one = leg(OperationState.SUCCEEDED);
      return RecordRefundProgress.of(one.refund(), one.leg().number(), OperationState.REVERSED);
    }

    private OrderCommand confirmed() {
      LegOf one = leg(OperationState.AWAITING_HAND);
      return new ConfirmManualRefund(one.refund(), one.leg().number(), "slip " + size);
    }

    private OrderCommand rerouted(@Nullable Integer payment, @Nullable RefundMode mode) {
      LegOf one = leg(OperationState.FAILED, OperationState.AWAITING_HAND);
      return new RerouteRefund(one.refund(), one.leg().number(), payment, mode, null);
    }

    private OrderCommand givenUp() {
      LegOf one = leg(OperationState.FAILED, OperationState.AWAITING_HAND);
      return new GiveUpRefund(one.refund(), one.leg().number());
    }

    private OrderCommand external() {
      LegOf one = leg(OperationState.AWAITING_HAND, OperationState.SUCCEEDED);
      Money amount = one.leg().amount();
      return RecordExternalRefund.of(
          one.leg().payment(), amount.getAmount().toPlainString(), "ext_" + size);
    }
  }
}
