package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.DropReturn;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.IssueRefund;
import dev.orderwell.command.LeaveCart;
import dev.orderwell.command.LoseParcel;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordBounce;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordOperation;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RecordStockOutcome;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.RequestRefund;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.command.RestoreUnits;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.StopProcessing;
import dev.orderwell.command.Unarchive;
import dev.orderwell.command.UndoDelivered;
import dev.orderwell.command.UndoReady;
import dev.orderwell.command.WarnOfExpiry;
import dev.orderwell.command.WithdrawRefund;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.AuthorizationExpiring;
import dev.orderwell.event.OrderEvent.AuthorizationVoided;
import dev.orderwell.event.OrderEvent.CartLeft;
import dev.orderwell.event.OrderEvent.OrderCancelled;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.RefundApproved;
import dev.orderwell.event.OrderEvent.RefundIssued;
import dev.orderwell.event.OrderEvent.RefundLegMoved;
import dev.orderwell.event.OrderEvent.ReturnReceived;
import dev.orderwell.fulfilment.DigitalDelivery;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.payment.OperationState;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Category;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One order as it ought to be, told from the commands that were accepted: money and goods whatever
 * the shop is like, the order axis for the standard workflow. Other workflows are followed where
 * they cancel, and in what they give of downloads.
 */
final class OrderModel {
  private final MoneyModel money;
  private final UnitModel units;
  private final TagModel tags;
  private final DigitalDelivery digital;
  private final boolean stocked;
  private boolean hearsay;
  private final @Nullable StageModel stage;
  private boolean placed;
  private boolean cancelled;
  private boolean archived;
  private int notes;

  OrderModel(Order order, PlaceOrder.As as, ShopSettings settings, TagModel.Wall wall) {
    placed = order.isPlaced();
    tags = new TagModel(wall);
    digital = settings.digitalDelivery();
    stocked = settings.stockTaking() == StockTaking.WHEN_PLACED;
    money = new MoneyModel(order, as, settings);
    units = new UnitModel(order.lines(), settings);
    stage =
        StageModel.isOf(settings.workflows()) ? new StageModel(order.lines(), units, money) : null;
    if (placed) units.place();
    if (placed && stage != null) stage.place();
    if (stage == null && order.isCancelled()) cancel(null);
    if (stage == null) given(order.parcels());
    download();
    if (stage != null) stage.follow(true);
  }

  /** What can be downloaded is there as soon as it is paid (S3.21). */
  private void download() {
    if (stage == null || stage.isHeld() || !placed || cancelled || !money.isSettled()) return;
    if (digital == DigitalDelivery.BY_HAND) return;
    if (digital == DigitalDelivery.WHEN_PAID || !money.isPaidByHand()) units.giveDownloads();
  }

  /** In workflows that are not told here, downloads are those that the order has given. */
  private void given(List<Parcel> parcels) {
    if (parcels.size() > units.parcels().size()) units.giveDownloads();
  }

  /**
   * A command that was accepted.
   *
   * @param chapter what came of it
   */
  void accept(Actor actor, OrderCommand command, Chapter chapter) {
    if (command instanceof Batch batch) {
      batch.commands().forEach(one -> single(actor, one, chapter));
    } else {
      single(actor, command, chapter);
      ChosenStatuses.check(command, chapter);
    }
    if (stage == null) follow(chapter);
  }

  private void single(Actor actor, OrderCommand given, Chapter chapter) {
    OrderCommand command = meant(actor, given);
    String vendor = actor.role() == Role.VENDOR ? actor.id() : null;
    if (stage != null) stage.allow(command);
    if (isAboutRefunds(command)) refund(actor, command, chapter);
    else if (command instanceof RecordOperation) heard(chapter);
    else if (command instanceof RecordProviderEvent event) told(actor, event, chapter);
    else record(command, vendor);
    if (stage != null && command instanceof ReleaseOrder) stage.release();
    download();
    if (stage != null) stage.accept(command, vendor, statusOf(command, chapter));
  }

  /** A customer has no say in what becomes of the stock (X8). */
  private static OrderCommand meant(Actor actor, OrderCommand command) {
    return actor.role() == Role.CUSTOMER && command instanceof CancelOrder cancel
        ? new CancelOrder(cancel.reason(), null)
        : command;
  }

  private static @Nullable Category statusOf(OrderCommand command, Chapter chapter) {
    return command instanceof ChangeStatus change && change.axis() == Axis.ORDER
        ? chapter.after().statuses().order().category()
        : null;
  }

  private void follow(Chapter chapter) {
    for (HistoryEntry entry : chapter.entries()) {
      if (entry.event() instanceof OrderCancelled && !cancelled) cancel(null);
    }
    given(chapter.after().parcels());
  }

  private void cancel(@Nullable Boolean restock) {
    money.cancel();
    units.cancel(restock);
    cancelled = true;
    if (stage != null) stage.cancel();
  }

