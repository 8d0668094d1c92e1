package dev.orderwell.command;

import dev.orderwell.line.OrderLine;
import dev.orderwell.money.Amounts;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.LegShare;
import dev.orderwell.refund.RefundBasis;
import dev.orderwell.refund.RefundException;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.refund.RefundRules.Proposal;
import dev.orderwell.refund.RefundSelection;
import dev.orderwell.refund.RefundSelection.ComponentPick;
import dev.orderwell.refund.RefundSelection.Extent;
import dev.orderwell.refund.RefundSelection.LinePick;
import dev.orderwell.refund.RefundTerms;
import dev.orderwell.stock.Restock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** From an input to what it means for an order. */
final class RefundWish {
  private final NewRefund input;
  private final Order order;
  private final DecisionContext context;
  private final RefundBasis basis;
  private final Map<Integer, Integer> restock = new TreeMap<>();

  RefundWish(NewRefund input, Order order, DecisionContext context, RefundBasis basis) {
    this.input = input;
    this.order = order;
    this.context = context;
    this.basis = basis;
  }

  RefundSelection selection() {
    Extent extent = extent();
    boolean named =
        !input.lines().isEmpty() || !input.others().isEmpty() || input.goodwill() != null;
    if (named && extent != Extent.PICKED) throw new RefundException("refund.mixed", Map.of());
    return new RefundSelection(
        extent,
        input.lines().stream().map(this::line).toList(),
        input.others().stream().map(this::other).toList(),
        above(input.goodwill()),
        !Boolean.FALSE.equals(input.shipping()),
        above(input.overpaid()),
        above(input.kept()));
  }

  private Extent extent() {
    if (!input.namesNothing()) return input.extent() == null ? Extent.PICKED : input.extent();
    boolean due =
        context.settings().refunds().proposal() == Proposal.WHAT_IS_DUE
            && !order.isCancelled()
            && basis.overpaid().isPositive();
    return due ? Extent.OVERPAYMENT : Extent.EVERYTHING;
  }

  private LinePick line(RefundPick pick) {
    List<OrderLine> found = Picking.found(pick.name(), order, context);
    if (found.size() != 1) {
      Rejection unclear = Picking.unclear(pick.name(), found, order);
      throw new RefundException(unclear.code(), unclear.facts());
    }
    int line = found.get(0).number();
    String amount = pick.amount();
    Money told = amount == null ? null : amount(amount, order);
    if (amount != null && amount.startsWith("-")) throw refused(amount);
    Integer back = pick.restock();
    if (back != null && back > pick.units()) {
      throw new RefundException(
          "refund.restock-too-many", Map.of("line", line, "asked", back, "units", pick.units()));
    }
    if (back != null) restock.merge(line, back, Integer::sum);
    return new LinePick(line, pick.units(), told, Boolean.TRUE.equals(pick.handedOver()));
  }

  private ComponentPick other(NewRefund.Other other) {
    Component component =
        switch (other.kind()) {
          case KEPT -> Component.KEPT;
          case SHIPPING, FEE, LINE, ROUNDING, OVERPAYMENT ->
              new Component(other.kind(), other.number());
        };
    return new ComponentPick(component, above(other.amount()));
  }

  private @Nullable Money above(@Nullable String text) {
    return text == null ? null : positive(text);
  }

  private Money positive(String text) {
    Money amount = amount(text, order);
    if (!amount.isPositive()) throw refused(text);
    return amount;
  }

  static Money amount(String text, Order order) {
    if (Amounts.fits(text, order.currency())) return Amounts.parse(text, order.currency());
    throw new RefundException(
        "refund.amount", Map.of("asked", text, "currency", order.currency().getCode()));
  }

  private RefundException refused(String text) {
    return new RefundException(
        "refund.amount", Map.of("asked", text, "currency", order.currency().getCode()));
  }

  RefundTerms terms(List<RefundItem> items) {
    RefundHow how = input.how() == null ? RefundHow.USUAL : input.how();
    RefundRules rules = context.settings().refunds();
    List<LegShare> told = new ArrayList<>();
    for (RefundHow.Leg leg : how.legs()) {
      told.add(new LegShare(leg.payment(), positive(leg.amount())));
    }
    return new RefundTerms(
        Routing.strategy(how.strategy(), rules),
        told,
        how.mode(),
        how.to() == null ? null : how.to().toMethod(),
        restock(items, how.restock()));
  }

  private Map<Integer, Integer> restock(List<RefundItem> items, @Nullable Boolean all) {
    Map<Integer, Integer> units = new TreeMap<>();
    for (RefundItem item : items) {
      if (item.units() > 0) units.merge(item.component().number(), item.units(), Integer::sum);
    }
    Map<Integer, Integer> back = new TreeMap<>();
    units.forEach(
        (line, count) -> {
          Integer told = restock.get(line);
          int wanted = told == null ? usual(line, count, all) : told;
          if (wanted > 0) back.put(line, wanted);
        });
    return back;
  }

  private int usual(int line, int units, @Nullable Boolean all) {
    if (all != null) return all ? units : 0;
    if (order.stock().held(line) == 0) return 0;
    Restock rule = context.settings().restock();
    if (rule == Restock.ASK) {
      throw new RefundException("refund.restock-unsaid", Map.of("line", line, "units", units));
    }
    return rule == Restock.ALWAYS ? units : 0;
  }
}
