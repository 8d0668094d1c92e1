package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import dev.orderwell.workflow.FulfilmentCategory;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskingTwiceStory {
  private final Shop shop = new Shop();
  private final OrderId id = shop.placed();

  @Test
  @DisplayName("S0.16 What was shown is what is done")
  void quote() {
    Order before = shop.order(id);
    Quote quote = shop.orders.preview(ANA, id, Ship.remaining().tracking("colissimo", "6A1"));
    assertThat(shop.order(id)).as("nothing is saved").isEqualTo(before);
    assertThat(quote.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            Parcel 1 shipped: 2 × line 1, 1 × line 2 (colissimo 6A1)
            Fulfilment: Awaiting processing → Shipped
            Order: New → In progress (of itself)
            To be sent: parcel shipped, to the customer""");
    assertThat(quote.instructions()).hasSize(1);
    shop.clock.advance(Duration.ofMinutes(3));
    OrderView done = shop.orders.execute(ANA, quote).order();
    assertThat(done.parcels())
        .isEqualTo(quote.after().parcels().stream().map(p -> done.parcels().get(0)).toList());
    assertThat(done.statuses()).isEqualTo(quote.after().statuses());
  }

  @Test
  @DisplayName("S0.16 A quote is refused when the order has changed")
  void staleVersion() {
    Quote quote = shop.orders.preview(ANA, id, Ship.remaining());
    shop.run(id, AddNote.forStaff("wait"));
    assertThatThrownBy(() -> shop.orders.execute(ANA, quote)).hasMessageContaining("order.changed");
    assertThat(shop.statuses(id).fulfilment().category())
        .isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
  }

  @Test
  @DisplayName(
      "S0.16 A quote is refused when it would do something else, though the order is the same")
  void staleContent() {
    OrderId other = shop.placed();
    shop.run(id, AddTag.of("gift", "#112233"));
    Quote quote = shop.orders.preview(ANA, other, AddTag.of("gift"));
    shop.orders.tags().recolour(ANA, "gift", "#445566");
    assertThatThrownBy(() -> shop.orders.execute(ANA, quote)).hasMessageContaining("quote.stale");
    shop.orders.execute(ANA, shop.orders.preview(ANA, other, AddTag.of("gift")));
  }

  @Test
  void aPreviewIsRefusedLikeTheRealThing() {
    assertThatThrownBy(() -> shop.orders.preview(ANA, id, Ship.units("CUP", 1)))
        .hasMessageContaining("line.unknown");
    assertThatThrownBy(() -> shop.orders.preview(ANA, id, AddTag.of(" ")))
        .hasMessageContaining("input.invalid");
    assertThatThrownBy(() -> shop.orders.preview(Actor.customer("bob"), id, Ship.remaining()))
        .hasMessageContaining("order.unknown");
  }

  @Test
  @DisplayName("X11 The same command id with the same content has one effect, and answers with it")
  void replay() {
    CommandOptions click = CommandOptions.id("click-1");
    Outcome.Accepted first =
        shop.orders.execute(ANA, id, RecordPayment.byHand("Cash").amount("5.00"), click);
    shop.run(id, AddNote.forStaff("in between"));
    Outcome.Accepted second =
        shop.orders.execute(ANA, id, RecordPayment.byHand("Cash").amount("5.00"), click);
    assertThat(second.replayed()).isTrue();
    assertThat(second.entries()).isEqualTo(first.entries());
    assertThat(second.order()).as("the order as it is now").isEqualTo(shop.order(id));
    assertThat(shop.order(id).paid()).isEqualTo(Shop.eur("5.00"));
  }

  @Test
  @DisplayName(
      "X11 The same command id with other content, another order or another actor is refused")
  void otherContent() {
    CommandOptions click = CommandOptions.id("click-1");
    shop.orders.execute(ANA, id, AddTag.of("a"), click);
    assertThat(code(shop.orders.attempt(ANA, id, AddTag.of("b"), click)))
        .isEqualTo("command.other-content");
    assertThat(code(shop.orders.attempt(ANA, shop.placed(), AddTag.of("a"), click)))
        .isEqualTo("command.other-content");
    assertThat(code(shop.orders.attempt(Actor.staff("bob"), id, AddTag.of("a"), click)))
        .isEqualTo("command.other-content");
  }

  @Test
  @DisplayName("X11 A refused command id may be tried again")
  void refusedOnce() {
    CommandOptions click = CommandOptions.id("click-2");
    assertThat(code(shop.orders.attempt(ANA, id, Ship.units("MUG", 2), click)))
        .isEqualTo("line.too-many");
    shop.orders.execute(ANA, id, Ship.units("MUG", 1), click);
  }

  @Test
  @DisplayName("X11 A version that has gone by is refused with both")
  void expectedVersion() {
    long seen = shop.order(id).version();
    shop.run(id, AddTag.of("a"));
    Outcome stale =
        shop.orders.attempt(ANA, id, new Archive(), CommandOptions.NONE.expecting(seen));
    assertThat(((Outcome.Rejected) stale).rejection().facts())
        .containsEntry("expected", seen)
        .containsEntry("version", seen + 1);
    assertThat(shop.order(id).isArchived()).isFalse();
  }

  private static String code(Outcome outcome) {
    return ((Outcome.Rejected) outcome).rejection().code();
  }
}
