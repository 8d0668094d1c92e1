package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AddTracking;
import dev.orderwell.command.IssueRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.event.OrderEvent.RefundIssued;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.note.Note;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.refund.Refund;
import dev.orderwell.store.OrderStore;
import dev.orderwell.tagging.Tag;
import dev.orderwell.testkit.sequence.Invariants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What does not hold after a race, each with the order. */
final class RaceFindings {
  /** What became of a wish. */
  record Done(Wish wish, Outcome outcome) {
    boolean isAccepted() {
      return outcome instanceof Outcome.Accepted;
    }
  }

  private static final String UNSOUND = "unsound";

  /** The words that findings are sorted by. */
  static final List<String> KINDS = List.of(UNSOUND, "lost", "over-refund", "twice");

  /** How much came in for each order, in cents. */
  private static final long CAPTURED = 13980;

  /** Placed, paid twice, shipped in part. */
  private static final int BEFORE_THE_RACE = 4;

  private final Orders orders;
  private final OrderStore store;

  RaceFindings(Orders orders, OrderStore store) {
    this.orders = orders;
    this.store = store;
  }

  /** No accepted change is lost, and not a cent too much is reserved. */
  List<String> of(OrderId id, List<Done> all) {
    List<Done> done =
        all.stream().filter(one -> one.wish().order().equals(id) && one.isAccepted()).toList();
    OrderDetails details = orders.details(ANA, id).orElseThrow();
    Order order = (Order) details.order();
    List<String> found = new ArrayList<>();
    lost(found, "tags", done, AddTag.class, AddTag::name, names(details.tags(), Tag::name));
    lost(found, "notes", done, AddNote.class, AddNote::text, names(details.notes(), Note::text));
    lost(found, "trackings", done, AddTracking.class, RaceFindings::code, trackings(order));
    check(found, "lost refunds", refunded(done), order.refunds().size());
    money(found, "reserved", order.refunds().stream().mapToLong(this::out).sum());
    money(found, "promised", done.stream().mapToLong(this::promised).sum());
    check(found, "lost versions", BEFORE_THE_RACE + (long) done.size(), order.version());
    sound(found, order);
    return found.stream().map(one -> id + ": " + one).toList();
  }

  private static <C extends OrderCommand> void lost(
      List<String> found,
      String what,
      List<Done> done,
      Class<C> type,
      Function<C, String> name,
      Set<String> there) {
    Set<String> accepted =
        done.stream()
            .map(one -> one.wish().command())
            .filter(type::isInstance)
            .map(type::cast)
            .map(name)
            .collect(Collectors.toSet());
    check(found, "lost " + what, accepted, there);
  }

  private static <T> Set<String> names(Collection<T> things, Function<T, String> name) {
    return things.stream().map(name).collect(Collectors.toSet());
  }

  private static String code(AddTracking command) {
    return command.tracking().code();
  }

  private static Set<String> trackings(Order order) {
    return names(order.parcels().get(0).trackings(), Tracking::code);
  }

  private static void money(List<String> found, String what, long out) {
    check(found, (out > CAPTURED ? "over-refund " : "lost money ") + what, CAPTURED, out);
  }

  private static int refunded(List<Done> done) {
    return (int) done.stream().filter(one -> one.wish().command() instanceof IssueRefund).count();
  }

  /** What somebody was told goes back, in cents. */
  private long promised(Done done) {
    return done.outcome().orThrow().entries().stream()
        .map(HistoryEntry::event)
        .filter(RefundIssued.class::isInstance)
        .mapToLong(event -> ((RefundIssued) event).refund().total().getAmountMinorLong())
        .sum();
  }

  private long out(Refund refund) {
    return refund.settled().plus(refund.reserved()).getAmountMinorLong();
  }

  /** Everything was asked for, so that everything is back. */
  List<String> paidBack(OrderId id) {
    Order order = store.find(ShopId.MAIN, id).orElseThrow();
    List<String> found = new ArrayList<>();
    check(found, id + ": given back", CAPTURED, order.refunded().getAmountMinorLong());
    sound(found, order);
    return found;
  }

  /** The provider was asked for each refund once, and for all that came in. */
  List<String> calls(List<RefundCall> calls, List<OrderId> ids) {
    List<String> found = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    calls.forEach(call -> keys.add(call.key()));
    check(found, "asked twice", calls.size(), keys.size());
    long out = calls.stream().mapToLong(call -> call.amount().getAmountMinorLong()).sum();
    check(found, "over-refund at the provider", CAPTURED * ids.size(), out);
    return found;
  }

  /** What a finding is about, in a word. */
  static String kind(String finding) {
    return KINDS.stream().filter(finding::contains).findFirst().orElse(UNSOUND);
  }

  private void sound(List<String> found, Order order) {
    List<HistoryEntry> history = store.history(ShopId.MAIN, order.id());
    long versions = history.stream().mapToLong(HistoryEntry::version).distinct().count();
    check(found, "versions in history", order.version(), versions);
    try {
      Invariants.check(order, history);
    } catch (AssertionError | RuntimeException e) {
      found.add(UNSOUND + ": " + e.getMessage());
    }
  }

  private static void check(List<String> found, String what, Object expected, Object actual) {
    if (!expected.equals(actual)) found.add(what + ": " + actual + " instead of " + expected);
  }
}
