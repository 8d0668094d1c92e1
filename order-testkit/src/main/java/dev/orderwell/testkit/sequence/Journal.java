package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.order.Order;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Invariants 4 and 8, kept up with one history as it grows: numbered from 1 without gaps, each
 * entry with actor and time, nothing that was read ever rewritten but to erase a customer, and the
 * order is the fold of all of it.
 */
final class Journal {
  private final List<HistoryEntry> read = new ArrayList<>();
  private final StockInvariants stock = new StockInvariants();
  private @Nullable Order fold;

  /**
   * Reads on.
   *
   * @param order as it is stored
   * @param history all of it
   * @return what is new, without the beginning
   */
  List<Chapter> read(Order order, List<HistoryEntry> history) {
    assertThat(history).hasSize(order.historyLength()).hasSizeGreaterThanOrEqualTo(read.size());
    boolean erases = history.stream().skip(read.size()).anyMatch(Journal::isErasing);
    if (erases) read.replaceAll(HistoryEntry::erased);
    assertThat(history.subList(0, read.size())).as("what was written stays").isEqualTo(read);
    List<Chapter> chapters = new ArrayList<>();
    int next = read.size();
    while (next < history.size()) {
      int end = end(history, next);
      List<HistoryEntry> entries = history.subList(next, end);
      Order before = fold;
      Order after = chapter(order, entries);
      if (before != null) chapters.add(new Chapter(before, after, entries));
      next = end;
    }
    assertThat(fold).as("the order is the fold of its history").isEqualTo(order);
    if (erases) assertThat(fold(order)).as("of what is left of it").isEqualTo(order);
    fold = order;
    return chapters;
  }

  /** The one thing that writes over what was written (X13). */
  private static boolean isErasing(HistoryEntry entry) {
    return entry.event() instanceof OrderEvent.CustomerErased;
  }

  private Order fold(Order order) {
    Order all = opened(order, read.get(0));
    long version = read.get(0).version();
    for (HistoryEntry entry : read.subList(1, read.size())) {
      for (; version < entry.version(); version++) all = all.saved();
      all = all.apply(entry.event(), entry.at());
    }
    return all.saved();
  }

  private static int end(List<HistoryEntry> history, int start) {
    long version = history.get(start).version();
    int end = start;
    while (end < history.size() && history.get(end).version() == version) end++;
    return end;
  }

  private Order chapter(Order order, List<HistoryEntry> entries) {
    Order before = fold;
    long version = before == null ? 1 : before.version() + 1;
    Order next = before;
    for (HistoryEntry entry : entries) {
      assertThat(entry.version()).isEqualTo(version);
      assertThat(entry.number()).isEqualTo(read.size() + 1);
      assertThat(entry.actor()).isNotNull();
      assertThat(entry.at()).isEqualTo(entry.at().truncatedTo(ChronoUnit.MICROS));
      next = next == null ? opened(order, entry) : next.apply(entry.event(), entry.at());
      stock.after(next, entry);
      read.add(entry);
    }
    Order after = Objects.requireNonNull(next).saved();
    if (before != null) RefundInvariants.step(before, after);
    fold = after;
    return after;
  }

  private static Order opened(Order order, HistoryEntry entry) {
    return Order.opened(order.id(), order.shop(), (OrderEvent.Opening) entry.event(), entry.at());
  }
}
