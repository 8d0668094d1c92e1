package dev.orderwell.testkit;

import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.UnitPick;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.workflow.FulfilmentCategory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody with a tally of the shelves would say, written from design.md section 4. */
final class UnitModel {
  private final List<Shelf> shelves = new ArrayList<>();
  private final List<Parcel> returns = new ArrayList<>();

  /** The units of one line. */
  private static final class Shelf {
    private final Delivery delivery;
    private final @Nullable String sku;
    private final @Nullable String vendor;
    private final int ordered;
    private int gone;
    private int calledOff;
    private int resalable;
    private int damaged;
    private final boolean tracked;
    private int held;

    Shelf(OrderLine line) {
      delivery = line.delivery();
      sku = line.product().sku();
      vendor = line.vendor() == null ? null : line.vendor().value();
      tracked = line.tracksStock();
      ordered = line.kind() == LineKind.DONATION ? 0 : line.quantity();
    }

    int open() {
      return ordered - gone - calledOff;
    }

    int back() {
      return resalable + damaged;
    }

    void check() {
      if (back() > gone) throw new AssertionError(back() + " units back of " + gone);
      if (gone < 0 || calledOff < 0 || open() < 0) {
        throw new AssertionError(gone + " + " + calledOff + " units of " + ordered);
      }
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

  UnitModel(List<OrderLine> lines) {
    lines.forEach(line -> shelves.add(new Shelf(line)));
  }

  /** What can be sold again goes back on the stock, unless somebody said otherwise. */
  private static void putBack(Shelf shelf, int units, @Nullable Boolean restock) {
    if (shelf.tracked && !Boolean.FALSE.equals(restock)) shelf.held -= units;
  }

  void place() {
    for (Shelf shelf : shelves) shelf.held = shelf.tracked ? shelf.ordered : 0;
  }

  /** Picks are of the lines that a vendor has, or of all for null. */
  void ship(List<UnitPick> picks, @Nullable String vendor) {
    if (picks.isEmpty()) {
      List<Shelf> parcels = openOnes(Delivery.SHIPPING, vendor);
      (parcels.isEmpty() ? openOnes(Delivery.PICKUP, vendor) : parcels)
          .forEach(shelf -> shelf.gone += shelf.open());
    }
    for (UnitPick pick : picks) {
      Shelf shelf = shelf(pick, vendor);
      if (shelf.delivery == Delivery.NONE) throw new AssertionError("nothing to put in a parcel");
      shelf.gone += pick.units();
      shelf.check();
    }
  }

  void callOff(List<UnitPick> picks, @Nullable String vendor, @Nullable Boolean restock) {
    if (picks.isEmpty()) {
      shelves.stream()
          .filter(shelf -> isOf(vendor, shelf))
          .forEach(shelf -> callOff(shelf, shelf.open(), restock));
    }
    for (UnitPick pick : picks) callOff(shelf(pick, vendor), pick.units(), restock);
  }

  private static void callOff(Shelf shelf, int units, @Nullable Boolean restock) {
    shelf.calledOff += units;
    shelf.check();
    putBack(shelf, units, restock);
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
        shelf.resalable += come;
        putBack(shelf, come, null);
        parcel.awaited.merge(shelf, -come, Integer::sum);
      }
    }
    for (UnitPick pick : command.resalable()) {
      shelf(pick, vendor).resalable += pick.units();
      putBack(shelf(pick, vendor), pick.units(), null);
      parcel.awaited.merge(shelf(pick, vendor), -pick.units(), Integer::sum);
    }
    for (UnitPick pick : command.damaged()) {
      shelf(pick, vendor).damaged += pick.units();
      parcel.awaited.merge(shelf(pick, vendor), -pick.units(), Integer::sum);
    }
    shelves.forEach(Shelf::check);
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

  FulfilmentCategory category(boolean paid) {
    List<Shelf> counted =
        shelves.stream().filter(shelf -> shelf.delivery != Delivery.NONE).toList();
    if (counted.isEmpty()) counted = shelves;
    long ordered = counted.stream().mapToLong(shelf -> shelf.ordered).sum();
    long due = ordered - counted.stream().mapToLong(shelf -> shelf.calledOff).sum();
    long gone = counted.stream().mapToLong(shelf -> shelf.gone).sum();
    if (ordered == 0) {
      return paid ? FulfilmentCategory.DELIVERED : FulfilmentCategory.AWAITING_PROCESSING;
    }
    if (due == 0) return FulfilmentCategory.WILL_NOT_DELIVER;
    if (gone == 0) return FulfilmentCategory.AWAITING_PROCESSING;
    if (gone < due) return FulfilmentCategory.PARTIALLY_SHIPPED;
    long back = counted.stream().mapToLong(Shelf::back).sum();
    if (back == due) return FulfilmentCategory.RETURNED;
    return back > 0 ? FulfilmentCategory.PARTIALLY_RETURNED : FulfilmentCategory.SHIPPED;
  }
}
