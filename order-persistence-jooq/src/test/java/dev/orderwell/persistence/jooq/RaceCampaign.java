package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AddTracking;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.Racing;
import dev.orderwell.testkit.ScriptedPayments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Threads that refund, tag, note, ship and cancel the same three paid orders at once, and in the
 * end want all the money back.
 */
final class RaceCampaign {
  /** Of what the threads want, not of who comes first. */
  static final long SEED = 0;

  private static final String PROVIDER = "acme-pay";
  private static final int FEW = 4;
  private static final int ORDERS = 3;

  private final Orders orders;
  private final Way way;
  private final RaceFindings findings;
  private final ScriptedPayments book;
  private final int threads;
  private final CampaignReport report;

  RaceCampaign(
      Orders orders,
      ScriptedPayments book,
      Way way,
      RaceFindings findings,
      int threads,
      CampaignReport report) {
    this.orders = orders;
    this.book = book;
    this.way = way;
    this.findings = findings;
    this.threads = threads;
    this.report = report;
  }

  static ScriptedPayments provider() {
    return ScriptedPayments.called(PROVIDER);
  }

  /** What does not hold afterwards; empty if all is well. */
  List<String> play(int round) {
    int before = book.refunds().size();
    List<OrderId> ids = Stream.generate(this::paid).limit(ORDERS).toList();
    List<RaceFindings.Done> done = new ArrayList<>();
    race(threads, thread -> wishes(ids, thread, new Random(SEED + 1000L * round + thread)), done);
    race(FEW, thread -> everythingOf(ids), done);
    tell(done);
    List<String> found = new ArrayList<>();
    for (OrderId id : ids) found.addAll(findings.of(id, done));
    if (!found.isEmpty()) return found;
    Racing.threads(FEW, thread -> orders.instructions().run(CRON, 1000));
    while (orders.instructions().run(CRON, 1000) > 0) {
      // an outcome may ask for more
    }
    for (OrderId id : ids) found.addAll(findings.paidBack(id));
    List<RefundCall> calls = book.refunds().subList(before, book.refunds().size());
    report.add("refunds paid", calls.size());
    found.addAll(findings.calls(calls, ids));
    return found;
  }

  private void tell(List<RaceFindings.Done> done) {
    long accepted = done.stream().filter(RaceFindings.Done::isAccepted).count();
    report
        .add("rounds", 1)
        .add("orders", ORDERS)
        .add("commands begun", done.size())
        .add("commands accepted", accepted)
        .add("commands refused", done.size() - accepted);
  }

  private OrderId paid() {
    NewOrder order =
        NewOrder.in("EUR")
            .customer("Léa Martin", "lea@example.com")
            .shipTo("12 rue des Lilas", "69003", "Lyon", "FR")
            .line("TEE-M", "T-shirt bio M", 4, "20.00")
            .line("MUG", "Mug émaillé", 4, "12.50")
            .line("CARD", "Carte", 1, "4.90")
            .shipping("Colissimo", "4.90")
            .build();
    OrderId id = orders.deferred().place(ANA, order).id();
    Orders quiet = orders.deferred();
    quiet.execute(ANA, id, RecordPayment.captured(PROVIDER, "a-" + id).amount("100.00"));
    quiet.execute(ANA, id, RecordPayment.captured(PROVIDER, "b-" + id).amount("39.80"));
    quiet.execute(ANA, id, Ship.units("CARD", 1));
    return id;
  }

  /** What one thread wants, in an order of its own. */
  private static List<Wish> wishes(List<OrderId> ids, int thread, Random random) {
    List<Wish> wishes = new ArrayList<>();
    for (OrderId id : ids) wishes.add(new Wish(id, refund(thread).issue()));
    OrderId some = ids.get(thread % ids.size());
    if (thread % 2 == 0) {
      wishes.add(new Wish(some, AddNote.forStaff("note " + thread)));
      wishes.add(new Wish(ids.get(0), Ship.units("TEE-M", 1)));
    } else {
      wishes.add(new Wish(some, AddTag.of("tag " + thread)));
      wishes.add(new Wish(some, AddTracking.to(1, "colissimo", "6A" + thread)));
    }
    if (thread == 7) wishes.add(new Wish(ids.get(1), CancelOrder.because("too late")));
    Collections.shuffle(wishes, random);
    return wishes;
  }

  private static NewRefund refund(int thread) {
    return switch (thread % 4) {
      case 0 -> NewRefund.units("TEE-M", 1);
      case 1 -> NewRefund.amount("MUG", "2.37");
      case 2 -> NewRefund.goodwill("3.01");
      default -> NewRefund.units("MUG", 1);
    };
  }

  private static List<Wish> everythingOf(List<OrderId> ids) {
    return ids.stream().map(id -> new Wish(id, NewRefund.everything().issue())).toList();
  }

  /** What a thread wants. */
  @FunctionalInterface
  private interface Wishes {
    List<Wish> of(int thread);
  }

  private void race(int many, Wishes wishes, List<RaceFindings.Done> done) {
    List<List<RaceFindings.Done>> each = Racing.threads(many, thread -> done(wishes.of(thread)));
    each.forEach(done::addAll);
  }

  /** One after the other, one or two at a time. */
  private List<RaceFindings.Done> done(List<Wish> wishes) {
    List<RaceFindings.Done> done = new ArrayList<>();
    int next = 0;
    while (next < wishes.size()) {
      int end = Math.min(wishes.size(), next + 1 + next % 2);
      List<Wish> together = wishes.subList(next, end);
      List<Outcome> outcomes = way.attempt(together);
      for (int i = 0; i < outcomes.size(); i++) {
        done.add(new RaceFindings.Done(together.get(i), outcomes.get(i)));
      }
      next = end;
    }
    return done;
  }
}
