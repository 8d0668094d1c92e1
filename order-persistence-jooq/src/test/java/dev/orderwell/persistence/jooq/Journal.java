package dev.orderwell.persistence.jooq;

import dev.orderwell.engine.Outcome;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.CommandId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private static final String REPEATED = "repeated ";
  private static final String FORGOTTEN = "forgotten ";
  private static final String BROKEN = "broken ";
  private static final String DOUBTED = "doubted ";
  private static final String COMMITTED = "committed ";
  private static final String NOT_COMMITTED = "not-committed ";

  private static final Set<String> ENDS = Set.of(ACCEPTED, REFUSED, FORGOTTEN);

  private final Map<String, Tried> tried = new LinkedHashMap<>();
  private final Map<String, Acknowledged> acknowledged = new LinkedHashMap<>();
  private final Map<String, Tried> open = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();
  private final List<String> broken = new ArrayList<>();

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

  /** The answer says that it had been done before, when nobody was answered. */
  static String repeated(Tried one) {
    return REPEATED + one.id();
  }

  /** Nobody waits for an answer to it any more. */
  static String forgotten(Tried one) {
    return FORGOTTEN + one.id();
  }

  /** It will be sent again. */
  static String ended(Tried one, Fault fault) {
    return fault.word() + " " + one.id();
  }

  /** Somebody works no more: what was thrown should never be. */
  static String broken(String person, Throwable fault) {
    return BROKEN + person + " " + fault.toString().replaceAll("\\R", " ");
  }

  /** A commit ended in an exception. */
  static String doubted(CommandId id) {
    return DOUBTED + id.value();
  }

  /** What the database says of a commit that was in doubt. */
  static String lookedUp(CommandId id, boolean committed) {
    return (committed ? COMMITTED : NOT_COMMITTED) + id.value();
  }

  static boolean isAcceptance(String line) {
    return line.startsWith(ACCEPTED);
  }

  /** Takes note of a line. */
  synchronized void read(String line) {
    String[] parts = line.split(" ");
    counts.merge(parts[0] + " ", 1, Integer::sum);
    if (line.startsWith(BEGUN)) begin(Tried.read(line.substring(BEGUN.length())));
    if (isAcceptance(line)) acknowledged.put(parts[1], Acknowledged.read(parts));
    if (parts[0].equals(Fault.OUTCOME_UNKNOWN.word())) unknown.add(parts[1]);
    if (line.startsWith(REPEATED)) repeated.add(parts[1]);
    if (line.startsWith(BROKEN)) broken.add(line.substring(BROKEN.length()));
    if (ENDS.contains(parts[0] + " ")) open.remove(parts[1]);
  }

  private void begin(Tried one) {
    tried.put(one.id(), one);
    open.put(one.id(), one);
  }

  /** Adds what has become of all commands. */
  synchronized void tell(CampaignReport report) {
    report
        .found("people who met what should never be", broken)
        .add("commands begun", count(BEGUN))
        .add("commands accepted", count(ACCEPTED))
        .add("commands refused", count(REFUSED))
        .add("accepted when sent again, done before", repeated.size())
        .add(
            "of these, outcome unknown before", repeated.stream().filter(unknown::contains).count())
        .add("commits in doubt", count(DOUBTED))
        .add("commits in doubt, found committed", count(COMMITTED))
        .add("commits in doubt, found not committed", count(NOT_COMMITTED));
    for (Fault fault : Fault.values()) {
      report.add("sent again after " + fault.word(), count(fault.word() + " "));
    }
  }

  private int count(String kind) {
    return counts.getOrDefault(kind, 0);
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
