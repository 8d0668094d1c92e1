package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.engine.Orders;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.stock.Restock;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.OrderStore.Transactions;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.ScriptedPayments;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.PaymentCategory;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** A shop in which many threads race for the same orders. */
final class Race {
  static final int THREADS = Integer.getInteger("race.threads", 16);

  private static final int ROUNDS = Integer.getInteger("race.rounds", 1);
  private static final int MOST_ROUNDS = 10;

  private final ScriptedPayments book = RaceCampaign.provider();
  private final Orders orders;
  private final OrderStore store;
  private final Way way;

  /**
   * A shop with one order in it, so that the first rows of a shop are there: H2 does not wait for
   * those who insert, but spins.
   */
  Race(
      DataSource source,
      Transactions whose,
      OrderStore store,
      Function<Connection, ? extends OrderStore> joined) {
    this.store = store;
    orders =
        Fixtures.builder(store)
            .payments(book)
            .settings(ShopSettings.STANDARD.restock(Restock.ALWAYS))
            .build();
    way = whose == Transactions.OWNING ? Way.owning(orders) : Way.joining(orders, source, joined);
    orders.statuses().add(ANA, NewStatus.of(PaymentCategory.AWAITING, "step").called("en", "Step"));
    place(orders.deferred());
  }

  Orders orders() {
    return orders;
  }

  void play(CampaignReport report) {
    for (int round = 0; round < ROUNDS; round++) play(round, report);
  }

  private void play(int round, CampaignReport report) {
    RaceFindings findings = new RaceFindings(orders, store);
    List<String> found = new RaceCampaign(orders, book, way, findings, THREADS, report).play(round);
    report.add("rounds with findings", found.isEmpty() ? 0 : 1);
    for (String kind : RaceFindings.KINDS) {
      report.found(
          kind, found.stream().filter(one -> RaceFindings.kind(one).equals(kind)).toList());
    }
  }

  /**
   * Plays until money or a change is seen to be lost; that rows do not fit comes first at times.
   */
  void mustFail(CampaignReport unprotected) {
    try (CampaignReport report = unprotected) {
      play(report);
      for (int round = ROUNDS; round < MOST_ROUNDS && !isAnyLost(report); round++) {
        play(round, report);
      }
      assertThat(report.findings()).anyMatch(Race::isLost);
    }
  }

  private static boolean isAnyLost(CampaignReport report) {
    return report.findings().stream().anyMatch(Race::isLost);
  }

  private static boolean isLost(String finding) {
    return finding.contains("over-refund") || finding.contains("lost");
  }

  /** Places an order in the way of this race, and answers its number. */
  String place() {
    return way.work(Race::place);
  }

  private static String place(Orders orders) {
    OrderView order = orders.place(ANA, Fixtures.donation().build()).order();
    return order.number().orElseThrow().value();
  }
}
