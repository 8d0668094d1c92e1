package dev.orderwell.testkit.sequence;

import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.UnitPick;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.refund.Balance;
import dev.orderwell.stock.Restock;
import dev.orderwell.workflow.FulfilmentCategory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What somebody with a tally of the shelves would say, written from design.md section 4. */
final class UnitModel {
  private final List<Shelf> shelves = new ArrayList<>();
  private final List<Sent> sent = new ArrayList<>();
  private final List<Parcel> returns = new ArrayList<>();
  private final ShopSettings settings;

  /** The units of one line. */
  private static final class Shelf {
    private final Delivery delivery;
    private final @Nullable String sku;
    private final @Nullable String vendor;
    private final int ordered;
    private final boolean download;
    private int gone;
    private int lost;
    private int calledOff;
    private int started;
    private int ready;
    private int resalable;
    private int damaged;
    private int refunded;
    private int refundedOut;
    private boolean takenBack;
    private final boolean tracked;

    /** Taken off the stock and not put back, wherever it is. */
    private int held;

    /** Of these, what lies in the shop and is whole. */
    private int inShop;

    private int putBack;

    Shelf(OrderLine line) {
      delivery = line.delivery();
      sku = line.product().sku();
      vendor = line.vendor() == null ? null : line.vendor().value();
      tracked = line.tracksStock();
      ordered = line.kind() == LineKind.DONATION ? 0 : line.quantity();
      download = line.kind() == LineKind.DIGITAL && delivery == Delivery.NONE;
    }

    void place() {
      held = tracked ? ordered : 0;
      inShop = held;
    }

    void take(int units) {
      held += units;
      inShop += units;
    }

    /** As many as nobody waits for. */
    void putBack(int units) {
      int spare = Math.min(units, inShop - open());
      if (spare <= 0) return;
      held -= spare;
      inShop -= spare;
      putBack += spare;
    }

    /** What lies in the shop goes first; what is missing since something was lost is bought. */
    void leave(int units) {
      gone += units;
      started = Math.max(0, started - units);
      ready = Math.max(0, ready - units);
      check();
      if (!tracked) return;
      if (lost > 0 && units > inShop) take(units - inShop);
      inShop -= units;
    }

    /** Work on what is not there any more is no work. */
    void bound() {
      started = Math.min(started, open());
      ready = Math.min(ready, open());
    }

    int open() {
      return ordered - gone - calledOff;
    }

    int back() {
      return resalable + damaged;
    }

    /** Open although the money for them is back. */
    int unwanted() {
      return Math.min(open(), Math.max(0, refunded - refundedOut - calledOff));
    }

    /** Called off although nobody was given the money back. */
    int wantedAgain() {
      return Math.max(0, Math.min(calledOff, calledOff - (refunded - refundedOut)));
    }

    void check() {
      if (back() > gone) throw new AssertionError(back() + " units back of " + gone);
      if (gone < 0 || calledOff < 0 || open() < 0) {
        throw new AssertionError(gone + " + " + calledOff + " units of " + ordered);
      }
      if (started < 0 || started > open() || ready < 0 || ready > open()) {
        throw new AssertionError(started + " begun and " + ready + " ready of " + open());
      }
    }
  }

  /** Units that have left together. */
  private static final class Sent {
    private final Delivery way;
    private final Map<Shelf, Integer> units;
    private ParcelState state;

    Sent(Delivery way, Map<Shelf, Integer> units) {
      this.way = way;
      this.units = units;
      state = way == Delivery.SHIPPING ? ParcelState.SHIPPED : ParcelState.DELIVERED;
    }

    int of(Shelf shelf) {
      return units.getOrDefault(shelf, 0);
    }
  }

  /** A parcel on its way back: what was said to be in it, and what has come of it. */
  private static final class Parcel {
    private final Map<Shelf, Integer> awaited = new LinkedHashMap<>();
    private boolean dropped;

    int awaited(Shelf shelf) {
      return dropped ? 0 : Math.max(0, awaited.getOrDefault(shelf, 0));
    }
  }

  UnitModel(List<OrderLine> lines, ShopSettings settings) {
    this.settings = settings;
    lines.forEach(line -> shelves.add(new Shelf(line)));
  }

