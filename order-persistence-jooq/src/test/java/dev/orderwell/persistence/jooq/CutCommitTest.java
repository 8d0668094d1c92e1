package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.OutcomeUnknownException;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.persistence.jooq.Cut.End;
import dev.orderwell.persistence.jooq.Cut.Point;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The connection is cut at any byte of a commit: the answer is right, and nothing is done twice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CutCommitTest {
  private static final int COMMITS = Integer.getInteger("cut.commits", 20);
  private static final long SEED = 20_261_126;
  private static final Actor ANA = Actor.staff("ana");
  private static final Actor CRON = Actor.system("cron");
  private static final int MANY = 100;
  private static final int PEOPLE = 4;

  private final TestDatabase database;
  private final HikariDataSource straight;
  private final JooqOrderStore store;
  private final Orders direct;
  private final Queue<Optional<Cut>> next = new ConcurrentLinkedQueue<>();

  @TempDir private Path folder;
  private PaperPayments payments;
  private boolean leaving;
  private CutShop shop;

  CutCommitTest(TestDatabase database) {
    this.database = database;
    straight = database.open();
    store = JooqOrderStore.owning(straight);
    direct = Orders.on(store).build();
  }

  @BeforeEach
  void open() {
    payments = new PaperPayments(folder);
    shop = shop(UnaryOperator.identity());
  }

  private CutShop shop(UnaryOperator<OrderStore> wrapped) {
    return CutShop.simple(new CuttingProxy(straight, this::cut), payments, wrapped);
  }

  private Optional<Cut> cut() {
    Optional<Cut> cut = next.isEmpty() ? Optional.empty() : next.remove();
    if (cut.isPresent() && leaving) shop.proxy().goAway();
    return cut;
  }

  @AfterEach
  void close() {
    leaving = false;
    next.clear();
    shop.close();
  }

  @AfterAll
  void leave() {
    straight.close();
  }

  static Stream<Arguments> everywhere() {
    return Stream.of(Point.values())
        .flatMap(point -> Stream.of(End.values()).map(end -> Arguments.of(point, end)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everywhere")
  void whereverItIsCutTheCommandIsAcceptedOnce(Point point, End end) {
    OrderId id = placed();
    next.add(Optional.of(point.cut(end)));
    Outcome.Accepted accepted = shop.orders().execute(ANA, id, payment());
    assertThat(shop.proxy().made()).isEqualTo(1);
    assertThat(accepted.version()).isEqualTo(2);
    assertThat(accepted.entries()).hasSize(2);
    assertThat(accepted.replayed()).isFalse();
    isPaidOnce(id);
    assertThat(fate()).as("written, unwritten").isIn(fates(point));
  }

  private List<Integer> fate() {
    return List.of(shop.doubted().written().size(), shop.doubted().unwritten().size());
  }

  /** How much of a request that is cut off reaches the server before the end does is its affair. */
  private static List<List<Integer>> fates(Point point) {
    List<Integer> written = List.of(1, 0);
    List<Integer> unwritten = List.of(0, 1);
    return switch (point) {
      case BEFORE_THE_REQUEST -> List.of(unwritten);
      case WITHIN_THE_REQUEST, AFTER_THE_REQUEST -> List.of(written, unwritten);
      case WHILE_THE_REQUEST_IS_LATE, BEFORE_THE_ANSWER, WITHIN_THE_ANSWER -> List.of(written);
      case AFTER_THE_ANSWER -> List.of(List.of(0, 0));
    };
  }

  @ParameterizedTest
  @EnumSource
  void anOrderIsPlacedOnce(Point point) {
    List<OrderId> before = all();
    next.add(Optional.of(point.cut(End.RST)));
    Outcome.Accepted accepted = shop.orders().place(ANA, ShopStep.basket());
    assertThat(all()).hasSize(before.size() + 1).contains(accepted.id());
    assertThat(OrderVerification.of(straight).run()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"BEFORE_THE_REQUEST", "BEFORE_THE_ANSWER"})
  void ifTheServerStaysAwayNobodyKnowsAndTheSameIdHasOneEffect(Point point) {
    OrderId id = placed();
    CommandOptions click = CommandOptions.id("click-" + point);
    leaving = true;
    next.add(Optional.of(point.cut(End.RST)));
    OutcomeUnknownException unknown =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> shop.orders().execute(ANA, id, payment(), click));
    assertThat(unknown.commandId()).isEqualTo(click.id());
    shop.proxy().comeBack();
    Outcome.Accepted again = shop.orders().execute(ANA, id, payment(), click);
    assertThat(again.version()).isEqualTo(2);
    assertThat(again.replayed()).isEqualTo(point == Point.BEFORE_THE_ANSWER);
    isPaidOnce(id);
  }

  @ParameterizedTest
  @EnumSource
  void aRefundWhoseClaimIsCutIsPaidBackOnce(Point point) {
    OrderId id = placed();
    direct.execute(ANA, id, payment());
    next.addAll(List.of(Optional.empty(), Optional.of(point.cut(End.FIN))));
    shop.orders().execute(ANA, id, NewRefund.amount("MUG", "5.00").issue());
    assertThat(shop.proxy().made()).isEqualTo(1);
    SettableClock clock = SettableClock.at(Instant.now());
    Orders later = Orders.on(store).payments(payments).clock(clock).build();
    // the claim runs out after a minute; what nobody knows is looked up soon, and an hour later
    for (int i = 0; i < 20; i++) {
      clock.advance(Duration.ofMinutes(10));
      while (!later.instructions().due(CRON, MANY).isEmpty()) later.instructions().run(CRON, MANY);
    }
    assertThat(payments.paidBack(id)).isEqualTo(500);
    assertThat(order(id).refunded()).hasToString("EUR 5.00");
  }

  @Test
  void whoGuessesThatItDidNotHappenIsPaidTwice() {
    OrderId id = placed();
    try (CutShop guessing = shop(Guessing::new)) {
      next.add(Optional.of(Point.BEFORE_THE_ANSWER.cut(End.RST)));
      guessing.orders().execute(ANA, id, RecordPayment.byHand("Cash").amount("12.00"));
    }
    assertThat(order(id).payments()).hasSize(2);
  }

  @Test
  @DisplayName("Commits cut under load: nothing acknowledged is lost, nothing is done twice")
  void underLoad() throws Exception {
    Journal journal = new Journal();
    try (CampaignReport report = report("cut-commits")) {
      try (CutShop busy = play(journal, UnaryOperator.identity())) {
        DoubtedCommits doubted = busy.doubted();
        tell(busy, report);
        assertThat(busy.proxy().made()).isEqualTo(COMMITS);
        assertThat(doubted.written()).as("seed " + SEED).isNotEmpty();
        assertThat(doubted.unwritten()).as("seed " + SEED).isNotEmpty();
      }
      Aftermath.check(straight, journal, payments, report);
      report.hold();
    }
  }

  @Test
  @Tag("campaign")
  @DisplayName("Whoever guesses does things twice, and this shows it")
  void guessed() throws Exception {
    Journal journal = new Journal();
    try (CampaignReport report = report("cut-commits-guessed")) {
      try (CutShop busy = play(journal, Guessing::new)) {
        tell(busy, report);
        Map<ShopStep, Long> twice = twice(journal);
        report.put("done twice", twice);
        assertThat(twice).as("seed " + SEED).isNotEmpty();
      }
      Aftermath.check(straight, journal, payments, report);
      assertThat(report.findings()).isNotEmpty();
    }
  }

  private CampaignReport report(String campaign) {
    String name = campaign + "-" + database.name().toLowerCase(Locale.ROOT);
    return CampaignReport.of(name, SEED).on(straight);
  }

  private CutShop play(Journal journal, UnaryOperator<OrderStore> wrapped)
      throws InterruptedException {
    TestDatabase.clear(straight);
    CutDice dice = new CutDice(SEED, COMMITS);
    UnaryOperator<OrderStore> watched =
        store -> wrapped.apply(new WatchedCommits(store, journal::read));
    CutShop busy = CutShop.pooled(new CuttingProxy(straight, dice), PEOPLE, payments, watched);
    BusyShop people =
        new BusyShop(busy.orders(), journal::read, "cut", SEED, List.of(), Resending.SAME_ID);
    people.open();
    try {
      dice.await();
    } finally {
      people.close();
    }
    return busy;
  }

  private static void tell(CutShop busy, CampaignReport report) {
    DoubtedCommits doubted = busy.doubted();
    report
        .put("commits cut", busy.proxy().made())
        .put("of changes, written", doubted.written().size())
        .put("of changes, not written", doubted.unwritten().size())
        .put("of instructions", doubted.small());
  }

  /** Commands that were written, taken for lost, and written again: how many of each step. */
  private Map<ShopStep, Long> twice(Journal journal) {
    var commands = Aftermath.commands(straight).keySet();
    return journal.tried().values().stream()
        .filter(one -> commands.contains(one.id()))
        .filter(one -> commands.contains(Guessing.AGAIN + one.id()))
        .collect(Collectors.groupingBy(Tried::step, TreeMap::new, Collectors.counting()));
  }

  private OrderId placed() {
    return direct.place(ANA, ShopStep.basket()).id();
  }

  private List<OrderId> all() {
    return direct.stream(ANA, OrderQuery.all()).map(OrderSummary::id).toList();
  }

  private static OrderCommand payment() {
    return RecordPayment.captured(PaperPayments.ID, "pay_1").amount("12.00");
  }

  private Order order(OrderId id) {
    return store.find(ShopId.MAIN, id).orElseThrow();
  }

  private void isPaidOnce(OrderId id) {
    assertThat(order(id).payments()).hasSize(1);
    assertThat(store.history(ShopId.MAIN, id)).hasSize(3);
    assertThat(OrderVerification.of(straight).run()).isEmpty();
  }
}
