package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_TERM;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.query.SearchTerms;
import dev.orderwell.store.Change;
import dev.orderwell.store.Erasure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The words of notes by which an order is found: each note adds those that are not there yet. */
final class NoteWords {
  /** Nobody but those who see the whole order searches its notes. */
  private static final String READER = "";

  private static final String KIND = "t";

  private final String shop;
  private final UUID order;

  private NoteWords(Change change) {
    shop = change.order().shop().value();
    order = change.order().id().value();
  }

  /** What a change does to them. It has to look what is there if notes come or go. */
  static List<Query> changes(Trip trip, Change change) {
    return new NoteWords(change).of(trip, change);
  }

  private List<Query> of(Trip trip, Change change) {
    Collection<String> added = SearchTerms.noteWords(change.entries());
    Erasure erasure = change.erasure();
    if (erasure != null && change.order().noteCount() > 0) {
      List<Query> changes = new ArrayList<>(List.of(DSL.deleteFrom(OW_TERM).where(isOurs())));
      insert(SearchTerms.noteWords(after(trip, change, erasure)), Set.of(), changes);
      return changes;
    }
    List<Query> changes = new ArrayList<>();
    if (!added.isEmpty()) {
      insert(added, change.before() == null ? Set.of() : known(trip), changes);
    }
    return changes;
  }

  private static List<HistoryEntry> after(Trip trip, Change change, Erasure erasure) {
    List<HistoryEntry> history =
        new ArrayList<>(HistoryRows.read(trip, change.order().shop(), change.order().id()));
    erasure.entries().forEach(entry -> history.set(entry.number() - 1, entry));
    history.addAll(change.entries());
    return history;
  }

  private Set<String> known(Trip trip) {
    return trip.sql().select(OW_TERM.TERM).from(OW_TERM).where(isOurs()).fetchSet(OW_TERM.TERM);
  }

  private Condition isOurs() {
    return OW_TERM
        .SHOP_ID
        .eq(shop)
        .and(OW_TERM.ORDER_ID.eq(order))
        .and(OW_TERM.READER.eq(READER))
        .and(OW_TERM.KIND.eq(KIND));
  }

  private void insert(Collection<String> words, Set<String> known, List<Query> changes) {
    List<String> fresh =
        words.stream()
            .filter(word -> !known.contains(word))
            .limit(SearchTerms.MOST_NOTE_WORDS - known.size())
            .toList();
    if (fresh.isEmpty()) return;
    InsertValuesStepN<Record> insert = DSL.insertInto(OW_TERM, OW_TERM.fields());
    for (String word : fresh) insert = insert.values(List.of(shop, order, READER, KIND, word));
    changes.add(insert);
  }
}