  /** What can be sold again goes back on the stock, unless somebody said otherwise. */
  private static void putBack(Shelf shelf, int units) {
    if (shelf.tracked) shelf.putBack(units);
  }

  void place() {
    shelves.forEach(Shelf::place);
  }

  /** Picks are of the lines that a vendor has, or of all for null. */
  void ship(List<UnitPick> picks, @Nullable String vendor) {
    Map<Shelf, Integer> units = picked(picks, vendor);
    if (picks.isEmpty()) {
      List<Shelf> parcels = openOnes(Delivery.SHIPPING, vendor);
      (parcels.isEmpty() ? openOnes(Delivery.PICKUP, vendor) : parcels)
          .forEach(shelf -> units.put(shelf, shelf.open()));
    }
    Delivery way = units.keySet().iterator().next().delivery;
    if (way == Delivery.NONE) throw new AssertionError("nothing to put in a parcel");
    send(way, units);
  }

  /** What needs no parcel is given. */
  void give(List<UnitPick> picks, @Nullable String vendor) {
    Map<Shelf, Integer> units = picked(picks, vendor);
    if (picks.isEmpty()) {
      openOnes(Delivery.NONE, vendor).forEach(shelf -> units.put(shelf, shelf.open()));
    }
    send(Delivery.NONE, units);
  }

  /** It is paid: whatever can be downloaded is. */
  void giveDownloads() {
    Map<Shelf, Integer> units = new LinkedHashMap<>();
    for (Shelf shelf : openOnes(Delivery.NONE, null)) {
      if (shelf.download && !shelf.takenBack) units.put(shelf, shelf.open());
    }
    if (!units.isEmpty()) send(Delivery.NONE, units);
  }

  private void send(Delivery way, Map<Shelf, Integer> units) {
    if (units.isEmpty()) throw new AssertionError("nothing left");
    units.forEach(
        (shelf, count) -> {
          if (shelf.delivery != way) throw new AssertionError("goes another way");
          shelf.leave(count);
        });
    sent.add(new Sent(way, units));
  }

  private Map<Shelf, Integer> picked(List<UnitPick> picks, @Nullable String vendor) {
    Map<Shelf, Integer> units = new LinkedHashMap<>();
    for (UnitPick pick : picks) units.merge(shelf(pick, vendor), pick.units(), Integer::sum);
    return units;
  }

  void deliver(List<Integer> numbers, @Nullable String vendor) {
    move(numbers, vendor, ParcelState.DELIVERED);
  }

  void bringOut(List<Integer> numbers, @Nullable String vendor) {
    move(numbers, vendor, ParcelState.OUT_FOR_DELIVERY);
  }

  private void move(List<Integer> numbers, @Nullable String vendor, ParcelState next) {
    List<Sent> moved =
        sent.stream().filter(one -> isBelow(one, next) && isOf(vendor, one)).toList();
    if (!numbers.isEmpty()) {
      moved = new TreeSet<>(numbers).stream().map(number -> sent.get(number - 1)).toList();
    }
    if (moved.isEmpty()) throw new AssertionError("no parcel moved");
    for (Sent one : moved) {
      if (!isBelow(one, next)) throw new AssertionError("moved from " + one.state);
      one.state = next;
    }
  }

  private static boolean isBelow(Sent one, ParcelState next) {
    boolean out = one.state == ParcelState.OUT_FOR_DELIVERY && next == ParcelState.DELIVERED;
    return one.state == ParcelState.SHIPPED || out;
  }

  private static boolean isOf(@Nullable String vendor, Sent one) {
    return one.units.keySet().stream().allMatch(shelf -> isOf(vendor, shelf));
  }

  void undoDelivery(int number) {
    Sent one = sent.get(number - 1);
    if (one.state != ParcelState.DELIVERED || one.way != Delivery.SHIPPING) {
      throw new AssertionError("was not delivered");
    }
    one.state = ParcelState.SHIPPED;
  }

  void cancelParcel(int number) {
    sent.get(number - 1)
        .units
        .forEach(
            (shelf, count) -> {
              if (shelf.tracked) shelf.inShop += count;
            });
    takeBack(sent.get(number - 1), ParcelState.CANCELLED);
  }

