package dev.orderwell.command;

import java.util.Map;
import java.util.stream.Collectors;

/** The stable names of commands, as they stand in access requests, logs and JSON. */
public final class CommandNames {
  private static final Map<String, Class<? extends OrderCommand>> BY_NAME =
      Map.ofEntries(
          Map.entry("add-note", AddNote.class),
          Map.entry("add-tag", AddTag.class),
          Map.entry("add-tracking", AddTracking.class),
          Map.entry("amend-address", AmendAddress.class),
          Map.entry("amend-contact", AmendContact.class),
          Map.entry("announce-return", AnnounceReturn.class),
          Map.entry("approve-refund", ApproveRefund.class),
          Map.entry("archive", Archive.class),
          Map.entry("batch", Batch.class),
          Map.entry("call-off-payment", CallOffPayment.class),
          Map.entry("call-off-units", CallOffUnits.class),
          Map.entry("cancel-order", CancelOrder.class),
          Map.entry("cancel-parcel", CancelParcel.class),
          Map.entry("capture-payment", CapturePayment.class),
          Map.entry("change-status", ChangeStatus.class),
          Map.entry("complete-part", CompletePart.class),
          Map.entry("confirm-manual-refund", ConfirmManualRefund.class),
          Map.entry("correct-tracking", CorrectTracking.class),
          Map.entry("deliver", Deliver.class),
          Map.entry("drop-return", DropReturn.class),
          Map.entry("erase-customer", EraseCustomer.class),
          Map.entry("force-status", ForceStatus.class),
          Map.entry("give-up-refund", GiveUpRefund.class),
          Map.entry("hold-order", HoldOrder.class),
          Map.entry("issue-refund", IssueRefund.class),
          Map.entry("leave-cart", LeaveCart.class),
          Map.entry("lose-parcel", LoseParcel.class),
          Map.entry("make-ready", MakeReady.class),
          Map.entry("mark-delivered", MarkDelivered.class),
          Map.entry("mark-out-for-delivery", MarkOutForDelivery.class),
          Map.entry("move-order", MoveOrder.class),
          Map.entry("place-unplaced", PlaceUnplaced.class),
          Map.entry("receive-return", ReceiveReturn.class),
          Map.entry("record-bounce", RecordBounce.class),
          Map.entry("record-chargeback", RecordChargeback.class),
          Map.entry("record-external-refund", RecordExternalRefund.class),
          Map.entry("record-message-outcome", RecordMessageOutcome.class),
          Map.entry("record-operation", RecordOperation.class),
          Map.entry("record-payment", RecordPayment.class),
          Map.entry("record-provider-event", RecordProviderEvent.class),
          Map.entry("record-refund-progress", RecordRefundProgress.class),
          Map.entry("record-request-failure", RecordRequestFailure.class),
          Map.entry("record-stock-outcome", RecordStockOutcome.class),
          Map.entry("reject-refund", RejectRefund.class),
          Map.entry("release-order", ReleaseOrder.class),
          Map.entry("remove-tag", RemoveTag.class),
          Map.entry("reopen-part", ReopenPart.class),
          Map.entry("replace-parcel", ReplaceParcel.class),
          Map.entry("request-refund", RequestRefund.class),
          Map.entry("reroute-refund", RerouteRefund.class),
          Map.entry("restore-units", RestoreUnits.class),
          Map.entry("ship", Ship.class),
          Map.entry("start-processing", StartProcessing.class),
          Map.entry("stop-processing", StopProcessing.class),
          Map.entry("switch-workflow", SwitchWorkflow.class),
          Map.entry("unarchive", Unarchive.class),
          Map.entry("undo-delivered", UndoDelivered.class),
          Map.entry("undo-ready", UndoReady.class),
          Map.entry("warn-of-expiry", WarnOfExpiry.class),
          Map.entry("withdraw-refund", WithdrawRefund.class));

  private static final Map<Class<?>, String> BY_TYPE =
      BY_NAME.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private CommandNames() {}

  /**
   * All names with their commands.
   *
   * @return unmodifiable
   */
  public static Map<String, Class<? extends OrderCommand>> all() {
    return BY_NAME;
  }

  /**
   * The name of a command.
   *
   * @param command any
   * @return for example {@code add-tag}
   */
  public static String of(OrderCommand command) {
    String name = BY_TYPE.get(command.getClass());
    if (name == null) throw new IllegalStateException("no name for " + command.getClass());
    return name;
  }
}
