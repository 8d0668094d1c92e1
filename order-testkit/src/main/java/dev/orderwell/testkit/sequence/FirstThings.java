package dev.orderwell.testkit.sequence;

import dev.orderwell.command.AddTracking;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.CorrectTracking;
import dev.orderwell.command.DropReturn;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.IssueRefund;
import dev.orderwell.command.LeaveCart;
import dev.orderwell.command.LoseParcel;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordBounce;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.ReopenPart;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.RequestRefund;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.command.RestoreUnits;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.StopProcessing;
import dev.orderwell.command.UndoDelivered;
import dev.orderwell.command.UndoReady;
import dev.orderwell.command.WarnOfExpiry;
import dev.orderwell.command.WithdrawRefund;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.refund.Refund;
import dev.orderwell.testkit.CommandArbitraries;
import dev.orderwell.workflow.OrderCategory;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What has to come before: who wants to approve a refund asks for one where there is none, and has
 * paid before that. Without it nine steps of ten would be refused, and few would go deep.
 */
final class FirstThings {
  private static final Set<Class<?>> ABOUT_PARCELS =
      Set.of(
          AddTracking.class,
          CorrectTracking.class,
          MarkDelivered.class,
          MarkOutForDelivery.class,
          CancelParcel.class,
          LoseParcel.class,
          ReplaceParcel.class);
  private static final Set<Class<?>> ABOUT_REQUESTS =
      Set.of(ApproveRefund.class, RejectRefund.class, WithdrawRefund.class);
  private static final Set<Class<?>> ABOUT_LEGS =
      Set.of(
          RecordRefundProgress.class,
          ConfirmManualRefund.class,
          RerouteRefund.class,
          GiveUpRefund.class);
  private static final Set<Class<?>> ABOUT_MONEY =
      Set.of(
          IssueRefund.class,
          RequestRefund.class,
          RecordBounce.class,
          RecordChargeback.class,
          RecordExternalRefund.class);

  private final OrderView order;

  private FirstThings(OrderView order) {
    this.order = order;
  }

  /** The command, or another that has to come first. */
  static OrderCommand of(OrderCommand wanted, OrderView order) {
    return new FirstThings(order).before(wanted);
  }

  private OrderCommand before(OrderCommand wanted) {
    boolean early = wanted instanceof PlaceUnplaced || wanted instanceof LeaveCart;
    if (order.placedAt().isEmpty()) return early ? wanted : PlaceUnplaced.now();
    Class<?> kind = wanted.getClass();
    if (ABOUT_PARCELS.contains(kind) && order.parcels().isEmpty()) return ship();
    if (ABOUT_MONEY.contains(kind) && order.paid().isZero()) return pay();
    if (ABOUT_REQUESTS.contains(kind) && none(Refund.State.REQUESTED)) return refund(false);
    if (ABOUT_LEGS.contains(kind) && none(Refund.State.EXECUTING)) return refund(true);
    return beforeGoods(wanted);
  }

  private OrderCommand beforeGoods(OrderCommand wanted) {
    if (wanted instanceof UndoDelivered && isNoneDelivered()) {
      return order.parcels().isEmpty() ? ship() : MarkDelivered.all();
    }
    if (wanted instanceof AnnounceReturn && isNone(UnitCounts::handedOver)) return ship();
    if (wanted instanceof ReceiveReturn && isNone(UnitCounts::handedOver)) return ship();
    if (wanted instanceof DropReturn && order.returns().isEmpty()) {
      return isNone(UnitCounts::handedOver) ? ship() : AnnounceReturn.everything();
    }
    if (wanted instanceof RestoreUnits && isNone(UnitCounts::calledOff)) {
      return CallOffUnits.units(1, 1);
    }
    if (wanted instanceof StopProcessing && isNone(UnitCounts::started)) {
      return StartProcessing.all();
    }
    if (wanted instanceof UndoReady && isNone(UnitCounts::ready)) return MakeReady.all();
    return beforeStages(wanted);
  }

  private OrderCommand beforeStages(OrderCommand wanted) {
    boolean held = order.statuses().order().category() == OrderCategory.ON_HOLD;
    if (wanted instanceof ReleaseOrder && !held) return HoldOrder.because("Ask the customer");
    if (wanted instanceof CompletePart done && !isNone(UnitCounts::open)) {
      return done.vendor() == null ? ship() : wanted;
    }
    boolean complete = order.statuses().order().category() == OrderCategory.COMPLETED;
    if (wanted instanceof ReopenPart open && !complete) return new CompletePart(open.vendor());
    boolean promised = order.payments().stream().anyMatch(one -> one.open().isPositive());
    return wanted instanceof WarnOfExpiry && !promised
        ? RecordPayment.authorized(CommandArbitraries.PROVIDER, reference())
        : wanted;
  }

  private OrderCommand ship() {
    return Ship.remaining();
  }

  private OrderCommand pay() {
    return order.payments().size() % 4 == 3
        ? RecordPayment.byHand("Cash")
        : RecordPayment.captured(CommandArbitraries.PROVIDER, reference());
  }

  /** One that the provider answers differently each time. */
  private String reference() {
    return "pay_" + (1 + order.payments().size() % 3);
  }

  private OrderCommand refund(boolean issued) {
    if (order.paid().isZero()) return pay();
    NewRefund wish = order.refunds().isEmpty() ? NewRefund.amount(1, "1") : NewRefund.proposed();
    return issued ? wish.issue() : wish.request();
  }

  private boolean none(Refund.State state) {
    return order.refunds().stream().noneMatch(refund -> refund.state() == state);
  }

  private boolean isNoneDelivered() {
    return order.parcels().stream().noneMatch(one -> one.state() == ParcelState.DELIVERED);
  }

  private boolean isNone(ToIntFunction<UnitCounts> units) {
    return order.lines().stream().allMatch(line -> units.applyAsInt(order.units(line)) == 0);
  }
}
