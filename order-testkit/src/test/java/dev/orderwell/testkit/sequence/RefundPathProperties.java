package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RefundPick;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.testkit.OrderArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** Between two bases only how many units are refunded counts, not in which steps. */
class RefundPathProperties {
  @Property(tries = 1000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void unitsGiveTheSameOneByOneInAnyOrderAndAtOnce(
      @ForAll("orders") NewOrder input, @ForAll long order) {
    RefundSequence atOnce = new RefundSequence(input);
    RefundSequence oneByOne = new RefundSequence(input);
    atOnce.pay(100, 0);
    oneByOne.pay(100, 0);
    List<RefundPick> steps = new ArrayList<>();
    List<RefundPick> all = new ArrayList<>();
    for (var line : atOnce.order().lines()) {
      int units = Math.min(6, line.quantity());
      all.add(RefundPick.units(line.number(), units));
      for (int i = 0; i < units; i++) steps.add(RefundPick.units(line.number(), 1));
    }
    Collections.shuffle(steps, new Random(order));
    refund(atOnce, all);
    for (RefundPick step : steps) refund(oneByOne, List.of(step));
    assertThat(ofLines(oneByOne.order())).isEqualTo(ofLines(atOnce.order()));
  }

  private static void refund(RefundSequence sequence, List<RefundPick> picks) {
    NewRefund wish = NewRefund.of(picks.toArray(RefundPick[]::new)).restock(false);
    sequence.take(wish.withoutShipping().issue(), false, false);
  }

  private static Map<Integer, List<Money>> ofLines(Order order) {
    Map<Integer, List<Money>> sums = new TreeMap<>();
    for (Refund refund : order.refunds()) {
      for (RefundItem item : refund.items()) {
        if (item.component().number() == 0) continue;
        List<Money> parts = new ArrayList<>(item.taxes());
        parts.add(item.net());
        parts.add(item.commission());
        sums.merge(item.component().number(), parts, RefundPathProperties::sum);
      }
    }
    return sums;
  }

  private static List<Money> sum(List<Money> some, List<Money> more) {
    List<Money> sums = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) sums.add(some.get(i).plus(more.get(i)));
    return sums;
  }

  @Provide
  Arbitrary<NewOrder> orders() {
    return OrderArbitraries.newOrders();
  }
}
