package dev.orderwell.persistence.jooq;

import dev.orderwell.engine.Outcome;
import dev.orderwell.history.HistoryEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What customers and staff have seen of a shop: what they asked for and what they were answered. It
 * outlives the shop, since it is told line by line.
 */
final class Journal {
  private static final String BEGUN = "begun ";
  private static final String ACCEPTED = "accepted ";
  private static final String REFUSED = "refused ";

  private final Map<String, Tried> tried = new LinkedHashMap<>();
  private final Map<String, Acknowledged> acknowledged = new LinkedHashMap<>();
  private final Map<String, Tried> open = new LinkedHashMap<>();

  /**
   * What was promised to have happened.
   *
   * @param order to which order
   * @param version of the order after it
   * @param first the number of the first history entry
   * @param last the number of the last history entry
   */
  record Acknowledged(String order, long version, int first, int last) {
    private String written() {
      return order + " " + version + " " + first + " " + last;
    }

    private static Acknowledged read(String[] parts) {
      return new Acknowledged(
          parts[2],
          Long.parseLong(parts[3]),
          Integer.parseInt(parts[4]),
          Integer.parseInt(parts[5]));
    }
  }

  static String begun(Tried one) {
    return BEGUN + one.written();
  }

  static String answered(Tried one, Outcome outcome) {
    if (!(outcome instanceof Outcome.Accepted accepted)) return REFUSED + one.id();
    List<HistoryEntry> entries = accepted.entries();
    HistoryEntry last = entries.get(entries.size() - 1);
    return ACCEPTED
        + one.id()
        + " "
        + new Acknowledged(
                accepted.id().toString(), last.version(), entries.get(0).number(), last.number())
            .written();
  }

  static boolean isAcceptance(String line) {
    return line.startsWith(ACCEPTED);
  }

  /** Takes note of a line. */
  synchronized void read(String line) {
    String[] parts = line.split(" ");
    if (line.startsWith(BEGUN)) {
      Tried one = Tried.read(line.substring(BEGUN.length()));
      tried.put(one.id(), one);
      open.put(one.id(), one);
      return;
    }
    open.remove(parts[1]);
    if (isAcceptance(line)) acknowledged.put(parts[1], Acknowledged.read(parts));
  }

  /** What nobody was answered to. */
  synchronized List<Tried> open() {
    return new ArrayList<>(open.values());
  }

  synchronized Map<String, Tried> tried() {
    return new LinkedHashMap<>(tried);
  }

  synchronized Map<String, Acknowledged> acknowledged() {
    return new LinkedHashMap<>(acknowledged);
  }

  /** What was promised, and is not there. */
  synchronized Set<String> lost(Map<String, Acknowledged> kept) {
    Map<String, Acknowledged> lost = new LinkedHashMap<>(acknowledged);
    lost.entrySet().removeAll(kept.entrySet());
    return lost.keySet();
  }
}
