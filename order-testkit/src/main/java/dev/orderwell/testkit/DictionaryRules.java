package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.order.Order;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StatusChange;
import dev.orderwell.store.StatusEntry;
import dev.orderwell.store.TagChange;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.tagging.TagEvent;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.CustomStatus;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.StatusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** S9: the shop's tags. See {@link OrderStoreContract}. */
abstract class DictionaryRules extends RacingRules {
  @Test
  void S9_theDictionaryComesBackAsItWas() {
    Tag cadeau = new Tag(new TagId(1), "Cadeau 🎁 \"%_\\'", "#8E44AD");
    Tag gift = new Tag(new TagId(2), "Gift", Tag.GREY);
    Tag old = new Tag(new TagId(3), "old", "#000000");
    TagDictionary tags = TagDictionary.EMPTY.with(cadeau).with(gift).with(old);
    tags = tags.merged(gift, cadeau).without(old);
    List<TagEntry> entries =
        List.of(
            entry(1, new TagEvent.Created(cadeau)),
            entry(2, new TagEvent.Created(gift)),
            entry(3, new TagEvent.Created(old)),
            entry(4, new TagEvent.Merged(gift, cadeau)),
            entry(5, new TagEvent.Deleted(old)));
    assertThat(store.save(MAIN, new TagChange(0, tags, entries))).isTrue();
    TagDictionary renamed = tags.with(new Tag(cadeau.id(), "Présent", cadeau.colour()));
    Tag after = renamed.resolve(cadeau.id()).orElseThrow();
    TagEntry change = entry(6, new TagEvent.Changed(cadeau, after));
    assertThat(store.save(MAIN, new TagChange(5, renamed, List.of(change)))).isTrue();

    TagDictionary found = store.tags(MAIN);
    assertThat(found.version()).isEqualTo(6);
    assertThat(found.entries()).isEqualTo(renamed.entries());
    assertThat(found.resolve(gift.id())).contains(after);
    List<TagEntry> all = new ArrayList<>(entries);
    all.add(change);
    assertThat(store.tagHistory(MAIN)).isEqualTo(all);
  }

  @Test
  void S9_aStaleDictionaryIsNotSaved() {
    Tag first = new Tag(new TagId(1), "first", Tag.GREY);
    Tag second = new Tag(new TagId(1), "second", Tag.GREY);
    assertThat(store.save(MAIN, created(0, TagDictionary.EMPTY.with(first), first))).isTrue();
    assertThat(store.save(MAIN, created(0, TagDictionary.EMPTY.with(second), second))).isFalse();
    assertThat(store.tags(MAIN).tags()).containsExactly(first);
    assertThat(store.tagHistory(MAIN)).hasSize(1);
  }

  @Test
  void S9_aTagIsSavedWithTheOrderThatUsesItFirst() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Change change = changes.of(order, AddTag.of("cadeau", "#8E44AD"));
    changes.saved(change);
    assertThat(store.tags(MAIN).named("Cadeau")).isPresent();
    assertThat(change.tags()).isNotNull();
    assertThat(store.tagHistory(MAIN)).hasSize(1);
    assertThat(store.find(MAIN, order.id()).orElseThrow().tags()).containsExactly(new TagId(1));
  }

  @Test
  void S9_aStaleDictionaryInsideAChangeChangesNothing() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Order other = changes.placed(Fixtures.teeAndMug().build());
    Change stale = changes.of(order, AddTag.of("cadeau"));
    changes.changed(other, AddTag.of("urgent"));
    assertChangesNothing(stale, new SaveResult.Stale());
  }

  @Test
  void S9_aKnownTagNeedsNoDictionary() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    changes.changed(changes.placed(Fixtures.teeAndMug().build()), AddTag.of("VIP"));
    Change change = changes.of(order, AddTag.of("vip"));
    assertThat(change.tags()).isNull();
    changes.saved(change);
    assertThat(store.find(MAIN, order.id())).contains(change.order());
  }

  @Test
  void S9_whatWasDecidedOnOlderTagsChangesNothing() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Order other = changes.changed(changes.placed(Fixtures.teeAndMug().build()), AddTag.of("VIP"));
    Dictionaries then = changes.known();
    changes.changed(other, AddTag.of("urgent"));
    assertChangesNothing(changes.of(order, AddTag.of("vip"), then), new SaveResult.Stale());
    assertChangesNothing(changes.of(order, new Archive(), then), new SaveResult.Stale());
  }

  @Test
  void S9_noAnswerIsNewerThanTheDictionariesThatTheStoreRemembers() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Dictionaries then = changes.known();
    List<Runnable> questions =
        List.of(
            () -> store.find(MAIN, order.id()),
            () -> store.find(MAIN, List.of(order.id())),
            () -> store.list(MAIN, EVERYTHING, SortOrder.LATEST_FIRST, null, 1),
            () -> store.count(MAIN, EVERYTHING),
            () -> store.count(MAIN, EVERYTHING, CountBy.ORDER_STATUS),
            () -> store.save(changes.of(order, new Archive(), then)));
    for (Runnable question : questions) {
      tag(store.dictionaries(MAIN).tags());
      question.run();
      assertRemembered();
      add(store.dictionaries(MAIN).statuses());
      question.run();
      assertRemembered();
    }
    assertThat(store.dictionaries(MAIN).tags().version()).isEqualTo(questions.size());
  }

  /** By another program. */
  private void tag(TagDictionary tags) {
    Tag tag = tags.next("tag " + tags.version(), null);
    assertThat(second().save(MAIN, created(tags.version(), tags.with(tag), tag))).isTrue();
  }

  private void add(StatusDictionary statuses) {
    long version = statuses.version();
    CustomStatus status =
        new CustomStatus(
            PaymentCategory.AWAITING,
            "status-" + version,
            Labels.of("en", "x"),
            null,
            Set.of(),
            StatusDefinition.STAFF);
    StatusEntry entry =
        new StatusEntry(version + 1, Fixtures.NOW, Fixtures.ANA, new StatusEvent.Added(status));
    StatusChange change = new StatusChange(version, statuses.with(status), List.of(entry));
    assertThat(second().save(MAIN, change)).isTrue();
  }

  private void assertRemembered() {
    Dictionaries remembered = store.dictionaries(MAIN);
    Dictionaries stored = changes.known();
    assertThat(remembered.areStill(stored)).isTrue();
    assertThat(remembered.tags().entries()).isEqualTo(stored.tags().entries());
    assertThat(remembered.statuses().entries()).isEqualTo(stored.statuses().entries());
  }

  private static TagEntry entry(long version, TagEvent event) {
    return new TagEntry(version, Fixtures.NOW.plusNanos(1000), Fixtures.ANA, event);
  }

  private static TagChange created(long expected, TagDictionary dictionary, Tag tag) {
    return new TagChange(
        expected, dictionary, List.of(entry(expected + 1, new TagEvent.Created(tag))));
  }
}
