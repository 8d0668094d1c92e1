package dev.orderwell.testkit;

import dev.orderwell.command.PlaceOrder;
import dev.orderwell.order.NewOrder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** X13: whatever has happened to an order, once its customer is erased nothing is left of it. */
class ErasingProperties {
  @Property(tries = 500, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label("X13 Nothing that a customer gave and nobody's words are left; sums and numbering are")
  void nothingIsLeftOfTheCustomer(
      @ForAll("orders") NewOrder input,
      @ForAll("beginnings") PlaceOrder.As as,
      @ForAll("intents") List<Intent> intents) {
    ErasingShop shop = new ErasingShop(input, as);
    intents.forEach(shop::take);
    shop.finish();
    shop.erase();
  }

  @Provide
  Arbitrary<NewOrder> orders() {
    return Combinators.combine(
            OrderArbitraries.lines("EUR").list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(ErasingShop::order);
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
  Arbitrary<List<Intent>> intents() {
    return CommandArbitraries.intents().list().ofMaxSize(12);
  }
}
