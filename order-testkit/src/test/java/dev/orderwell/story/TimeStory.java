package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.access.Access;
import dev.orderwell.access.AccessPolicy;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.LeaveCart;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.WarnOfExpiry;
import dev.orderwell.engine.Orders;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.AuthorizationExpiring;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.Recipient;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimeStory {
  private static final Actor CRON = Actor.system("cron");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOURS = Duration.ofHours(3);
  private static final Duration MICRO = Duration.ofNanos(1000);
  private static final ShopSettings TIMED =
      ShopSettings.STANDARD
          .cancelUnpaidAfter(WEEK)
          .abandonCartsAfter(HOURS)
          .warnOfExpiry(WEEK, DAY);

  private static final OrderFilter ALL = OrderFilter.of(ArchiveScope.ALL, true);

  private final RecordingInventory inventory = new RecordingInventory();

  private Shop shop(ShopSettings settings) {
    return new Shop(builder -> builder.settings(settings));
  }

  private static int run(Shop shop) {
    return shop.orders.deadlines().run(CRON, 100);
  }

  private static int runAfter(Shop shop, Duration time) {
    shop.clock.advance(time);
    return run(shop);
  }

  private static OrderCategory category(Shop shop, OrderId id) {
    return (OrderCategory) shop.statuses(id).order().category();
  }

  private static void assertAlive(Shop shop, OrderId id) {
    assertThat(run(shop)).isZero();
    assertThat(shop.order(id).isCancelled()).isFalse();
  }

  @Test
  @DisplayName(
      "X6 An unpaid order is cancelled at its deadline, not a microsecond before, and once")
  void exactly() {
    Shop shop = shop(TIMED);
    OrderId id = shop.placed();
    assertThat(runAfter(shop, WEEK.minus(MICRO))).isZero();
    assertThat(category(shop, id)).isEqualTo(OrderCategory.NEW);
    assertThat(runAfter(shop, MICRO)).isEqualTo(1);
    assertThat(category(shop, id)).isEqualTo(OrderCategory.CANCELLED);
    long version = shop.order(id).version();
    assertThat(runAfter(shop, WEEK)).isZero();
    assertThat(shop.order(id).version()).isEqualTo(version);
  }

  @Test
  @DisplayName("X6 Cancelling gives the stock back, tells the customer why and names the actor")
  void cancelling() {
    Shop shop =
        new Shop(
            builder -> builder.inventory(inventory).settings(TIMED.merchantLocale(Locale.FRENCH)));
    OrderId id = shop.placed();
    assertThat(inventory.taken("TEE-M")).isEqualTo(2);
    List<Message> told = shop.told(() -> assertThat(runAfter(shop, WEEK)).isEqualTo(1));
    assertThat(inventory.putBack("TEE-M")).isEqualTo(2);
    assertThat(shop.order(id).units(shop.order(id).lines().get(0)).calledOff()).isEqualTo(2);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).text()).contains("est annulée. Non payée dans les délais");
    HistoryEntry entry =
        shop.orders.history(ANA, id).stream()
            .filter(one -> one.event() instanceof OrderEvent.OrderCancelled)
            .findFirst()
            .orElseThrow();
    assertThat(entry.actor()).isEqualTo(CRON);
    assertThat(entry.describe(Locale.FRENCH))
        .isEqualTo("Commande annulée : Non payée dans les délais");
  }

  @Test
  @DisplayName("X6 All rules are off unless the shop turns them on")
  void off() {
    Shop shop = shop(ShopSettings.STANDARD);
    OrderId id = shop.placed();
    OrderId cart = shop.orders.saveCart(LEA, Shop.teesAndMug().build()).id();
    OrderId promised = shop.placed();
    shop.run(promised, RecordPayment.authorized("demo", "pay_1"));
    assertThat(runAfter(shop, Duration.ofDays(3000))).isZero();
    assertThat(shop.order(id).isCancelled()).isFalse();
    assertThat(shop.order(cart).isOpenCart()).isTrue();
  }

  @Test
  @DisplayName("X6 Nothing that was paid, part-paid, promised or pending is cancelled")
  void touched() {
    Shop shop = shop(TIMED.withoutExpiryWarning());
    List<RecordPayment> payments =
        List.of(
            RecordPayment.byHand("Cash"),
            RecordPayment.byHand("Cash").amount("0.01"),
            RecordPayment.authorized("demo", "pay_1").amount("0.01"),
            RecordPayment.pending("demo", "pay_1").amount("0.01"));
    List<OrderId> ids = new ArrayList<>();
    for (RecordPayment payment : payments) {
      OrderId id = shop.placed();
      shop.run(id, payment);
      ids.add(id);
    }
    shop.clock.advance(WEEK.multipliedBy(2));
    ids.forEach(id -> assertAlive(shop, id));
  }

  @Test
  @DisplayName("X6 An order that was refunded, in part or whole, is never cancelled for that")
  void refunded() {
    Shop shop = shop(TIMED);
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.byHand("Cash"), NewRefund.everything().recordOnly().issue());
    assertThat(shop.order(id).netPaid().isZero()).isTrue();
    shop.clock.advance(WEEK.multipliedBy(2));
    assertAlive(shop, id);
  }

  @Test
  @DisplayName("X6 Failed and expired attempts do not count as payment")
  void attempts() {
    Shop shop = shop(TIMED.withoutExpiryWarning());
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.failed("demo", "pay_1", "card_declined"));
    shop.run(id, RecordPayment.authorized("demo", "pay_2"));
    shop.clock.advance(WEEK.plus(DAY));
    assertAlive(shop, id);
    shop.run(id, RecordPayment.expired("demo", "pay_2"));
    assertThat(run(shop)).isEqualTo(1);
    assertThat(shop.order(id).isCancelled()).isTrue();
  }

  @Test
  @DisplayName("X6 What costs nothing, was handed over, or was let off paying is not cancelled")
  void notOwed() {
    OrderStore store = new InMemoryOrderStore();
    Shop shop = on(store, TIMED);
    OrderId free = shop.placed(NewOrder.in("EUR").line("GIFT", "Gift", 1, "0"));
    OrderId shipped = shop.placed();
    shop.run(shipped, Ship.units("MUG", 1));
    OrderId letOff = shop.placed();
    shop.run(letOff, CallOffPayment.because("A present"));
    OrderId draft = shop.orders.saveDraft(ANA, Shop.teesAndMug().build()).id();
    assertThat(store.overdue(Shop.NOW.plus(Duration.ofDays(3000)), 10)).isEmpty();
    shop.clock.advance(WEEK.multipliedBy(2));
    List.of(free, shipped, letOff, draft).forEach(id -> assertAlive(shop, id));
  }

  @Test
  @DisplayName("X6 An order that is entered later than it was placed has its time from then on")
  void enteredLater() {
    Shop shop = shop(TIMED);
    Instant past = Shop.NOW.minus(Duration.ofDays(30));
    OrderId id = shop.placed(Shop.teesAndMug().placedAt(past));
    assertAlive(shop, id);
    assertThat(runAfter(shop, WEEK.minus(MICRO))).isZero();
    assertThat(runAfter(shop, MICRO)).isEqualTo(1);
  }

  @Test
  @DisplayName("X6 A draft has its time from when it is placed")
  void drafted() {
    Shop shop = shop(TIMED);
    OrderId id = shop.orders.saveDraft(ANA, Shop.teesAndMug().build()).id();
    shop.clock.advance(DAY);
    shop.run(id, PlaceUnplaced.now());
    assertThat(runAfter(shop, WEEK.minus(MICRO))).isZero();
    assertThat(runAfter(shop, MICRO)).isEqualTo(1);
    assertThat(shop.order(id).isCancelled()).isTrue();
  }

  @Test
  @DisplayName("X6 A payment that comes between reading and saving saves the order")
  void paidMeanwhile() {
    List<Runnable> meanwhile = new ArrayList<>();
    OrderStore store = interrupted(meanwhile);
    Shop shop = on(store, TIMED);
    OrderId id = shop.placed();
    shop.clock.advance(WEEK);
    meanwhile.add(() -> shop.orders.execute(ANA, id, RecordPayment.byHand("Cash").amount("1.00")));
    assertThat(run(shop)).isZero();
    assertThat(shop.order(id).isCancelled()).isFalse();
    assertThat(shop.order(id).paid()).isEqualTo(Shop.eur("1.00"));
    assertThat(store.overdue(shop.clock.instant().plus(WEEK), 10)).isEmpty();
  }

  @Test
  @DisplayName("X6 Any command between reading and saving makes it look again, in the next run")
  void changedMeanwhile() {
    List<Runnable> meanwhile = new ArrayList<>();
    Shop shop = on(interrupted(meanwhile), TIMED);
    OrderId id = shop.placed();
    shop.clock.advance(WEEK);
    meanwhile.add(() -> shop.orders.execute(ANA, id, AddNote.forStaff("He will pay, he says")));
    assertThat(run(shop)).isZero();
    assertThat(run(shop)).isEqualTo(1);
    assertThat(shop.order(id).isCancelled()).isTrue();
  }

  @Test
  @DisplayName("X6 Settings that became longer or were turned off count at the moment of the run")
  void settingsLonger() {
    OrderStore store = new InMemoryOrderStore();
    Shop before = on(store, TIMED);
    OrderId id = before.placed();
    Shop longer = on(store, TIMED.cancelUnpaidAfter(WEEK.multipliedBy(2)));
    assertThat(runAfter(longer, WEEK)).isZero();
    assertThat(store.overdue(longer.clock.instant(), 10)).as("moved on").isEmpty();
    Shop never = on(store, TIMED.cancelUnpaidAfter(null));
    assertThat(runAfter(never, WEEK.multipliedBy(2))).isZero();
    assertThat(store.overdue(never.clock.instant().plus(WEEK), 10)).as("taken out").isEmpty();
    assertThat(before.order(id).isCancelled()).isFalse();
  }

  @Test
  @DisplayName("X6 Settings that became shorter or were turned on count after a review")
  void settingsShorter() {
    OrderStore store = new InMemoryOrderStore();
    Shop before = on(store, ShopSettings.STANDARD);
    List<OrderId> ids = new ArrayList<>();
    for (int i = 0; i < 501; i++) {
      ids.add(before.orders.place(ANA, Fixtures.teeAndMug().build()).id());
    }
    before.orders.shop("other").place(ANA.of("other"), Fixtures.teeAndMug().build());
    OrderId cart = before.orders.saveCart(LEA, Shop.teesAndMug().build()).id();
    Shop after = on(store, TIMED);
    assertThat(runAfter(after, WEEK)).isZero();
    after.orders.deadlines().review(CRON);
    assertThat(after.orders.deadlines().run(CRON, 1000)).isEqualTo(502);
    assertThat(ids).allMatch(id -> after.order(id).isCancelled());
    assertThat(after.order(cart).isOpenCart()).isFalse();
    assertThat(store.list(new ShopId("other"), ALL, SortOrder.LATEST_FIRST, null, 10))
        .noneMatch(row -> row.statuses().order().category() == OrderCategory.CANCELLED);
  }

  @Test
  @DisplayName("X6 Each shop has its own times, and one run looks after all of them")
  void twoShops() {
    Shop shop =
        new Shop(
            builder ->
                builder
                    .settings(ShopSettings.STANDARD)
                    .settings("quick", TIMED.cancelUnpaidAfter(DAY))
                    .settings("slow", TIMED));
    Orders quick = shop.orders.shop("quick");
    Orders slow = shop.orders.shop("slow");
    OrderId never = shop.placed();
    OrderId first = quick.place(CRON, Shop.teesAndMug().build()).id();
    OrderId second = slow.place(CRON, Shop.teesAndMug().build()).id();
    assertThat(runAfter(shop, DAY)).isEqualTo(1);
    assertThat(((Order) quick.find(CRON, first).orElseThrow()).isCancelled()).isTrue();
    assertThat(((Order) slow.find(CRON, second).orElseThrow()).isCancelled()).isFalse();
    assertThat(slow.deadlines().run(CRON, 100)).isZero();
    shop.clock.advance(WEEK);
    assertThat(quick.deadlines().run(CRON, 100)).as("of all shops").isEqualTo(1);
    assertThat(((Order) slow.find(CRON, second).orElseThrow()).isCancelled()).isTrue();
    assertThat(shop.order(never).isCancelled()).isFalse();
  }

  @Test
  @DisplayName("X6 One that is refused holds up no other, and is tried again an hour later")
  void refused() {
    Set<String> locked = new HashSet<>();
    AccessPolicy standard = AccessPolicy.standard();
    Shop shop =
        new Shop(
            builder ->
                builder
                    .settings(TIMED)
                    .access(
                        asked ->
                            "cancel-order".equals(asked.command())
                                    && asked.subject() != null
                                    && locked.contains(asked.subject().customer())
                                ? Access.REFUSED
                                : standard.decide(asked)));
    locked.add("lea");
    OrderId first = shop.placed();
    shop.clock.advance(DAY);
    OrderId second = shop.placed(NewOrder.in("EUR").line("MUG", "Mug", 1, "12.50"));
    shop.clock.advance(WEEK);
    assertThat(shop.orders.deadlines().run(CRON, 1)).isZero();
    assertThat(shop.orders.deadlines().run(CRON, 1)).as("the other's turn").isEqualTo(1);
    assertThat(shop.order(second).isCancelled()).isTrue();
    locked.clear();
    assertThat(run(shop)).isZero();
    assertThat(runAfter(shop, Duration.ofHours(1))).isEqualTo(1);
    assertThat(shop.order(first).isCancelled()).isTrue();
  }

  @Test
  @DisplayName("X6 One that cannot even be read holds up no other")
  void unreadable() {
    Set<OrderId> broken = new HashSet<>();
    OrderStore store =
        new ForwardingOrderStore(new InMemoryOrderStore()) {
          @Override
          public Optional<Order> find(ShopId shop, OrderId id) {
            if (broken.contains(id)) throw new StoreException("the row is torn", null);
            return super.find(shop, id);
          }
        };
    Shop shop = on(store, TIMED);
    OrderId first = shop.placed();
    OrderId second = shop.placed();
    broken.add(first);
    shop.clock.advance(WEEK);
    assertThat(shop.orders.deadlines().run(CRON, 1) + shop.orders.deadlines().run(CRON, 1))
        .isEqualTo(1);
    assertThat(shop.order(second).isCancelled()).isTrue();
    broken.clear();
    assertThat(runAfter(shop, Duration.ofHours(1))).isEqualTo(1);
  }

  @Test
  @DisplayName("X6 A run does at most as much as it is asked to, the longest overdue first")
  void most() {
    Shop shop = shop(TIMED);
    OrderId first = shop.placed();
    shop.clock.advance(DAY);
    OrderId second = shop.placed();
    shop.clock.advance(WEEK);
    assertThat(shop.orders.deadlines().run(CRON, 1)).isEqualTo(1);
    assertThat(shop.order(first).isCancelled()).isTrue();
    assertThat(shop.order(second).isCancelled()).isFalse();
  }

  @Test
  @DisplayName("X6 Deferred, messages and stock wait until somebody runs the instructions")
  void deferred() {
    Shop shop = new Shop(builder -> builder.inventory(inventory).settings(TIMED));
    shop.placed();
    shop.clock.advance(WEEK);
    List<Message> told =
        shop.told(() -> assertThat(shop.orders.deferred().deadlines().run(CRON, 9)).isEqualTo(1));
    assertThat(told).isEmpty();
    assertThat(inventory.putBack("MUG")).isZero();
    assertThat(shop.orders.instructions().run(CRON, 9)).isEqualTo(2);
    assertThat(inventory.putBack("MUG")).isEqualTo(1);
  }

  @Test
  @DisplayName("X6 Only the system lets time bring something about")
  void access() {
    Shop shop = shop(TIMED);
    OrderId cart = shop.orders.saveCart(LEA, Shop.teesAndMug().build()).id();
    for (Actor actor : List.of(ANA, LEA, Shop.ACME, Actor.admin("root"))) {
      assertThatThrownBy(() -> shop.orders.deadlines().run(actor, 1))
          .isInstanceOf(RejectedException.class)
          .hasMessageContaining("access.refused");
      assertThatThrownBy(() -> shop.orders.deadlines().review(actor))
          .hasMessageContaining("access.refused");
    }
    assertThat(shop.refused(ANA, cart, new LeaveCart()).code()).isEqualTo("access.refused");
    assertThat(shop.refused(ANA, cart, new WarnOfExpiry(1)).code()).isEqualTo("access.refused");
  }

  @Test
  @DisplayName("X6 A cart that is left alone becomes an abandoned one, and can still be bought")
  void cart() {
    Shop shop = shop(TIMED);
    OrderId id = shop.orders.saveCart(LEA, Shop.teesAndMug().build()).id();
    assertThat(category(shop, id)).isEqualTo(OrderCategory.UNPLACED);
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.AWAITING);
    assertThat(shop.orders.count(ANA, OrderQuery.all())).isZero();
    assertThat(runAfter(shop, HOURS.minus(MICRO))).isZero();
    List<Message> told = shop.told(() -> assertThat(runAfter(shop, MICRO)).isEqualTo(1));
    assertThat(told).isEmpty();
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.ABANDONED);
    assertThat(category(shop, id)).isEqualTo(OrderCategory.UNPLACED);
    assertThat(run(shop)).isZero();
    shop.run(id, PlaceUnplaced.now());
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.AWAITING);
    assertThat(category(shop, id)).isEqualTo(OrderCategory.NEW);
    assertThat(shop.history(id))
        .startsWith(
            "Cart kept: 57.40 EUR",
            "Cart left by its customer",
            "Payment: Awaiting payment → Abandoned cart")
        .contains("Order placed as A-1001");
    assertThat(runAfter(shop, WEEK)).as("unpaid").isEqualTo(1);
  }

  @Test
  @DisplayName("X6 A cart that is bought in time is not abandoned")
  void boughtInTime() {
    Shop shop = shop(TIMED);
    OrderId id = shop.orders.saveCart(LEA, Shop.teesAndMug().build()).id();
    shop.run(id, PlaceUnplaced.now());
    assertThat(runAfter(shop, HOURS)).isZero();
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.AWAITING);
    assertThat(shop.refused(CRON, id, new LeaveCart()).code()).isEqualTo("cart.not-open");
  }

  @Test
  @DisplayName("X6 A cart that somebody touches has its time from then on; drafts have none")
  void touchedCart() {
    Shop shop = shop(TIMED);
    OrderId id = shop.orders.saveCart(LEA, Shop.teesAndMug().build()).id();
    OrderId draft = shop.orders.saveDraft(ANA, Shop.teesAndMug().build()).id();
    shop.clock.advance(HOURS.minus(MICRO));
    shop.run(id, AddNote.forStaff("Has called"));
    assertThat(runAfter(shop, HOURS.minus(MICRO))).isZero();
    assertThat(runAfter(shop, MICRO)).isEqualTo(1);
    assertThat(shop.refused(CRON, id, new LeaveCart()).code()).isEqualTo("cart.not-open");
    assertThat(shop.refused(CRON, draft, new LeaveCart()).code()).isEqualTo("cart.not-open");
  }

  @Test
  @DisplayName("X6 A customer keeps a cart in the own name only, as an abandoned one")
  void cartAccess() {
    Shop shop = shop(TIMED);
    NewOrder order = Shop.teesAndMug().build();
    OrderId id = shop.orders.saveCart(LEA, order).id();
    assertThat(shop.orders.find(LEA, id)).isPresent();
    assertThat(shop.orders.history(LEA, id)).isEmpty();
    for (Actor actor : List.of(Actor.customer("bob"), Shop.ACME)) {
      assertThatThrownBy(() -> shop.orders.saveCart(actor, order))
          .hasMessageContaining("access.refused");
      assertThatThrownBy(() -> shop.orders.saveAbandonedCart(actor, order))
          .hasMessageContaining("access.refused");
    }
    NewOrder numbered = Shop.teesAndMug().number("1").build();
    assertThatThrownBy(() -> shop.orders.saveCart(ANA, numbered))
        .hasMessageContaining("draft.not-placed");
  }

  @Test
  @DisplayName("X6 The merchant is warned once of an authorisation that runs out; it stays open")
  void warned() {
    Shop shop = shop(TIMED.merchantAddress("shop@example.com").merchantLocale(Locale.FRENCH));
    OrderId id = shop.placed();
    shop.clock.advance(DAY);
    shop.run(id, RecordPayment.authorized("demo", "pay_1"));
    assertThat(runAfter(shop, WEEK.minus(DAY).minus(MICRO))).isZero();
    List<Message> told = shop.told(() -> assertThat(runAfter(shop, MICRO)).isEqualTo(1));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).recipient().role()).isEqualTo(Recipient.Role.MERCHANT);
    assertThat(told.get(0).subject())
        .isEqualTo("L’autorisation pour la commande A-1001 expire bientôt");
    assertThat(told.get(0).text())
        .isEqualTo(
            "57,40 EUR de la commande A-1001 sont autorisés et pas encore encaissés ; "
                + "l’autorisation expire le 2026-03-10 09:00:00 UTC.");
    assertThat(shop.history(id))
        .contains("Authorization of 57.40 EUR runs out on 2026-03-10 09:00:00 UTC");
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.AUTHORIZED);
    assertThat(runAfter(shop, WEEK.multipliedBy(5))).isZero();
    assertThat(shop.order(id).paymentLedger().open()).isEqualTo(Shop.eur("57.40"));
    assertThat(shop.refused(CRON, id, new WarnOfExpiry(1)).code())
        .isEqualTo("payment.nothing-to-warn-of");
  }

  @Test
  @DisplayName("X6 Customer and vendor hear nothing of it")
  void unheard() {
    Shop shop = shop(TIMED);
    OrderId id =
        shop.placed(Shop.teesAndMug().line(NewLine.of("BAG", "Bag", 1, "9").vendor("acme")));
    shop.run(id, RecordPayment.authorized("demo", "pay_1"));
    List<Message> told = shop.told(() -> runAfter(shop, WEEK));
    assertThat(told)
        .extracting(one -> one.recipient().role())
        .containsOnly(Recipient.Role.MERCHANT);
    for (Actor actor : List.of(LEA, Shop.ACME)) {
      assertThat(shop.orders.history(actor, id))
          .noneMatch(entry -> entry.event() instanceof AuthorizationExpiring);
    }
    assertThat(shop.orders.history(ANA, id))
        .anyMatch(entry -> entry.event() instanceof AuthorizationExpiring);
  }

  @Test
  @DisplayName("X6 What is taken, failed, let go or cancelled in time needs no warning")
  void inTime() {
    Shop shop = shop(TIMED.cancelUnpaidAfter(null));
    List<OrderCommand> ends =
        List.of(
            RecordPayment.captured("demo", "pay_1"),
            RecordPayment.failed("demo", "pay_1", "withdrawn"),
            RecordPayment.voided("demo", "pay_1"),
            RecordPayment.expired("demo", "pay_1"),
            CancelOrder.because("Storm"));
    for (OrderCommand end : ends) {
      OrderId id = shop.placed();
      shop.run(id, RecordPayment.authorized("demo", "pay_1"), end);
    }
    assertThat(runAfter(shop, WEEK)).isZero();
  }

  @Test
  @DisplayName("X6 What somebody was asked to let go of needs no warning, whatever came of it")
  void askedToLetGo() {
    Shop shop = shop(TIMED);
    OrderId byHand = shop.placed();
    shop.run(
        byHand, RecordPayment.authorized("unplugged", "pay_1"), CallOffPayment.because("Gift"));
    OrderId declined = shop.placed();
    shop.payments.answers(new PaymentOutcome.Declined("too late"));
    shop.run(declined, RecordPayment.authorized("demo", "pay_1"), CancelOrder.because("Storm"));
    assertThat(shop.order(byHand).paymentLedger().open().isPositive()).isTrue();
    assertThat(shop.order(declined).paymentLedger().open().isPositive()).isTrue();
    assertThat(runAfter(shop, WEEK)).isZero();
  }

  @Test
  @DisplayName("X6 What is left of one that was taken in part is warned of, from the promise on")
  void inPart() {
    Shop shop = shop(TIMED);
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.authorized("demo", "pay_1"));
    shop.clock.advance(DAY);
    shop.run(id, RecordPayment.captured("demo", "pay_1").amount("7.40"));
    assertThat(runAfter(shop, WEEK.minus(DAY).minus(DAY))).isEqualTo(1);
    assertThat(shop.history(id))
        .contains("Authorization of 50.00 EUR runs out on 2026-03-09 09:00:00 UTC");
    shop.run(id, RecordPayment.captured("demo", "pay_1").amount("1.00"));
    assertThat(runAfter(shop, WEEK)).as("one promise, one warning").isZero();
  }

  @Test
  @DisplayName("X6 A new authorisation after one that failed is warned of again")
  void again() {
    Shop shop = shop(TIMED);
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.authorized("demo", "pay_1"));
    assertThat(runAfter(shop, WEEK)).isEqualTo(1);
    shop.run(id, RecordPayment.failed("demo", "pay_1", "reversed"));
    shop.run(id, RecordPayment.authorized("demo", "pay_1"));
    assertThat(run(shop)).isZero();
    assertThat(runAfter(shop, WEEK)).isEqualTo(1);
    assertThat(runAfter(shop, WEEK)).isZero();
  }

  @Test
  @DisplayName("X6 Each of several authorisations has its own time, one a run")
  void several() {
    Shop shop = shop(TIMED);
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.authorized("demo", "pay_1").amount("20"));
    shop.run(id, RecordPayment.authorized("demo", "pay_2").amount("30"));
    assertThat(runAfter(shop, WEEK)).isEqualTo(1);
    assertThat(run(shop)).isEqualTo(1);
    assertThat(run(shop)).isZero();
    assertThat(shop.order(id).payments()).allMatch(payment -> payment.expires() != null);
  }

  @Test
  @DisplayName("X6 Where no warning is wanted, none is given by hand either")
  void unwanted() {
    Shop shop = shop(TIMED.withoutExpiryWarning());
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.authorized("demo", "pay_1"));
    assertThat(shop.refused(CRON, id, new WarnOfExpiry(1)).code())
        .isEqualTo("payment.nothing-to-warn-of");
    assertThat(shop.refused(CRON, id, new WarnOfExpiry(2)).code())
        .isEqualTo("payment.nothing-to-warn-of");
  }

  private static Shop on(OrderStore store, ShopSettings settings) {
    return new Shop(store, builder -> builder.settings(settings));
  }

  /** Before the next change is saved, everything in the list is done, once. */
  private static OrderStore interrupted(List<Runnable> meanwhile) {
    return new ForwardingOrderStore(new InMemoryOrderStore()) {
      @Override
      public SaveResult save(Change change) {
        List<Runnable> now = List.copyOf(meanwhile);
        meanwhile.clear();
        now.forEach(Runnable::run);
        return super.save(change);
      }
    };
  }
}
