package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.event.OrderEvent.CustomerErased;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.SaveResult;
import dev.orderwell.tagging.TagDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S14: a customer who is erased is gone. See {@link OrderStoreContract}. */
abstract class ErasingRules extends ViewRules {
  @Test
  void S14_whatIsErasedIsWrittenOverInItsPlace() {
    Order cart = cart(changes);
    List<HistoryEntry> before = store.history(MAIN, cart.id());
    Change change = changes.erasing(cart);
    Order erased = changes.saved(change);
    List<HistoryEntry> expected =
        new ArrayList<>(before.stream().map(HistoryEntry::erased).toList());
    expected.addAll(change.entries());
    assertThat(store.history(MAIN, cart.id())).isEqualTo(expected);
    assertThat(expected.get(before.size()).event()).isEqualTo(new CustomerErased());
    assertThat(store.find(MAIN, cart.id())).contains(erased);
    assertThat(erased.buyer()).isEqualTo(cart.buyer().erased());
  }

  @Test
  void S14_nothingElseIsWrittenOver() {
    Order cart = cart(changes);
    Order other = cart(changes);
    Order sameElsewhere = cart(ContractChanges.on(store).in("paris"));
    List<HistoryEntry> ofTheOther = store.history(MAIN, other.id());
    List<PendingInstruction> toBeSaid = store.pending(MAIN, other.id());
    ShopId paris = sameElsewhere.shop();
    List<HistoryEntry> elsewhere = store.history(paris, sameElsewhere.id());
    changes.saved(changes.erasing(cart));
    assertThat(cart.id()).isEqualTo(sameElsewhere.id());
    assertThat(store.history(MAIN, other.id())).isEqualTo(ofTheOther);
    assertThat(store.pending(MAIN, other.id())).isEqualTo(toBeSaid).isNotEmpty();
    assertThat(store.find(MAIN, other.id())).contains(other);
    assertThat(store.history(paris, cart.id())).isEqualTo(elsewhere);
    assertThat(store.find(paris, cart.id())).contains(sameElsewhere);
  }

  @Test
  void S14_aStaleErasureChangesNothing() {
    Order cart = cart(changes);
    Change stale = changes.erasing(cart);
    changes.changed(cart, AddNote.forStaff("somebody was faster"));
    assertChangesNothing(stale, new SaveResult.Stale());
  }

  @Test
  void S14_whatWaitsToBeSaidLosesItsWordsAndKeepsItsClaim() {
    Order cart = cart(changes);
    Change change = changes.erasing(cart);
    PendingInstruction waiting = store.pending(MAIN, cart.id()).get(0);
    Instruction wordless = waiting.instruction().erased();
    store.claim(waiting, LATER);
    changes.saved(change);
    assertThat(wordless).isNotEqualTo(waiting.instruction());
    assertThat(store.pending(MAIN, cart.id()))
        .containsExactly(waiting.claimed(LATER).with(wordless));
    assertThat(store.due(LATER, 100)).containsExactly(waiting.claimed(LATER).with(wordless));
  }

  @Test
  void S14_wordsThatWereErasedDoNotComeBackWithAClaim() {
    Order cart = cart(changes);
    PendingInstruction listed = store.pending(MAIN, cart.id()).get(0);
    changes.saved(changes.erasing(cart));
    PendingInstruction wordless = listed.with(listed.instruction().erased());
    store.postpone(listed, Fixtures.NOW.plusSeconds(1));
    assertThat(store.claim(listed, LATER)).isTrue();
    assertThat(store.pending(MAIN, cart.id())).containsExactly(wordless.claimed(LATER));
  }

  @Test
  void S14_whatWasSaidMeanwhileIsNotSaidAgain() {
    Order cart = cart(changes);
    Change change = changes.erasing(cart);
    store.drop(store.pending(MAIN, cart.id()).get(0));
    changes.saved(change);
    assertThat(store.pending(MAIN, cart.id())).isEmpty();
  }

  @Test
  void S14_neitherAListOfTheCustomersOrdersNorASearchFindsItAnyMore() {
    Order cart = cart(changes);
    Order other = cart(changes);
    for (OrderFilter hers : hers()) assertThat(store.count(MAIN, hers)).isEqualTo(2);
    changes.saved(changes.erasing(cart));
    for (OrderFilter hers : hers()) {
      assertThat(store.list(MAIN, hers, SortOrder.LATEST_FIRST, null, 10))
          .extracting(OrderRow::id)
          .containsExactly(other.id());
      assertThat(store.count(MAIN, hers)).isEqualTo(1);
    }
    assertThat(store.count(MAIN, EVERYTHING)).isEqualTo(2);
  }

  /** By her account, name and e-mail address, and by words of a note. */
  private static List<OrderFilter> hers() {
    return Stream.concat(
            Stream.of(new Criterion.OrderedBy("lea"), new Criterion.OrderedWith("léa@example.com")),
            Stream.of("Léa M", "léa@example", "unicode")
                .map(
                    text ->
                        new Criterion.Matching(text).resolved(TagDictionary.EMPTY, LATER, true)))
        .map(criterion -> OrderFilter.of(ArchiveScope.ALL, true, criterion))
        .toList();
  }

  static Order cart(ContractChanges changes) {
    Order cart = changes.opened(ContractCourses.everyField(), PlaceOrder.As.ABANDONED_CART);
    return changes.changed(
        cart, AmendContact.name("Léa M."), AddNote.toCustomer(ContractCourses.LETTERS));
  }
}