  private void refund(Actor actor, OrderCommand command, Chapter chapter) {
    boolean taken = money.refunds().take(command, actor, chapter.before());
    assertThat(taken).as("the bookkeeper would take %s", command).isTrue();
    Order after = chapter.after();
    units.refunded(after.refundLedger().lines());
    for (HistoryEntry entry : chapter.entries()) {
      if (entry.event() instanceof ReturnReceived back) units.broughtBack(back.resalable());
    }
    for (HistoryEntry entry : chapter.entries()) {
      int gone = out(entry.event());
      if (gone > 0) {
        units.putBack(after.refundLedger().find(gone).orElseThrow().terms().restock());
      }
    }
  }

  /** The number of the refund that goes out with an event, 0 if none does. */
  private static int out(OrderEvent event) {
    if (event instanceof RefundIssued issued) return issued.refund().number();
    return event instanceof RefundApproved approved ? approved.refund() : 0;
  }

  private static boolean isAboutRefunds(OrderCommand command) {
    return command instanceof IssueRefund
        || command instanceof RequestRefund
        || command instanceof ApproveRefund
        || command instanceof RejectRefund
        || command instanceof WithdrawRefund
        || command instanceof ConfirmManualRefund
        || command instanceof RecordRefundProgress
        || command instanceof RerouteRefund
        || command instanceof GiveUpRefund
        || command instanceof RecordExternalRefund
        || command instanceof RecordChargeback;
  }

  private void record(OrderCommand command, @Nullable String vendor) {
    if (command instanceof RecordPayment payment) {
      money.record(payment);
    } else if (command instanceof CallOffPayment) {
      money.callOff();
    } else if (command instanceof CancelOrder cancel) {
      cancel(cancel.restock());
    } else if (command instanceof LeaveCart) {
      money.leave();
    } else if (command instanceof WarnOfExpiry warning) {
      money.warn(warning.payment());
    } else if (command instanceof PlaceUnplaced) {
      money.place();
      units.place();
      placed = true;
      if (stage != null) stage.place();
    } else if (command instanceof RecordStockOutcome) {
      hearsay = true;
    } else if (command instanceof Ship ship) {
      units.ship(ship.units(), vendor);
    } else if (command instanceof Deliver given) {
      units.give(given.units(), vendor);
    } else if (command instanceof MarkDelivered arrived) {
      units.deliver(arrived.parcels(), vendor);
    } else if (command instanceof MarkOutForDelivery out) {
      units.bringOut(out.parcels(), vendor);
    } else if (command instanceof UndoDelivered undone) {
      units.undoDelivery(sent(undone.parcel()));
    } else if (command instanceof CancelParcel gone) {
      units.cancelParcel(sent(gone.parcel()));
    } else if (command instanceof LoseParcel gone) {
      units.loseParcel(sent(gone.parcel()));
    } else if (command instanceof ReplaceParcel again) {
      units.replace(sent(again.parcel()));
    } else if (command instanceof StartProcessing begun) {
      units.start(begun.units(), vendor);
    } else if (command instanceof StopProcessing stopped) {
      units.stop(stopped.units(), vendor);
    } else if (command instanceof MakeReady ready) {
      units.makeReady(ready.units(), vendor);
    } else if (command instanceof UndoReady undone) {
      units.undoReady(undone.units(), vendor);
    } else if (command instanceof RestoreUnits restored) {
      units.restore(restored.units(), vendor);
    } else if (command instanceof CallOffUnits off) {
      units.callOff(off.units(), vendor, off.restock());
    } else if (command instanceof AnnounceReturn announced) {
      units.announce(announced.units(), vendor);
    } else if (command instanceof ReceiveReturn received) {
      units.receive(received, vendor);
    } else if (command instanceof DropReturn dropped) {
      units.drop(dropped.number());
    } else if (command instanceof AddTag tag) {
      tags.add(tag.name());
    } else if (command instanceof RemoveTag tag) {
      tags.remove(tag.name());
    } else if (command instanceof AddNote) {
      notes++;
    } else if (command instanceof Archive || command instanceof Unarchive) {
      archived = command instanceof Archive;
    } else if (command instanceof RecordBounce bounce) {
      money.bounce(bounce.payment());
    }
  }

  /** What is not known to have left can only be a download that was given just now. */
  private int sent(int parcel) {
    if (stage == null && parcel > units.parcels().size()) units.giveDownloads();
    return parcel;
  }

  /** What the library, or time, has brought about by itself. */
  void accept(Chapter chapter) {
    for (HistoryEntry entry : chapter.entries()) {
      OrderEvent event = entry.event();
      if (event instanceof AuthorizationExpiring soon) money.warn(soon.payment());
      if (event instanceof CartLeft) money.leave();
      if (event instanceof OrderCancelled) cancel(null);
    }
    heard(chapter);
    download();
    if (stage != null) stage.follow(true);
    if (stage == null) given(chapter.after().parcels());
  }

