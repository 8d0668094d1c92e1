package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.engine.Tags;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.tagging.Tag;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaggingStory {
  private final Shop shop = new Shop();
  private final Tags tags = shop.orders.tags();
  private final OrderId id = shop.placed();

  @Test
  @DisplayName("S1.9 S1.10 A shop makes its own coloured tags by putting them on orders")
  void create() {
    shop.run(id, AddTag.of("Cadeau", "#8e44ad"), AddTag.of("urgent"));
    assertThat(names()).containsExactly("Cadeau", "urgent");
    assertThat(tags.list(ANA)).extracting(Tag::colour).containsExactly("#8E44AD", Tag.GREY);
    OrderId other = shop.placed();
    shop.run(other, AddTag.of("CADEAU"));
    assertThat(tags.list(ANA)).as("one dictionary, one tag").hasSize(2);
    assertThat(shop.refused(other, AddTag.of("cadeau")).code()).isEqualTo("tag.on-order-already");
    assertThat(shop.refused(id, AddTag.of("Cadeau", "#000000")).code())
        .isEqualTo("tag.other-colour");
    assertThat(shop.refused(other, RemoveTag.of("urgent")).code()).isEqualTo("tag.not-on-order");
  }

  @Test
  @DisplayName("Orders are found by a tag, among current and among archived ones")
  void filter() {
    OrderId other = shop.placed();
    shop.run(other, AddTag.of("Été"));
    assertThat(found("ete")).containsExactly(other);
    assertThat(found("unknown")).isEmpty();
    OrderId away = shop.placed();
    shop.run(away, AddTag.of("été"), new Archive());
    assertThat(found("été")).containsExactly(other);
    assertThat(shop.orders.list(ANA, OrderQuery.archived().tagged("été")).rows())
        .extracting(OrderSummary::id)
        .containsExactly(away);
    assertThat(shop.orders.count(ANA, OrderQuery.active().tagged("été"))).isEqualTo(1);
  }

  @Test
  @DisplayName("S1.22 Adding and removing a tag is on record, under the name it had then")
  void history() {
    shop.run(id, AddTag.of("gift"));
    tags.rename(ANA, "gift", "Cadeau");
    shop.run(id, RemoveTag.of("cadeau"));
    assertThat(shop.history(id))
        .containsSubsequence("Tag \"gift\" added", "Tag \"Cadeau\" removed");
  }

  @Test
  @DisplayName("S1.9 Renaming, merging and deleting touch no order and have a history of their own")
  void dictionary() {
    shop.run(id, AddTag.of("gift"), AddTag.of("present"));
    OrderId second = shop.placed();
    shop.run(second, AddTag.of("present"));
    long version = shop.order(second).version();

    tags.rename(ANA, "gift", "Cadeau");
    tags.recolour(ANA, "cadeau", "#00ff00");
    tags.merge(ANA, "present", "cadeau");
    assertThat(shop.order(second).version()).isEqualTo(version);
    assertThat(shop.orders.details(ANA, second).orElseThrow().tags())
        .extracting(Tag::name, Tag::colour)
        .containsExactly(tuple("Cadeau", "#00FF00"));
    assertThat(names()).as("merged tags show once").containsExactly("Cadeau");
    assertThat(found("cadeau")).containsExactlyInAnyOrder(id, second);
    shop.run(id, RemoveTag.of("cadeau"));
    assertThat(names()).isEmpty();

    tags.delete(ANA, "cadeau");
    assertThat(shop.orders.details(ANA, second).orElseThrow().tags()).isEmpty();
    assertThat(tags.list(ANA)).isEmpty();
    assertThat(tags.history(ANA))
        .extracting(entry -> entry.event().getClass().getSimpleName())
        .containsExactly("Created", "Created", "Changed", "Changed", "Merged", "Deleted");
    assertThat(tags.history(ANA)).extracting("version").containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void aDictionaryRefusesWhatMakesNoSense() {
    shop.run(id, AddTag.of("a"), AddTag.of("b"));
    assertRefused("tag.name-taken", () -> tags.rename(ANA, "a", "B"));
    assertRefused("tag.unknown", () -> tags.rename(ANA, "x", "y"));
    assertRefused("tag.unknown", () -> tags.merge(ANA, "a", "x"));
    assertRefused("tag.name-taken", () -> tags.merge(ANA, "a", "A"));
    assertRefused("tag.unknown", () -> tags.delete(ANA, "x"));
    assertRefused("input.invalid", () -> tags.rename(ANA, "a", " "));
    assertRefused("input.invalid", () -> tags.recolour(ANA, "a", "red"));
    assertRefused("access.refused", () -> tags.rename(Actor.vendor("acme"), "a", "z"));
    assertRefused("access.refused", () -> tags.list(Actor.customer("lea")));
    assertThat(tags.rename(ANA, "a", "A ")).extracting(Tag::name).isEqualTo("A");
    assertThat(tags.history(ANA)).hasSize(3);
  }

  @Test
  void aRefusedBatchMakesNoTag() {
    shop.refused(id, Batch.of(AddTag.of("new"), RemoveTag.of("other")));
    assertThat(tags.list(ANA)).isEmpty();
    assertThat(tags.history(ANA)).isEmpty();
    shop.run(id, Batch.of(AddTag.of("one"), AddTag.of("two"), RemoveTag.of("one")));
    assertThat(names()).containsExactly("two");
  }

  @Test
  void noOrderCarriesMoreThanAHundredTags() {
    for (int i = 0; i < AddTag.MOST_TAGS; i++) shop.run(id, AddTag.of("tag " + i));
    assertThat(shop.refused(id, AddTag.of("one more")).code()).isEqualTo("tag.too-many");
  }

  @Test
  void shopsHaveTagsOfTheirOwn() {
    shop.run(id, AddTag.of("gift"));
    assertThat(shop.orders.shop("paris").tags().list(Actor.admin("root"))).isEmpty();
  }

  private List<String> names() {
    return shop.orders.details(ANA, id).orElseThrow().tags().stream().map(Tag::name).toList();
  }

  private List<OrderId> found(String tag) {
    return shop.orders.list(ANA, OrderQuery.active().tagged(tag)).rows().stream()
        .map(OrderSummary::id)
        .toList();
  }

  private static void assertRefused(String code, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            RejectedException.class, e -> assertThat(e.rejection().code()).isEqualTo(code));
  }
}
