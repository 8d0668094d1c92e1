package dev.orderwell.testkit;

import dev.orderwell.command.PlaceOrder;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.stock.Restock;
import dev.orderwell.stock.StockTaking;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever people try, in whatever order: {@link SequenceShop} checks after each step what always
 * has to hold.
 */
class SequenceProperties {
  @Property(tries = 3000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void whateverPeopleTryTheOrderStaysSound(
      @ForAll("orders") NewOrder order,
      @ForAll("beginnings") PlaceOrder.As as,
      @ForAll("steps") List<Step> steps) {
    SequenceShop shop = new SequenceShop(order, as);
    steps.forEach(shop::take);
  }

  @Property(tries = 3000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void whateverIsPaidTheBookkeeperAgrees(
      @ForAll("orders") NewOrder order, @ForAll("payments") List<Step> steps) {
    SequenceShop shop = new SequenceShop(order, PlaceOrder.As.ORDER);
    steps.forEach(shop::take);
  }

  @Property(tries = 2000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void whateverBecomesOfStockNoMoreIsPutBackThanWasTaken(
      @ForAll("orders") NewOrder order,
      @ForAll("policies") ShopSettings settings,
      @ForAll("moods") List<MoodyInventory.Mood> moods,
      @ForAll("moves") List<Step> steps) {
    SequenceShop shop = new SequenceShop(order, PlaceOrder.As.ORDER, settings, moods);
    steps.forEach(shop::take);
  }

  @Provide
  Arbitrary<List<Step>> moves() {
    return Step.moves();
  }

  @Provide
  Arbitrary<List<MoodyInventory.Mood>> moods() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(MoodyInventory.Mood.MOVED)),
            Tuple.of(4, Arbitraries.of(MoodyInventory.Mood.class)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<ShopSettings> policies() {
    return Combinators.combine(
            Arbitraries.of(StockTaking.class),
            Arbitraries.of(Restock.class),
            Arbitraries.of(true, false))
        .as(
            (taking, restock, calledOff) ->
                ShopSettings.STANDARD
                    .localDelivery(true)
                    .stockTaking(taking)
                    .restock(restock)
                    .restockWhenCalledOff(calledOff));
  }

  @Provide
  Arbitrary<List<Step>> payments() {
    return Step.payments();
  }

  @Provide
  Arbitrary<NewOrder> orders() {
    return OrderArbitraries.newOrders();
  }

  @Provide
  Arbitrary<PlaceOrder.As> beginnings() {
    return Arbitraries.frequency(
        Tuple.of(8, PlaceOrder.As.ORDER),
        Tuple.of(1, PlaceOrder.As.DRAFT),
        Tuple.of(1, PlaceOrder.As.CART),
        Tuple.of(1, PlaceOrder.As.ABANDONED_CART));
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Step.steps();
  }
}