  void loseParcel(int number) {
    sent.get(number - 1).units.forEach((shelf, count) -> shelf.lost += count);
    takeBack(sent.get(number - 1), ParcelState.LOST);
  }

  private void takeBack(Sent one, ParcelState next) {
    if (one.state == ParcelState.LOST || one.state == ParcelState.CANCELLED) {
      throw new AssertionError("was taken back before");
    }
    one.state = next;
    one.units.forEach(
        (shelf, count) -> {
          shelf.gone -= count;
          shelf.refundedOut = Math.min(shelf.refundedOut, shelf.gone);
          shelf.takenBack = true;
          shelf.check();
          callOff(shelf, shelf.unwanted(), null);
        });
  }

  /**
   * Refunds have gone out, or were given up: of the units that the money is back for so many had
   * left, and the others will not.
   */
  void refunded(List<Balance> lines) {
    for (int i = 0; i < shelves.size(); i++) {
      Shelf shelf = shelves.get(i);
      shelf.refunded = lines.get(i).unitsRefunded();
      shelf.refundedOut = lines.get(i).handedOverRefunded();
      callOff(shelf, shelf.unwanted(), false);
    }
  }

  /** Units that came back with their refund. */
  void broughtBack(Map<Integer, Integer> resalable) {
    returns.add(new Parcel());
    resalable.forEach(
        (line, units) -> {
          Shelf shelf = shelves.get(line - 1);
          shelf.resalable += units;
          if (shelf.tracked) shelf.inShop += units;
          shelf.check();
        });
  }

  /** As many as somebody said with a refund. */
  void putBack(Map<Integer, Integer> onStock) {
    onStock.forEach((line, units) -> putBack(shelves.get(line - 1), units));
  }

  void replace(int number) {
    Sent old = sent.get(number - 1);
    if (old.state != ParcelState.LOST) loseParcel(number);
    Map<Shelf, Integer> units = new LinkedHashMap<>();
    old.units.forEach(
        (shelf, count) -> {
          if (shelf.open() > 0) units.put(shelf, Math.min(count, shelf.open()));
        });
    send(old.way, units);
  }

  void start(List<UnitPick> picks, @Nullable String vendor) {
    for (Shelf shelf : shelves) {
      if (picks.isEmpty() && isOf(vendor, shelf)) shelf.started = shelf.open();
    }
    for (UnitPick pick : picks) shelf(pick, vendor).started += pick.units();
    shelves.forEach(Shelf::check);
  }

  void stop(List<UnitPick> picks, @Nullable String vendor) {
    for (Shelf shelf : shelves) if (picks.isEmpty() && isOf(vendor, shelf)) shelf.started = 0;
    for (UnitPick pick : picks) shelf(pick, vendor).started -= pick.units();
    shelves.forEach(Shelf::check);
  }

  void makeReady(List<UnitPick> picks, @Nullable String vendor) {
    if (picks.isEmpty())
      openOnes(Delivery.PICKUP, vendor).forEach(shelf -> shelf.ready = shelf.open());
    for (UnitPick pick : picks) {
      Shelf shelf = shelf(pick, vendor);
      if (shelf.delivery != Delivery.PICKUP) throw new AssertionError("is not fetched");
      shelf.ready += pick.units();
    }
    shelves.forEach(Shelf::check);
  }

  void undoReady(List<UnitPick> picks, @Nullable String vendor) {
    for (Shelf shelf : shelves) if (picks.isEmpty() && isOf(vendor, shelf)) shelf.ready = 0;
    for (UnitPick pick : picks) shelf(pick, vendor).ready -= pick.units();
    shelves.forEach(Shelf::check);
  }

  void restore(List<UnitPick> picks, @Nullable String vendor) {
    Map<Shelf, Integer> units = picked(picks, vendor);
    for (Shelf shelf : shelves) {
      if (picks.isEmpty() && isOf(vendor, shelf)) units.put(shelf, shelf.wantedAgain());
    }
    units.forEach(
        (shelf, count) -> {
          shelf.calledOff -= count;
          shelf.check();
          int missing = shelf.open() - shelf.inShop;
          int again = Math.min(count, Math.min(shelf.putBack, missing));
          if (shelf.tracked && again > 0) shelf.take(again);
        });
  }

