package dev.orderwell.testkit.sequence;

import dev.orderwell.line.Fee;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.order.Order;
import dev.orderwell.refund.Component;
import dev.orderwell.testkit.sequence.RefundSheet.Item;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sheet for each component that was charged. */
final class RefundPaper {
  final Map<Component, RefundSheet> sheets = new LinkedHashMap<>();

  private RefundPaper() {}

  RefundPaper(Order order) {
    for (OrderLine line : order.lines()) {
      Component component = Component.line(line.number());
      sheets.put(
          component, RefundSheet.of(component, line.quantity(), line.price(), line.commission()));
    }
    int number = 1;
    for (ShippingLine one : order.shipping()) {
      Component component = Component.shipping(number++);
      sheets.put(component, RefundSheet.of(component, 0, one.price(), null));
    }
    number = 1;
    for (Fee fee : order.fees()) {
      Component component = Component.fee(number++);
      sheets.put(component, RefundSheet.of(component, 0, fee.price(), null));
    }
    BigInteger rounding = RefundSheet.minor(order.totals().rounding());
    sheets.put(Component.ROUNDING, RefundSheet.of(Component.ROUNDING, rounding));
  }

  RefundPaper copy() {
    RefundPaper copy = new RefundPaper();
    sheets.forEach((component, sheet) -> copy.sheets.put(component, sheet.copy()));
    return copy;
  }

  BigInteger left() {
    return left(sheets.values());
  }

  BigInteger left(Collection<RefundSheet> some) {
    BigInteger left = BigInteger.ZERO;
    for (RefundSheet sheet : some) left = left.add(sheet.left());
    return left;
  }

  void apply(Item item) {
    RefundSheet sheet = sheets.get(item.component());
    if (sheet != null) sheet.apply(item);
  }

  void undo(Item item) {
    RefundSheet sheet = sheets.get(item.component());
    if (sheet != null) sheet.undo(item);
  }

  /** Whether a request is still worth what it was when it was made. */
  boolean repeats(Item item, BigInteger overpaid, BigInteger kept) {
    BigInteger amount = item.amount();
    return switch (item.component().kind()) {
      case OVERPAYMENT -> amount.compareTo(overpaid) <= 0;
      case KEPT -> amount.compareTo(kept) <= 0;
      case ROUNDING -> {
        RefundSheet sheet = sheet(item.component());
        boolean fits = amount.abs().compareTo(sheet.left().abs()) <= 0;
        if (fits) sheet.take(0, true, amount);
        yield fits;
      }
      case LINE, SHIPPING, FEE -> {
        RefundSheet sheet = sheet(item.component());
        boolean left = item.units() <= sheet.unitsLeft() && amount.compareTo(sheet.left()) <= 0;
        yield left
            && (item.told() || sheet.worth(item.units()).equals(amount))
            && sheet.take(item.units(), item.told(), amount).isLike(item);
      }
    };
  }

  RefundSheet sheet(Component component) {
    RefundSheet sheet = sheets.get(component);
    if (sheet == null) throw new RefundModel.No("unknown component");
    return sheet;
  }
}
