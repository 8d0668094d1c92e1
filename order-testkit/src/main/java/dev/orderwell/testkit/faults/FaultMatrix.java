package dev.orderwell.testkit.faults;

import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.store.OrderStore;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All cells, and what is found when they are played. */
final class FaultMatrix {
  private final Supplier<OrderStore> stores;
  private final UnaryOperator<PaymentProvider> plugin;

  private FaultMatrix(Supplier<OrderStore> stores, UnaryOperator<PaymentProvider> plugin) {
    this.stores = stores;
    this.plugin = plugin;
  }

  /** With a plug-in that does what it has to. */
  static FaultMatrix on(Supplier<OrderStore> stores) {
    return new FaultMatrix(stores, plugin -> plugin);
  }

  /** With a plug-in that makes something else of calls or answers. */
  FaultMatrix through(UnaryOperator<PaymentProvider> careless) {
    return new FaultMatrix(stores, careless);
  }

  static Stream<FaultCell> cells() {
    return Arrays.stream(Company.values())
        .flatMap(company -> Arrays.stream(Asked.values()).flatMap(asked -> cells(company, asked)));
  }

  static Stream<FaultCell> cells(Company company, Asked asked) {
    return Arrays.stream(Trouble.values())
        .flatMap(
            trouble ->
                Arrays.stream(Life.values())
                    .map(life -> new FaultCell(company, asked, trouble, life)));
  }

  static Stream<FaultCell> played() {
    return cells().filter(cell -> cell.unplayed().isEmpty());
  }

  /** Under which names a capture is given back once a cell has ended. */
  List<String> givenBackAs(FaultCell cell) {
    try (TroubledShop shop = opened(cell)) {
      Course.of(shop);
      shop.refundsAll();
      return shop.line.refunds().stream().map(RefundCall::payment).toList();
    }
  }

  List<Finding> play(FaultCell cell) {
    try (TroubledShop shop = opened(cell)) {
      Course.of(shop);
      return Audit.of(shop);
    }
  }

  private TroubledShop opened(FaultCell cell) {
    return new TroubledShop(cell, stores.get(), plugin);
  }
}
