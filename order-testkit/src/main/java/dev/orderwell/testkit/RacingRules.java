package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.TagDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** S8: many writers at once. See {@link OrderStoreContract}. */
abstract class RacingRules extends ListingRules {
  @Test
  void S8_writersRacingLoseNoChange() {
    OrderId id = changes.placed(Fixtures.teeAndMug().build()).id();
    int writers = 8;
    int each = 100;
    Racing.threads(
        writers,
        writer -> {
          for (int i = 0; i < each; i++) insist(id, AddNote.forStaff(writer + "/" + i));
          return writer;
        });
    Order order = store.find(MAIN, id).orElseThrow();
    List<HistoryEntry> history = store.history(MAIN, id);
    assertThat(order.version()).isEqualTo(1 + writers * each);
    assertThat(order.noteCount()).isEqualTo(writers * each);
    assertThat(history)
        .extracting(HistoryEntry::number)
        .containsExactlyElementsOf(numbers(1 + writers * each));
    assertThat(history)
        .extracting(HistoryEntry::version)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 801).boxed().toList());
    assertThat(texts(history)).doesNotHaveDuplicates().hasSize(writers * each);
  }

  @Test
  void S8_ordersPlacedAtOnceGetConsecutiveNumbers() {
    List<List<String>> drawn =
        Racing.threads(
            8,
            writer -> {
              List<String> numbers = new ArrayList<>();
              for (int i = 0; i < 25; i++) {
                Order order = changes.placed(Fixtures.donation().build());
                numbers.add(order.number().orElseThrow().value());
              }
              return numbers;
            });
    assertThat(drawn.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1001, 1200).mapToObj(i -> "A-" + i).toList());
    assertThat(store.count(MAIN, ACTIVE)).isEqualTo(200);
  }

  @Test
  void S8_ofWritersWithOneCommandIdOneIsAccepted() {
    List<SaveResult> results =
        Racing.threads(
            16, writer -> store.save(changes.as("click-1").opening(Fixtures.donation().build())));
    assertThat(results.stream().filter(SaveResult.Saved.class::isInstance)).hasSize(1);
    assertThat(results.stream().filter(SaveResult.CommandKnown.class::isInstance)).hasSize(15);
    assertThat(store.count(MAIN, EVERYTHING)).isEqualTo(1);
  }

  @Test
  void S8_ofWritersWithOneNumberOneGetsIt() {
    List<SaveResult> results =
        Racing.threads(16, writer -> store.save(changes.opening(tee("KD-1"))));
    assertThat(results.stream().filter(SaveResult.Saved.class::isInstance)).hasSize(1);
    assertThat(results.stream().filter(SaveResult.NumberTaken.class::isInstance)).hasSize(15);
    assertThat(store.count(MAIN, EVERYTHING)).isEqualTo(1);
  }

  @Test
  void S8_writersRacingForTagsLoseNone() {
    int writers = 8;
    List<OrderId> ids = new ArrayList<>();
    for (int i = 0; i < writers; i++) ids.add(changes.placed(Fixtures.donation().build()).id());
    Racing.threads(
        writers,
        writer -> {
          for (int i = 0; i < 10; i++) insist(ids.get(writer), AddTag.of("tag " + writer + i));
          return writer;
        });
    TagDictionary tags = store.tags(MAIN);
    assertThat(tags.tags()).hasSize(writers * 10);
    assertThat(tags.version()).isEqualTo(writers * 10L);
    assertThat(store.tagHistory(MAIN))
        .extracting(TagEntry::version)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, writers * 10L).boxed().toList());
    for (OrderId id : ids) {
      assertThat(store.find(MAIN, id).orElseThrow().tags()).hasSize(10);
    }
  }

  private void insist(OrderId id, OrderCommand command) {
    SaveResult result;
    do {
      Dictionaries known = changes.known();
      Order order = store.find(MAIN, id).orElseThrow();
      result = store.save(changes.of(order, command, known));
    } while (result instanceof SaveResult.Stale);
    assertThat(result).isInstanceOf(SaveResult.Saved.class);
  }
}
