package dev.orderwell.testkit.faults;

import dev.orderwell.party.ShopId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.time.Instant;
import java.util.List;

/** A store that lists as due what one shop has to do: each cell has a time and a company. */
final class OwnWork extends ForwardingOrderStore {
  /** More than all cells that are played at once have to do. */
  private static final int ALL = 10_000;

  private final ShopId shop;

  OwnWork(OrderStore store, ShopId shop) {
    super(store);
    this.shop = shop;
  }

  @Override
  public List<PendingInstruction> due(Instant now, int limit) {
    return super.due(now, ALL).stream()
        .filter(one -> one.shop().equals(shop))
        .limit(limit)
        .toList();
  }

  @Override
  public List<ParkedEvent> parked(Instant now, int limit) {
    return super.parked(now, ALL).stream()
        .filter(one -> one.shop().equals(shop))
        .limit(limit)
        .toList();
  }
}