  void callOff(List<UnitPick> picks, @Nullable String vendor, @Nullable Boolean restock) {
    if (picks.isEmpty()) {
      shelves.stream()
          .filter(shelf -> isOf(vendor, shelf))
          .forEach(shelf -> callOff(shelf, shelf.open(), restock));
    }
    for (UnitPick pick : picks) callOff(shelf(pick, vendor), pick.units(), restock);
  }

  private void callOff(Shelf shelf, int units, @Nullable Boolean restock) {
    shelf.calledOff += units;
    shelf.bound();
    shelf.check();
    if (restock == null ? settings.restockWhenCalledOff() : restock) putBack(shelf, units);
  }

  void cancel(@Nullable Boolean restock) {
    if (shelves.stream().anyMatch(shelf -> shelf.gone > 0)) {
      throw new AssertionError("cancelled although units have left");
    }
    callOff(List.of(), null, restock);
  }

  void announce(List<UnitPick> picks, @Nullable String vendor) {
    Parcel parcel = new Parcel();
    for (Shelf shelf : shelves) {
      int free = shelf.gone - shelf.back() - awaited(shelf);
      if (picks.isEmpty() && isOf(vendor, shelf) && free > 0) parcel.awaited.put(shelf, free);
    }
    for (UnitPick pick : picks) {
      Shelf shelf = shelf(pick, vendor);
      int free = shelf.gone - shelf.back() - awaited(shelf);
      if (parcel.awaited.merge(shelf, pick.units(), Integer::sum) > free) {
        throw new AssertionError("announced twice: " + pick);
      }
    }
    if (parcel.awaited.isEmpty()) throw new AssertionError("nothing was announced");
    returns.add(parcel);
  }

  void receive(ReceiveReturn command, @Nullable String vendor) {
    Integer number = command.announced();
    if (number == null) returns.add(new Parcel());
    Parcel parcel = returns.get(number == null ? returns.size() - 1 : number - 1);
    if (command.resalable().isEmpty() && command.damaged().isEmpty()) {
      for (Shelf shelf : shelves) {
        int out = isOf(vendor, shelf) ? shelf.gone - shelf.back() : 0;
        int come = number == null ? out : Math.min(out, parcel.awaited(shelf));
        comeBack(shelf, come);
        parcel.awaited.merge(shelf, -come, Integer::sum);
      }
    }
    for (UnitPick pick : command.resalable()) {
      comeBack(shelf(pick, vendor), pick.units());
      parcel.awaited.merge(shelf(pick, vendor), -pick.units(), Integer::sum);
    }
    for (UnitPick pick : command.damaged()) {
      shelf(pick, vendor).damaged += pick.units();
      parcel.awaited.merge(shelf(pick, vendor), -pick.units(), Integer::sum);
    }
    shelves.forEach(Shelf::check);
  }

  private void comeBack(Shelf shelf, int units) {
    shelf.resalable += units;
    if (shelf.tracked) shelf.inShop += units;
    if (settings.restock() != Restock.NEVER) putBack(shelf, units);
  }

  void drop(int number) {
    returns.get(number - 1).dropped = true;
  }

  private int awaited(Shelf shelf) {
    return returns.stream().mapToInt(parcel -> parcel.awaited(shelf)).sum();
  }

  private static boolean isOf(@Nullable String vendor, Shelf shelf) {
    return vendor == null || vendor.equals(shelf.vendor);
  }

  private List<Shelf> openOnes(Delivery delivery, @Nullable String vendor) {
    return shelves.stream()
        .filter(shelf -> shelf.delivery == delivery && shelf.open() > 0)
        .filter(shelf -> vendor == null || vendor.equals(shelf.vendor))
        .toList();
  }

  private Shelf shelf(UnitPick pick, @Nullable String vendor) {
    List<Shelf> found = new ArrayList<>();
    for (int i = 0; i < shelves.size(); i++) {
      Shelf shelf = shelves.get(i);
      Integer line = pick.line();
      String sku = pick.sku();
      boolean named = line != null ? line == i + 1 : sku != null && sku.equals(shelf.sku);
      if (named && (vendor == null || vendor.equals(shelf.vendor))) found.add(shelf);
    }
    if (found.size() != 1) throw new AssertionError("not one line: " + pick);
    return found.get(0);
  }