  /** What a provider tells of a refund is what it was asked for, or one made elsewhere. */
  private void told(Actor actor, RecordProviderEvent event, Chapter chapter) {
    RefundLeg leg = elsewhere(chapter);
    if (leg == null) heard(chapter);
    else {
      String amount = leg.amount().getAmount().toPlainString();
      String reference = String.valueOf(event.reference());
      refund(actor, RecordExternalRefund.of(leg.payment(), amount, reference), chapter);
    }
  }

  private static @Nullable RefundLeg elsewhere(Chapter chapter) {
    for (HistoryEntry entry : chapter.entries()) {
      if (entry.event() instanceof RefundIssued issued) return issued.legs().get(0);
      if (entry.event() instanceof RefundLegMoved moved
          && moved.leg().operation() == null
          && moved.leg().state() == OperationState.SUCCEEDED) return moved.leg();
    }
    return null;
  }

  /** What a provider has answered. */
  private void heard(Chapter chapter) {
    for (HistoryEntry entry : chapter.entries()) {
      OrderEvent event = entry.event();
      if (event instanceof AuthorizationVoided gone) {
        money.released(gone.payment(), minor(gone.amount()));
      }
      if (event instanceof PaymentCaptured taken) {
        money.captured(taken.payment(), minor(taken.amount()));
      }
      if (event instanceof RefundLegMoved moved) progress(entry.actor(), moved, chapter);
    }
  }

  /** That a provider contradicts itself, or still does not know, moves no money. */
  private void progress(Actor actor, RefundLegMoved moved, Chapter chapter) {
    RefundLeg leg = moved.leg();
    Refund before = chapter.before().refundLedger().find(moved.refund()).orElseThrow();
    if (before.legs().get(leg.number() - 1).state() == leg.state()) return;
    OrderCommand told = RecordRefundProgress.of(moved.refund(), leg.number(), leg.state());
    boolean taken = money.refunds().take(told, actor, chapter.before());
    assertThat(taken).as("the bookkeeper would take %s", told).isTrue();
    units.refunded(chapter.after().refundLedger().lines());
  }

  void check(Order order, List<String> tagNames, List<Integer> noteNumbers) {
    assertThat(minor(order.paid())).as("paid").isEqualTo(money.paid());
    assertThat(minor(order.paymentLedger().open())).as("open").isEqualTo(money.open());
    assertThat(minor(order.balance())).as("balance").isEqualTo(money.balance());
    assertThat(order.statuses().payment().category()).as("payment").isEqualTo(money.category());
    RefundInvariants.agree(order, money.refunds());
    assertThat(order.statuses().fulfilment().category())
        .as("fulfilment")
        .isEqualTo(units.category(money.wasPaid()));
    if (stage != null) {
      assertThat(order.statuses().order().category()).as("order").isEqualTo(stage.stage());
    }
    for (OrderLine line : order.lines()) check(order, line);
    assertThat(order.parcels()).extracting(Parcel::state).isEqualTo(units.parcels());
    assertThat(order.isArchived()).as("archived").isEqualTo(archived);
    tags.check(tagNames);
    List<Integer> numbers = IntStream.rangeClosed(1, notes).boxed().toList();
    assertThat(noteNumbers).as("notes").isEqualTo(numbers);
  }

  private void check(Order order, OrderLine line) {
    int number = line.number();
    assertThat(order.units(line).returned()).as("returned").isEqualTo(units.returned(number));
    assertThat(order.fulfilmentLedger().resalable(number)).isEqualTo(units.resalable(number));
    assertThat(order.fulfilmentLedger().announced(number)).isEqualTo(units.announced(number));
    assertThat(order.units(line).handedOver()).isEqualTo(units.handedOver(line.number()));
    assertThat(order.units(line).calledOff()).isEqualTo(units.calledOff(line.number()));
    assertThat(order.units(line).delivered()).as("delivered").isEqualTo(units.delivered(number));
    assertThat(order.units(line).outForDelivery()).isEqualTo(units.outForDelivery(number));
    assertThat(order.units(line).started()).as("started").isEqualTo(units.started(number));
    assertThat(order.units(line).ready()).as("ready").isEqualTo(units.ready(number));
    assertThat(order.fulfilmentLedger().lost(number)).as("lost").isEqualTo(units.lost(number));
    assertThat(order.refundLedger().lines().get(number - 1).handedOverRefunded())
        .as("refunded of what had left")
        .isEqualTo(units.refundedOut(number));
  }

  /** Somebody else than the inventory has said what became of stock, whether it is so or not. */
  boolean goesByHearsay() {
    return hearsay;
  }

  /** As long as the inventory does what it is asked, where stock is taken with the order. */
  void checkStock(Order order) {
    if (!stocked) return;
    for (OrderLine line : order.lines()) {
      assertThat(order.stock().held(line.number())).isEqualTo(units.held(line.number()));
    }
  }

  private static long minor(Money amount) {
    return amount.getAmountMinorLong();
  }
}
