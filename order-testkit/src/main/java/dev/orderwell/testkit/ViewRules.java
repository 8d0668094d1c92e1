package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.party.ShopId;
import dev.orderwell.party.Source;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.SavedView;
import dev.orderwell.query.SavedViews;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCategory;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** S15: the lists that a shop has saved. See {@link OrderStoreContract}. */
abstract class ViewRules extends StatusRules {
  private static final OrderQuery EVERYTHING_THERE_IS =
      OrderQuery.archived()
          .withUnplaced()
          .tagged("Cadeau 🎁 \"%_\\'", "b")
          .taggedWithAll("c")
          .notTagged("d")
          .having(Axis.FULFILMENT, "awaiting-processing", "own")
          .in(PaymentCategory.PAID)
          .showing("pending")
          .placedFrom(Fixtures.NOW.plusNanos(1000))
          .placedBefore(Fixtures.NOW)
          .placedInLast(7, ZoneId.of("Europe/Paris"))
          .matching("Élise + 完成")
          .numberStarting("#A-1")
          .ofKind(OrderKind.GOODS)
          .from(Source.MANUAL)
          .through("events")
          .soldBy("acme")
          .orderedBy("u-17")
          .orderedWith("lea@example.com")
          .ascending(OrderSort.GRAND_TOTAL)
          .limit(77)
          .withActions();

  @Test
  void S15_whatWasSavedIsWhatIsFound() {
    assertThat(store.views(MAIN).version()).isZero();
    assertThat(store.views(MAIN).views()).isEmpty();
    SavedViews two =
        SavedViews.NONE
            .with(new SavedView("À préparer 🎁", EVERYTHING_THERE_IS))
            .with(new SavedView("b", OrderQuery.active()));
    SavedViews one = SavedViews.NONE.with(new SavedView("b", OrderQuery.active()));
    assertThat(store.save(MAIN, one)).isTrue();
    assertThat(store.save(MAIN, SavedViews.of(2, two.views()))).isTrue();
    assertThat(store.views(MAIN).version()).isEqualTo(2);
    assertThat(store.views(MAIN).views()).isEqualTo(two.views());
    assertThat(store.save(MAIN, store.views(MAIN).without("B"))).isTrue();
    assertThat(store.views(MAIN).views()).isEqualTo(two.without("b").views());
    assertThat(store.views(new ShopId("paris")).views()).isEmpty();
  }

  @Test
  void S15_staleViewsAreNotSaved() {
    SavedViews first = SavedViews.NONE.with(new SavedView("first", OrderQuery.active()));
    SavedViews second = SavedViews.NONE.with(new SavedView("second", OrderQuery.all()));
    assertThat(store.save(MAIN, first)).isTrue();
    assertThat(store.save(MAIN, second)).isFalse();
    assertThat(store.views(MAIN).views()).isEqualTo(first.views());
  }
}
