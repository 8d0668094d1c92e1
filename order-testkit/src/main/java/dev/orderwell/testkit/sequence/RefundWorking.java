package dev.orderwell.testkit.sequence;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RefundPick;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.RefundRules.Proposal;
import dev.orderwell.refund.RefundSelection.Extent;
import dev.orderwell.testkit.sequence.RefundModel.No;
import dev.orderwell.testkit.sequence.RefundSheet.Item;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One refund being worked out on a copy of the paper. */
final class RefundWorking {
  private final RefundModel model;
  private final RefundPaper paper;
  private final @Nullable Order before;
  private final @Nullable String vendor;
  private final BigInteger available;
  private final BigInteger overpaid;
  private final BigInteger kept;
  private final List<Item> items = new ArrayList<>();
  private final Map<Integer, Integer> units = new HashMap<>();
  private final Map<Integer, Integer> handed = new HashMap<>();
  private final List<RefundSheet> lines = new ArrayList<>();
  private final List<RefundSheet> others = new ArrayList<>();
  private final RefundSheet rounding;

  RefundWorking(RefundModel model) {
    this(model, null, null);
  }

  /** Of a vendor's part alone, or of the whole for null. */
  RefundWorking(RefundModel model, @Nullable String vendor, @Nullable Order before) {
    this.model = model;
    this.vendor = vendor;
    this.before = before;
    paper = model.paper.copy();
    available = model.available();
    overpaid = vendor != null ? BigInteger.ZERO : model.overpaid();
    kept = vendor != null ? BigInteger.ZERO : model.kept();
    for (RefundSheet sheet : paper.sheets.values()) {
      switch (sheet.component.kind()) {
        case LINE -> {
          if (isOwn(sheet.component)) lines.add(sheet);
        }
        case SHIPPING, FEE -> {
          if (isOwn(sheet.component)) others.add(sheet);
        }
        case ROUNDING, KEPT, OVERPAYMENT -> {}
      }
    }
    rounding =
        vendor != null
            ? RefundSheet.of(Component.ROUNDING, BigInteger.ZERO)
            : paper.sheet(Component.ROUNDING);
  }

  private boolean isOwn(Component component) {
    if (vendor == null || before == null) return true;
    return switch (component.kind()) {
      case LINE -> vendor.equals(name(before.lines().get(component.number() - 1).vendor()));
      case SHIPPING -> vendor.equals(name(before.shipping().get(component.number() - 1).vendor()));
      case FEE, ROUNDING, KEPT, OVERPAYMENT -> false;
    };
  }

  private static @Nullable String name(dev.orderwell.party.@Nullable VendorId id) {
    return id == null ? null : id.value();
  }

  List<Item> items(NewRefund wish) {
    boolean named = !wish.lines().isEmpty() || !wish.others().isEmpty() || wish.goodwill() != null;
    Extent extent = wish.extent();
    if (extent == null && !named) {
      boolean asked = model.rules.proposal() == Proposal.WHAT_IS_DUE;
      boolean due = asked && !model.cancelled && overpaid.signum() > 0;
      extent = due ? Extent.OVERPAYMENT : Extent.EVERYTHING;
    }
    if (extent == Extent.EVERYTHING) everything(wish);
    else if (extent == Extent.OVERPAYMENT) overpayment(wish);
    else picked(wish);
    if (items.isEmpty()) throw new No("nothing");
    return items;
  }

  List<Item> external(BigInteger amount) {
    BigInteger over = amount.min(overpaid);
    BigInteger spread = amount.subtract(over).min(left()).max(BigInteger.ZERO);
    spread(spread);
    single(Component.OVERPAYMENT, amount.subtract(spread));
    return items;
  }

  private BigInteger left() {
    return paper.left(lines).add(paper.left(others)).add(rounding.left());
  }