  int handedOver(int line) {
    return shelves.get(line - 1).gone;
  }

  int lost(int line) {
    return shelves.get(line - 1).lost;
  }

  int refundedOut(int line) {
    return shelves.get(line - 1).refundedOut;
  }

  int started(int line) {
    return shelves.get(line - 1).started;
  }

  int ready(int line) {
    return shelves.get(line - 1).ready;
  }

  int delivered(int line) {
    return sent(shelves.get(line - 1), ParcelState.DELIVERED);
  }

  int outForDelivery(int line) {
    return sent(shelves.get(line - 1), ParcelState.OUT_FOR_DELIVERY);
  }

  private int sent(Shelf shelf, ParcelState state) {
    return sent.stream().filter(one -> one.state == state).mapToInt(one -> one.of(shelf)).sum();
  }

  List<ParcelState> parcels() {
    return sent.stream().map(one -> one.state).toList();
  }

  int calledOff(int line) {
    return shelves.get(line - 1).calledOff;
  }

  int returned(int line) {
    return shelves.get(line - 1).back();
  }

  int resalable(int line) {
    return shelves.get(line - 1).resalable;
  }

  int held(int line) {
    return shelves.get(line - 1).held;
  }

  int announced(int line) {
    return awaited(shelves.get(line - 1));
  }

  int ordered(int line) {
    return shelves.get(line - 1).ordered;
  }

  int open(int line) {
    return shelves.get(line - 1).open();
  }

  /** Whether work has begun on what is delivered, or on all where nothing is. */
  boolean isBegun() {
    return counted().stream()
        .anyMatch(shelf -> shelf.started > 0 || shelf.ready > 0 || shelf.gone > 0);
  }

  boolean isAllGone() {
    return counted().stream().allMatch(shelf -> shelf.open() == 0);
  }

  private List<Shelf> counted() {
    List<Shelf> delivered =
        shelves.stream().filter(shelf -> shelf.delivery != Delivery.NONE).toList();
    return delivered.isEmpty() ? shelves : delivered;
  }

  FulfilmentCategory category(boolean paid) {
    List<Shelf> counted = counted();
    long ordered = counted.stream().mapToLong(shelf -> shelf.ordered).sum();
    long due = ordered - counted.stream().mapToLong(shelf -> shelf.calledOff).sum();
    long gone = counted.stream().mapToLong(shelf -> shelf.gone).sum();
    if (ordered == 0) {
      return paid ? FulfilmentCategory.DELIVERED : FulfilmentCategory.AWAITING_PROCESSING;
    }
    if (due == 0) return FulfilmentCategory.WILL_NOT_DELIVER;
    if (gone == 0) return before(counted, due);
    if (gone < due) return FulfilmentCategory.PARTIALLY_SHIPPED;
    long back = counted.stream().mapToLong(Shelf::back).sum();
    if (back == due) return FulfilmentCategory.RETURNED;
    if (back > 0) return FulfilmentCategory.PARTIALLY_RETURNED;
    long there = counted.stream().mapToLong(one -> sent(one, ParcelState.DELIVERED)).sum();
    if (there == due) return FulfilmentCategory.DELIVERED;
    boolean out = counted.stream().anyMatch(one -> sent(one, ParcelState.OUT_FOR_DELIVERY) > 0);
    return out ? FulfilmentCategory.OUT_FOR_DELIVERY : FulfilmentCategory.SHIPPED;
  }

  private static FulfilmentCategory before(List<Shelf> counted, long due) {
    long ready = counted.stream().mapToLong(shelf -> shelf.ready).sum();
    if (ready == due) return FulfilmentCategory.READY_FOR_PICKUP;
    boolean begun = ready > 0 || counted.stream().anyMatch(shelf -> shelf.started > 0);
    return begun ? FulfilmentCategory.PROCESSING : FulfilmentCategory.AWAITING_PROCESSING;
  }
}
