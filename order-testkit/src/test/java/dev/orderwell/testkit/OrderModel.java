package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.DropReturn;
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
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordVoidOutcome;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.RestoreUnits;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.StopProcessing;
import dev.orderwell.command.Unarchive;
import dev.orderwell.command.UndoDelivered;
import dev.orderwell.command.UndoReady;
import dev.orderwell.command.WarnOfExpiry;
import dev.orderwell.event.OrderEvent.AuthorizationVoided;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.workflow.PaymentCategory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One order as it ought to be, told from the commands that were accepted. */
final class OrderModel {
  private final MoneyModel money;
  private final UnitModel units;
  private final Set<String> tags = new TreeSet<>();
  private final StageModel stage;
  private boolean placed;
  private boolean cancelled;
  private boolean archived;
  private int notes;

  OrderModel(Order order, PlaceOrder.As as) {
    placed = order.isPlaced();
    Money total = order.totals().total();
    int decimals = order.currency().getDecimalPlaces();
    money = new MoneyModel(total.getAmountMinorLong(), decimals, as, placed);
    units = new UnitModel(order.lines());
    stage = new StageModel(order.lines(), units, money);
    if (placed) units.place();
    if (placed) stage.place();
    download();
    stage.follow(true);
  }

  /** What can be downloaded is there as soon as it is paid online (S3.21). */
  private void download() {
    if (placed && !cancelled && !stage.isHeld() && money.isPaidOnline()) units.giveDownloads();
  }

  void accept(Actor actor, OrderCommand command) {
    if (command instanceof Batch batch) {
      batch.commands().forEach(one -> accept(actor, one));
    } else {
      boolean shops = actor.role() == Role.CUSTOMER && command instanceof CancelOrder;
      OrderCommand meant = shops ? CancelOrder.because("restocking is up to the shop") : command;
      single(meant, actor.role() == Role.VENDOR ? actor.id() : null);
    }
  }

  private void single(OrderCommand command, @Nullable String vendor) {
    stage.allow(command);
    record(command, vendor);
    if (command instanceof ReleaseOrder) stage.release();
    download();
    stage.accept(command, vendor);
  }

  private void record(OrderCommand command, @Nullable String vendor) {
    if (command instanceof RecordPayment payment) {
      money.record(payment);
    } else if (command instanceof CallOffPayment) {
      money.callOff();
    } else if (command instanceof CancelOrder cancel) {
      money.cancel();
      units.cancel(cancel.restock());
      cancelled = true;
      stage.cancel();
    } else if (command instanceof LeaveCart) {
      money.leave();
    } else if (command instanceof WarnOfExpiry warning) {
      money.warn(warning.payment());
    } else if (command instanceof PlaceUnplaced) {
      money.place();
      units.place();
      placed = true;
      stage.place();
    } else if (command instanceof RecordVoidOutcome outcome) {
      if (outcome.unsettled() == null) money.released(outcome.payment());
    } else if (command instanceof Ship ship) {
      units.ship(ship.units(), vendor);
    } else if (command instanceof Deliver given) {
      units.give(given.units(), vendor);
    } else if (command instanceof MarkDelivered arrived) {
      units.deliver(arrived.parcels(), vendor);
    } else if (command instanceof MarkOutForDelivery out) {
      units.bringOut(out.parcels(), vendor);
    } else if (command instanceof UndoDelivered undone) {
      units.undoDelivery(undone.parcel());
    } else if (command instanceof CancelParcel gone) {
      units.cancelParcel(gone.parcel());
    } else if (command instanceof LoseParcel gone) {
      units.loseParcel(gone.parcel());
    } else if (command instanceof ReplaceParcel again) {
      units.replace(again.parcel());
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
      assertThat(tags.add(key(tag.name()))).as("tag was on the order").isTrue();
    } else if (command instanceof RemoveTag tag) {
      assertThat(tags.remove(key(tag.name()))).as("tag was not on the order").isTrue();
    } else if (command instanceof AddNote) {
      notes++;
    } else if (command instanceof Archive || command instanceof Unarchive) {
      archived = command instanceof Archive;
    } else if (command instanceof RecordBounce bounce) {
      money.bounce(bounce.payment());
    }
  }

  /** What the library has recorded of its own accord. */
  void accept(HistoryEntry entry) {
    if (entry.event() instanceof AuthorizationVoided gone) {
      money.released(gone.payment(), gone.amount().getAmountMinorLong());
    }
  }

  void check(Order order, List<String> tagNames, List<Integer> noteNumbers) {
    assertThat(minor(order.paid())).as("paid").isEqualTo(money.paid());
    assertThat(minor(order.paymentLedger().open())).as("open").isEqualTo(money.open());
    assertThat(minor(order.balance())).as("balance").isEqualTo(money.balance());
    assertThat(order.statuses().payment().category()).isEqualTo(money.category());
    boolean paid = money.category() == PaymentCategory.PAID;
    assertThat(order.statuses().fulfilment().category()).isEqualTo(units.category(paid));
    assertThat(order.statuses().order().category()).isEqualTo(stage.stage());
    for (OrderLine line : order.lines()) check(order, line);
    assertThat(order.parcels()).extracting(Parcel::state).isEqualTo(units.parcels());
    assertThat(order.isArchived()).isEqualTo(archived);
    assertThat(tagNames.stream().map(OrderModel::key).sorted()).containsExactlyElementsOf(tags);
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
  }

  /** As long as the inventory does what it is asked, by the shop's usual policies. */
  void checkStock(Order order) {
    for (OrderLine line : order.lines()) {
      assertThat(order.stock().held(line.number())).isEqualTo(units.held(line.number()));
    }
  }

  private static long minor(Money amount) {
    return amount.getAmountMinorLong();
  }

  /** Enough for the tags that {@link CommandArbitraries} uses. */
  private static String key(String tag) {
    return tag.toLowerCase(Locale.ROOT).replaceAll(" +", " ");
  }
}
