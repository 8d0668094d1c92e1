package dev.orderwell.command;

import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;

/**
 * A request to change one order. Commands are values: they hold raw input with its constraints, and
 * decide without any input or output, so that a preview and the real thing are the same code. Each
 * has a stable name, see {@link CommandNames}.
 */
public sealed interface OrderCommand
    permits AddNote,
        AddTag,
        AddTracking,
        AmendAddress,
        AmendContact,
        AnnounceReturn,
        ApproveRefund,
        Archive,
        Batch,
        CallOffPayment,
        CallOffUnits,
        CancelOrder,
        CancelParcel,
        CapturePayment,
        ChangeStatus,
        CompletePart,
        ConfirmManualRefund,
        CorrectTracking,
        Deliver,
        DropReturn,
        EraseCustomer,
        ForceStatus,
        GiveUpRefund,
        HoldOrder,
        IssueRefund,
        LeaveCart,
        LoseParcel,
        MakeReady,
        MarkDelivered,
        MarkOutForDelivery,
        MoveOrder,
        PlaceUnplaced,
        ReceiveReturn,
        RecordBounce,
        RecordChargeback,
        RecordExternalRefund,
        RecordMessageOutcome,
        RecordOperation,
        RecordPayment,
        RecordProviderEvent,
        RecordRefundProgress,
        RecordRequestFailure,
        RecordStockOutcome,
        RejectRefund,
        ReleaseOrder,
        RemoveTag,
        ReopenPart,
        ReplaceParcel,
        RequestRefund,
        RerouteRefund,
        RestoreUnits,
        Ship,
        StartProcessing,
        StopProcessing,
        SwitchWorkflow,
        Unarchive,
        UndoDelivered,
        UndoReady,
        WarnOfExpiry,
        WithdrawRefund {
  /**
   * What the command leads to. The input has passed the door; everything else is decided here.
   *
   * @param order as it is
   * @param context who asks, when, and what is known
   * @return yes with all that changes, or no with the reason
   */
  Decision decide(Order order, DecisionContext context);
}
