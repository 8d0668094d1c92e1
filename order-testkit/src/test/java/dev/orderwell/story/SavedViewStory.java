package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Views;
import dev.orderwell.identity.OrderId;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.SavedView;
import dev.orderwell.query.SavedViews;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists that a shop looks at again and again. */
@DisplayName("Saved views")
class SavedViewStory {
  private final Shop shop = new Shop();
  private final Views views = shop.orders.views();

  private static final OrderQuery TO_PACK =
      OrderQuery.active()
          .in(PaymentCategory.PAID)
          .notTagged("waiting")
          .ascending(OrderSort.PLACED_AT)
          .limit(50);

  @Test
  @DisplayName("S0.5 A list is saved under a name, found by it in any case, and asked again")
  void savedAndAsked() {
    OrderId paid = shop.placed();
    shop.run(paid, RecordPayment.byHand("Cash"));
    shop.placed();
    views.save(ANA, "À emballer", TO_PACK.after("somewhere"));
    SavedView view = views.find(Actor.staff("bob"), "a EMBALLER").orElseThrow();
    assertThat(view).isEqualTo(new SavedView("À emballer", TO_PACK));
    assertThat(shop.orders.list(ANA, view.query()).rows())
        .extracting(OrderSummary::id)
        .containsExactly(paid);
    assertThat(shop.orders.shop("paris").views().list(Actor.admin("root"))).isEmpty();
  }

  @Test
  @DisplayName("A view of the last days is of the days on which it is asked")
  void lastDays() {
    views.save(ANA, "Today", OrderQuery.active().placedInLast(1, ZoneId.of("Europe/Paris")));
    shop.placed();
    OrderQuery today = views.find(ANA, "today").orElseThrow().query();
    assertThat(shop.orders.count(ANA, today)).isEqualTo(1);
    shop.clock.advance(Duration.ofDays(1));
    assertThat(shop.orders.count(ANA, today)).isZero();
  }

  @Test
  @DisplayName("A view is replaced under its name, and deleted; they are listed by name")
  void replacedAndDeleted() {
    views.save(ANA, "b", OrderQuery.active());
    views.save(ANA, "Élan", OrderQuery.all());
    views.save(ANA, "a", OrderQuery.archived());
    views.save(ANA, "B", TO_PACK);
    assertThat(views.list(ANA)).extracting(SavedView::name).containsExactly("a", "B", "Élan");
    assertThat(views.find(ANA, "b").orElseThrow().query()).isEqualTo(TO_PACK);
    views.delete(ANA, "elan");
    assertThat(views.list(ANA)).extracting(SavedView::name).containsExactly("a", "B");
    assertThatThrownBy(() -> views.delete(ANA, "elan")).hasMessageContaining("view.unknown");
  }

  @Test
  @DisplayName("Bad views are refused and change nothing; there are at most 200")
  void refused() {
    assertThatThrownBy(() -> views.save(ANA, " ", TO_PACK)).hasMessageContaining("name");
    assertThatThrownBy(() -> views.save(ANA, "a", TO_PACK.matching("x".repeat(101))))
        .hasMessageContaining("query.criteria[2].text");
    assertThatThrownBy(() -> views.save(ANA, "a", TO_PACK.limit(0)))
        .hasMessageContaining("query.limit");
    assertThat(views.list(ANA)).isEmpty();
    for (int i = 0; i < SavedViews.MOST; i++) views.save(ANA, "view " + i, TO_PACK);
    assertThatThrownBy(() -> views.save(ANA, "one more", TO_PACK))
        .hasMessageContaining("view.too-many");
    views.save(ANA, "view 7", OrderQuery.all());
    assertThat(views.list(ANA)).hasSize(SavedViews.MOST);
  }

  @Test
  @DisplayName("Only those who may see and save them")
  void access() {
    views.save(ANA, "a", TO_PACK);
    for (Actor actor : List.of(ACME, LEA, Actor.customer(), Actor.staff("x").of("paris"))) {
      assertThatThrownBy(() -> views.list(actor)).hasMessageContaining("access.refused");
      assertThatThrownBy(() -> views.find(actor, "a")).hasMessageContaining("access.refused");
      assertThatThrownBy(() -> views.save(actor, "b", TO_PACK))
          .hasMessageContaining("access.refused");
      assertThatThrownBy(() -> views.delete(actor, "a")).hasMessageContaining("access.refused");
    }
    assertThat(views.list(ANA)).hasSize(1);
  }
}
