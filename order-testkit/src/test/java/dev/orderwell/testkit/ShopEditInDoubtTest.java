package dev.orderwell.testkit;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.orderwell.command.AddTag;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.SavedViews;
import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.StatusChange;
import dev.orderwell.store.StatusEntry;
import dev.orderwell.store.StoreException;
import dev.orderwell.store.TagChange;
import dev.orderwell.store.TagEntry;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.PaymentCategory;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tags, statuses and saved views have no command ids; their commits are looked up all the same. */
class ShopEditInDoubtTest {
  private final Shaky store = new Shaky();
  private final Orders orders = Fixtures.builder(store).build();

  /** Something that cannot be done twice. */
  private enum Edit {
    RENAME_TAG {
      @Override
      void make(Orders orders) {
        orders.tags().rename(ANA, "gift", "present");
      }
    },
    DELETE_TAG {
      @Override
      void make(Orders orders) {
        orders.tags().delete(ANA, "gift");
      }
    },
    ADD_STATUS {
      @Override
      void make(Orders orders) {
        orders
            .statuses()
            .add(ANA, NewStatus.of(PaymentCategory.AWAITING, "step").called("en", "Step"));
      }
    },
    DELETE_VIEW {
      @Override
      void make(Orders orders) {
        orders.views().delete(ANA, "All");
      }
    };

    abstract void make(Orders orders);
  }

  /** Loses its connection at a save. */
  private static final class Shaky extends ForwardingOrderStore {
    private boolean loses;
    private boolean writes;
    private boolean late;
    private boolean dies;
    private Runnable afterTheLookUp = () -> {};

    Shaky() {
      super(new InMemoryOrderStore());
    }

    private boolean saved(BooleanSupplier save) {
      if (!loses) return save.getAsBoolean();
      loses = false;
      if (writes) assertThat(save.getAsBoolean()).isTrue();
      if (late) afterTheLookUp = () -> assertThat(save.getAsBoolean()).isTrue();
      throw new CommitInDoubtException("connection lost", null);
    }

    private <T> T read(Supplier<T> look) {
      if (dies && !loses) throw new StoreException("no connection", null);
      T found = look.get();
      Runnable next = afterTheLookUp;
      afterTheLookUp = () -> {};
      next.run();
      return found;
    }

    @Override
    public boolean save(ShopId shop, TagChange change) {
      return saved(() -> super.save(shop, change));
    }

    @Override
    public boolean save(ShopId shop, StatusChange change) {
      return saved(() -> super.save(shop, change));
    }

    @Override
    public boolean save(ShopId shop, SavedViews views) {
      return saved(() -> super.save(shop, views));
    }

    @Override
    public List<TagEntry> tagHistory(ShopId shop) {
      return read(() -> super.tagHistory(shop));
    }

    @Override
    public List<StatusEntry> statusHistory(ShopId shop) {
      return read(() -> super.statusHistory(shop));
    }

    @Override
    public SavedViews views(ShopId shop) {
      return read(() -> super.views(shop));
    }
  }

  @BeforeEach
  void open() {
    OrderId id = orders.place(ANA, Fixtures.donation().build()).id();
    orders.execute(ANA, id, AddTag.of("gift"));
    orders.views().save(ANA, "All", OrderQuery.all());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasWrittenIsDone(Edit edit) {
    store.loses = true;
    store.writes = true;
    edit.make(orders);
    isDoneOnce(edit);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNotWrittenIsDoneThen(Edit edit) {
    store.loses = true;
    edit.make(orders);
    isDoneOnce(edit);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasWrittenLateIsDone(Edit edit) {
    store.loses = true;
    store.late = true;
    edit.make(orders);
    isDoneOnce(edit);
  }

  @ParameterizedTest
  @EnumSource
  void ifTheLookUpFailsTooTheDoubtIsTold(Edit edit) {
    store.loses = true;
    store.writes = true;
    store.dies = true;
    assertThatExceptionOfType(CommitInDoubtException.class)
        .isThrownBy(() -> edit.make(orders))
        .satisfies(doubt -> assertThat(doubt.getSuppressed()).hasSize(1));
    store.dies = false;
    isDoneOnce(edit);
  }

  @Test
  void whatWasWrittenIsNotWrittenAgainThoughItCouldBe() {
    store.loses = true;
    store.writes = true;
    orders.tags().recolour(ANA, "gift", "#123456");
    assertThat(orders.tags().history(ANA)).hasSize(2);
  }

  private void isDoneOnce(Edit edit) {
    assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> edit.make(orders));
    int entries = orders.tags().history(ANA).size() + orders.statuses().history(ANA).size();
    assertThat(entries).isEqualTo(edit == Edit.DELETE_VIEW ? 1 : 2);
  }
}
