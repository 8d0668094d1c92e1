package dev.orderwell.engine;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.note.Note;
import dev.orderwell.order.OrderView;
import dev.orderwell.tagging.Tag;
import java.util.List;

/**
 * Everything about one order (S0.6, S3.3), as far as it is open to the reader.
 *
 * @param order itself
 * @param tags as they are called today
 * @param notes in the order in which they were written
 * @param history from the first entry on
 */
public record OrderDetails(
    OrderView order, List<Tag> tags, List<Note> notes, List<HistoryEntry> history) {
  /** Copies. */
  public OrderDetails {
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
    history = List.copyOf(history);
  }
}