  private BigInteger sum() {
    return items.stream().map(Item::amount).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private void everything(NewRefund wish) {
    BigInteger left = left();
    if (available.compareTo(left) < 0) {
      spread(available);
    } else {
      for (RefundSheet line : lines) {
        int rest = line.unitsLeft();
        boolean some = rest > 0 || line.left().signum() > 0;
        if (some) items.add(line.take(rest, rest == 0, line.left()));
      }
      for (RefundSheet other : others) told(other, other.left());
      told(rounding, rounding.left());
      single(Component.OVERPAYMENT, overpaid.min(available.subtract(left)));
    }
    if (items.stream().allMatch(item -> item.amount().signum() == 0)) throw new No("nothing left");
    keep(wish);
  }

  private void overpayment(NewRefund wish) {
    if (overpaid.signum() == 0) throw new No("nothing overpaid");
    String told = wish.overpaid();
    BigInteger amount = told == null ? overpaid : model.above(told);
    if (amount.compareTo(overpaid) > 0) throw new No("more than overpaid");
    single(Component.OVERPAYMENT, amount);
    keep(wish);
  }

  private void picked(NewRefund wish) {
    boolean exact = wish.goodwill() != null;
    for (RefundPick pick : wish.lines()) {
      exact |= pick.amount() != null;
      line(pick);
    }
    for (NewRefund.Other other : wish.others()) {
      exact |= other.amount() != null;
      other(other);
    }
    if (wish.goodwill() != null) {
      BigInteger amount = model.above(wish.goodwill());
      if (amount.compareTo(left()) > 0) throw new No("more goodwill than is left");
      spread(amount);
    }
    keep(wish);
    if (sum().add(cut()).compareTo(available) > 0) throw new No("more than available");
    if (wish.shipping() == null || wish.shipping()) shipping();
    BigInteger round = cut();
    boolean last = paper.left(lines).add(paper.left(others)).signum() == 0;
    if (rounding.left().signum() > 0 && last && !exact) {
      round = rounding.left().min(available.subtract(sum()));
    }
    told(rounding, round);
  }

  /** A rounding below zero is due as soon as less than it is left of everything else. */
  private BigInteger cut() {
    return rounding.left().signum() < 0 ? left().min(BigInteger.ZERO) : BigInteger.ZERO;
  }

  private void line(RefundPick pick) {
    Integer number = pick.line();
    RefundSheet line = paper.sheet(Component.line(number == null ? 1 : number));
    if (!lines.contains(line)) throw new No("somebody else's line");
    Integer back = pick.restock();
    if (back != null && back > pick.units()) throw new No("restocks too many");
    if (pick.units() > line.unitsLeft()) throw new No("too many units");
    String told = pick.amount();
    BigInteger amount = told == null ? line.worth(pick.units()) : model.minor(told);
    if (amount.compareTo(line.left()) > 0) throw new No("more than the line");
    if (pick.units() == 0 && amount.signum() == 0) return;
    items.add(line.take(pick.units(), told != null, amount));
    handOver(line.component.number(), pick);
    units.merge(line.component.number(), pick.units(), Integer::sum);
  }

  private void other(NewRefund.Other other) {
    String told = other.amount();
    if (other.kind() == Component.Kind.KEPT) {
      BigInteger amount = told == null ? kept : model.above(told);
      if (kept.signum() == 0 || amount.compareTo(kept) > 0) throw new No("more than kept");
      single(Component.KEPT, amount);
      return;
    }
    RefundSheet sheet = paper.sheet(new Component(other.kind(), other.number()));
    if (!others.contains(sheet)) throw new No("somebody else's");
    BigInteger left = sheet.left();
    BigInteger amount = told == null ? left : model.above(told);
    if (left.signum() == 0 || amount.compareTo(left) > 0) throw new No("more than is left");
    told(sheet, amount);
  }

  private void told(RefundSheet sheet, BigInteger amount) {
    if (amount.signum() != 0) items.add(sheet.take(0, true, amount));
  }

  private void single(Component component, BigInteger amount) {
    if (amount.signum() == 0) return;
    items.add(new Item(component, 0, true, new BigInteger[] {amount}, BigInteger.ZERO));
  }

  private void keep(NewRefund wish) {
    if (wish.kept() == null) return;
    BigInteger amount = model.above(wish.kept());
    if (amount.compareTo(sum()) > 0) throw new No("keeps too much");
    single(Component.KEPT, amount.negate());
  }

  /** Lines, then shipping and fees, then the rounding; one below zero with the last of them. */
  private void spread(BigInteger amount) {
    BigInteger off = amount.equals(left()) ? rounding.left().min(BigInteger.ZERO) : BigInteger.ZERO;
    BigInteger open = amount.subtract(off);
    BigInteger toLines = open.min(paper.left(lines));
    BigInteger toOthers = open.subtract(toLines).min(paper.left(others));
    over(lines, toLines);
    over(others, toOthers);
    told(rounding, amount.subtract(toLines).subtract(toOthers));
  }

  private void over(List<RefundSheet> sheets, BigInteger amount) {
    BigInteger[] weights = sheets.stream().map(RefundSheet::left).toArray(BigInteger[]::new);
    BigInteger[] shares = RefundSheet.largestRemainder(amount, weights);
    for (int i = 0; i < shares.length; i++) told(sheets.get(i), shares[i]);
  }

  /** Shipping of groups that become empty; where goods are is taken from the order. */
  private void shipping() {
    for (RefundSheet sheet : others) {
      boolean is = sheet.component.kind() == Component.Kind.SHIPPING;
      boolean named = items.stream().anyMatch(item -> item.component().equals(sheet.component));
      if (!is || named || !isEmptied(sheet.component)) continue;
      BigInteger free = available.subtract(sum());
      boolean all = left().compareTo(free) <= 0;
      told(sheet, all ? sheet.left() : sheet.left().min(free.subtract(cut())));
    }
  }

  private boolean isEmptied(Component shipping) {
    Order order = before;
    if (order == null) return false;
    String group = name(order.shipping().get(shipping.number() - 1).vendor());
    List<OrderLine> home = new ArrayList<>();
    for (OrderLine line : order.lines()) {
      String own = name(line.vendor());
      boolean has =
          order.shipping().stream()
              .anyMatch(one -> java.util.Objects.equals(name(one.vendor()), own));
      if (java.util.Objects.equals(has ? own : null, group)) home.add(line);
    }
    boolean shipped = home.stream().anyMatch(RefundWorking::isShipped);
    boolean touched = false;
    for (OrderLine line : home) {
      if (shipped && !isShipped(line)) continue;
      boolean mine = lines.stream().anyMatch(one -> one.component.number() == line.number());
      if (!mine) continue;
      int more = units.getOrDefault(line.number(), 0);
      touched |= more > 0;
      if (stays(order, line, more)) return false;
    }
    return touched;
  }

  private static boolean isShipped(OrderLine line) {
    return line.delivery() == dev.orderwell.line.Delivery.SHIPPING;
  }

  /**
   * Whether a unit is with the customer or still to be shipped once more of them are refunded, of
   * which some had left the shop.
   */
  private boolean stays(Order order, OrderLine line, int more) {
    UnitCounts at = order.units(line);
    Balance past = order.refundLedger().lines().get(line.number() - 1);
    int gone = handed.getOrDefault(line.number(), 0);
    int inShopRefunded = past.unitsRefunded() - past.handedOverRefunded();
    int toShip = at.ordered() - at.calledOff() - at.handedOver();
    int offAlready = at.calledOff() - inShopRefunded;
    int offNow = Math.min(toShip, Math.max(0, more - gone - offAlready));
    int home = at.handedOver() - Math.max(at.returned(), past.handedOverRefunded() + gone);
    return toShip - offNow + home > 0;
  }

  /** Refunded units count against those in the shop first, unless it is said that they had left. */
  private void handOver(int number, RefundPick pick) {
    Order order = before;
    if (order == null) return;
    OrderLine line = order.lines().get(number - 1);
    Balance past = order.refundLedger().lines().get(number - 1);
    UnitCounts at = order.units(line);
    int gone = handed.getOrDefault(number, 0);
    int away = past.handedOverRefunded() + gone;
    int earlier = past.unitsRefunded() + units.getOrDefault(number, 0);
    int inShop = Math.max(0, at.ordered() - at.handedOver() - (earlier - away));
    int fromOutside = Math.max(0, pick.units() - inShop);
    if (Boolean.TRUE.equals(pick.handedOver())) {
      int outside = at.handedOver() - away;
      fromOutside = Math.min(pick.units(), Math.max(fromOutside, outside));
    }
    handed.merge(number, fromOutside, Integer::sum);
  }
}
