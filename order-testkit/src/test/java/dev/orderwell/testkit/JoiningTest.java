package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.engine.ConflictException;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StatusChange;
import dev.orderwell.store.TagChange;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.PaymentCategory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Inside a transaction of the host nothing is retried and nothing is carried out. */
class JoiningTest {
  private final RecordingChannel channel = new RecordingChannel();
  private final OrderStore store = new InMemoryOrderStore();
  private final Orders orders = Fixtures.builder(store).notify(channel).build();
  private final AtomicInteger saves = new AtomicInteger();

  /** Says that it is bound to a transaction of the host, in which it comes too late. */
  private class Joined extends ForwardingOrderStore {
    private final boolean late;

    Joined(boolean late) {
      super(store);
      this.late = late;
    }

    @Override
    public Transactions transactions() {
      return Transactions.JOINING;
    }

    @Override
    public SaveResult save(Change change) {
      saves.incrementAndGet();
      return late ? new SaveResult.Stale() : super.save(change);
    }

    @Override
    public boolean save(ShopId shop, TagChange change) {
      saves.incrementAndGet();
      return !late && super.save(shop, change);
    }

    @Override
    public boolean save(ShopId shop, StatusChange change) {
      saves.incrementAndGet();
      return !late && super.save(shop, change);
    }
  }

  @Test
  void aConflictIsThrownAtOnce() {
    OrderId id = place(orders);
    Orders joined = orders.joining(new Joined(true));
    Order before = store.find(ShopId.MAIN, id).orElseThrow();
    assertThatThrownBy(() -> joined.execute(Fixtures.ANA, id, AddNote.forStaff("x")))
        .isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> place(joined)).isInstanceOf(ConflictException.class);
    assertThat(saves).hasValue(2);
    assertThat(store.find(ShopId.MAIN, id)).contains(before);
  }

  @Test
  void aConflictOverTagsIsThrownAtOnce() {
    OrderId id = place(orders);
    orders.execute(Fixtures.ANA, id, AddTag.of("cadeau"));
    Orders joined = orders.joining(new Joined(true));
    assertThatThrownBy(() -> joined.tags().rename(Fixtures.ANA, "cadeau", "gift"))
        .isInstanceOf(ConflictException.class);
    assertThat(saves).hasValue(1);
  }

  @Test
  void aConflictOverStatusesIsThrownAtOnce() {
    NewStatus status = NewStatus.of(PaymentCategory.AWAITING, "step").called("en", "Step");
    Orders joined = orders.joining(new Joined(true));
    assertThatThrownBy(() -> joined.statuses().add(Fixtures.ANA, status))
        .isInstanceOf(ConflictException.class);
    assertThat(saves).hasValue(1);
    assertThat(orders.statuses().list(Fixtures.ANA)).isEmpty();
  }

  @Test
  void instructionsWaitUntilSomebodyRunsThem() {
    Orders joined = orders.joining(new Joined(false));
    OrderId id = place(joined);
    joined.execute(Fixtures.ANA, id, AddNote.toCustomer("Bonjour"));
    assertThat(channel.messages()).isEmpty();
    assertThat(store.pending(ShopId.MAIN, id)).hasSize(3);
    assertThat(joined.shop("main").find(Fixtures.ANA, id)).isPresent();

    assertThat(orders.instructions().run(Fixtures.CRON, 100)).isEqualTo(3);
    assertThat(channel.messages()).hasSize(3);
  }

  @Test
  void onlyAJoiningStoreIsJoinedAndOnlyAnOwningOneBegunWith() {
    assertThatThrownBy(() -> orders.joining(store)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Orders.on(new Joined(false)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static OrderId place(Orders where) {
    return where.place(Fixtures.LEA, Fixtures.teeAndMug().build()).id();
  }
}
