package dev.orderwell.testkit;

import dev.orderwell.command.UnitPick;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.workflow.FulfilmentCategory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody with a tally of the shelves would say, written from design.md section 4. */
final class UnitModel {
  private final List<Shelf> shelves = new ArrayList<>();

  /** The units of one line. */
  private static final class Shelf {
    private final Delivery delivery;
    private final @Nullable String sku;
    private final @Nullable String vendor;
    private final int ordered;
    private int gone;
    private int calledOff;

    Shelf(OrderLine line) {
      delivery = line.delivery();
      sku = line.product().sku();
      vendor = line.vendor() == null ? null : line.vendor().value();
      ordered = line.kind() == LineKind.DONATION ? 0 : line.quantity();
    }

    int open() {
      return ordered - gone - calledOff;
    }

    void check() {
      if (gone < 0 || calledOff < 0 || open() < 0) {
        throw new AssertionError(gone + " + " + calledOff + " units of " + ordered);
      }
    }
  }

  UnitModel(List<OrderLine> lines) {
    lines.forEach(line -> shelves.add(new Shelf(line)));
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

  void callOff(List<UnitPick> picks, @Nullable String vendor) {
    if (picks.isEmpty()) {
      for (Shelf shelf : shelves) {
        if (vendor == null || vendor.equals(shelf.vendor)) shelf.calledOff += shelf.open();
      }
    }
    for (UnitPick pick : picks) {
      Shelf shelf = shelf(pick, vendor);
      shelf.calledOff += pick.units();
      shelf.check();
    }
  }

  void cancel() {
    if (shelves.stream().anyMatch(shelf -> shelf.gone > 0)) {
      throw new AssertionError("cancelled although units have left");
    }
    callOff(List.of(), null);
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
    return gone < due ? FulfilmentCategory.PARTIALLY_SHIPPED : FulfilmentCategory.SHIPPED;
  }
}
