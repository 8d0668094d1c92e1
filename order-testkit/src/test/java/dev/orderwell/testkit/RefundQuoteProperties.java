package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.IssueRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RefundHow;
import dev.orderwell.command.RefundPick;
import dev.orderwell.command.RequestRefund;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Quote;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.money.Amounts;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.payment.OperationState;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.testkit.sequence.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

/** A refund is what was shown of it, or it is not at all; and a no says the figures. */
class RefundQuoteProperties {
  /** What comes between showing and doing. */
  enum Between {
    A_NOTE,
    A_PAYMENT,
    A_REFUND,
    THE_SAME_REFUND
  }

  /** What more is asked for than there is. */
  enum Beyond {
    A_LINE,
    SHIPPING_OR_A_FEE,
    ALL_THAT_IS_LEFT,
    ALL_THAT_IS_AVAILABLE,
    WHAT_WAS_OVERPAID,
    WHAT_WAS_KEPT
  }

  private record No(NewRefund wish, String code, Map<String, Object> facts) {}

  @Property(tries = 1000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void whatIsShownIsDone(
      @ForAll("orders") NewOrder input,
      @ForAll("payments") List<QuotingShop.Paying> payments,
      @ForAll("earlier") List<Intent> earlier,
      @ForAll("wishes") Intent wish) {
    QuotingShop shop = new QuotingShop(input, payments, earlier);
    OrderCommand command = wish.on(shop.order());
    List<Object> before = shop.all();
    Optional<Rejection> refusal = shop.refusal(command);
    if (refusal.isPresent()) {
      assertThat(shop.refusalOf(command)).isEqualTo(refusal.get());
      assertThat(shop.all()).isEqualTo(before);
      sound(refusal.get(), refund(command), new RefundLimits(shop.order()));
      return;
    }
    Quote quote = shop.preview(command);
    assertThat(shop.preview(command)).isEqualTo(quote);
    assertThat(shop.all()).isEqualTo(before);
    Refund shown = explained(quote);
    Outcome.Accepted done = shop.execute(quote);
    assertThat(done.entries()).isEqualTo(quote.entries());
    Refund stored = shop.order().refunds().get(shown.number() - 1);
    assertThat(stored.items()).isEqualTo(shown.items());
    assertThat(stored.total()).isEqualTo(shown.total());
    assertThat(amounts(stored.legs())).isEqualTo(amounts(legs(quote)));
    assertThat(stored.legs())
        .filteredOn(leg -> leg.mode() == RefundMode.AUTOMATIC)
        .allMatch(leg -> leg.state() == OperationState.SUCCEEDED);
    Invariants.check(shop.order());
  }

  @Property(tries = 1000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void whatHasChangedSinceIsNotDone(
      @ForAll("orders") NewOrder input,
      @ForAll("payments") List<QuotingShop.Paying> payments,
      @ForAll("earlier") List<Intent> earlier,
      @ForAll("wishes") Intent wish,
      @ForAll Between between) {
    QuotingShop shop = new QuotingShop(input, payments, earlier);
    OrderCommand command = wish.on(shop.order());
    if (shop.refusal(command).isPresent()) command = NewRefund.everything().issue();
    if (shop.refusal(command).isPresent()) return;
    Quote quote = shop.preview(command);
    boolean changed = meddled(shop, between, command);
    List<Object> before = shop.all();
    if (!changed) {
      assertThat(shop.execute(quote).entries()).isEqualTo(quote.entries());
      return;
    }
    assertThatThrownBy(() -> shop.execute(quote))
        .isInstanceOfSatisfying(
            RejectedException.class,
            no -> assertThat(no.rejection().code()).isIn("order.changed", "quote.stale"));
    assertThat(shop.all()).isEqualTo(before);
  }

  @Property(tries = 1000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void whatOtherRulesWouldDoDifferentlyIsNotDone(
      @ForAll("orders") NewOrder input,
      @ForAll("payments") List<QuotingShop.Paying> payments,
      @ForAll("wishes") Intent wish) {
    QuotingShop shop = new QuotingShop(input, payments, List.of());
    OrderCommand command = wish.on(shop.order());
    if (shop.refusal(command).isPresent()) return;
    Quote quote = shop.preview(command);
    List<Object> before = shop.all();
    RefundHow how = refund(command).how();
    boolean free = how == null || how.mode() == null;
    if (legs(quote).isEmpty() || !free) {
      assertThat(shop.executeMarkingOnly(quote).entries()).isEqualTo(quote.entries());
      return;
    }
    assertThatThrownBy(() -> shop.executeMarkingOnly(quote)).hasMessageContaining("quote.stale");
    assertThat(shop.all()).isEqualTo(before);
  }

  private static boolean meddled(QuotingShop shop, Between between, OrderCommand same) {
    return switch (between) {
      case A_NOTE -> shop.takes(AddNote.forStaff("Called the customer"));
      case A_PAYMENT -> {
        shop.pay(new QuotingShop.Paying(1, 1));
        yield true;
      }
      case A_REFUND -> shop.takes(NewRefund.goodwill(QuotingShop.text(shop.minor(1))).issue());
      case THE_SAME_REFUND -> shop.takes(same);
    };
  }

  @Property(tries = 1000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void whatIsBeyondALimitIsRefusedWithTheFigures(
      @ForAll("orders") NewOrder input,
      @ForAll("payments") List<QuotingShop.Paying> payments,
      @ForAll("earlier") List<Intent> earlier,
      @ForAll Beyond beyond,
      @ForAll @IntRange(max = 7) int which,
      @ForAll @IntRange(min = 1, max = 3000) int more) {
    QuotingShop shop = new QuotingShop(input, payments, earlier);
    No no = no(beyond, new RefundLimits(shop.order()), which, shop.minor(more));
    List<Object> before = shop.all();
    for (OrderCommand command : List.of(no.wish().issue(), no.wish().request())) {
      Rejection refusal = shop.refusal(command).orElseThrow();
      assertThat(refusal.code()).isEqualTo(no.code());
      assertThat(refusal.facts()).containsAllEntriesOf(no.facts());
      assertThat(shop.refusalOf(command)).isEqualTo(refusal);
      Invariants.check(refusal);
    }
    assertThat(shop.all()).isEqualTo(before);
  }

  private static No no(Beyond beyond, RefundLimits limits, int which, Money more) {
    Money all = limits.all();
    return switch (beyond) {
      case A_LINE -> no(pick(limits, which, more, true), limits, more);
      case SHIPPING_OR_A_FEE -> no(pick(limits, which, more, false), limits, more);
      case ALL_THAT_IS_LEFT -> {
        Money asked = all.isNegative() ? more : all.plus(more);
        yield new No(
            NewRefund.goodwill(QuotingShop.text(asked)),
            "refund.exceeds-all-left",
            Map.of("asked", asked, "left", all));
      }
      case ALL_THAT_IS_AVAILABLE -> {
        if (!limits.available.isLessThan(all))
          yield no(Beyond.ALL_THAT_IS_LEFT, limits, which, more);
        Money beside = limits.available.plus(more);
        Money asked = beside.isGreaterThan(all) ? all : beside;
        yield new No(
            NewRefund.goodwill(QuotingShop.text(asked)),
            "refund.exceeds-available",
            Map.of("asked", asked, "available", limits.available));
      }
      case WHAT_WAS_OVERPAID -> {
        Money asked = limits.overpaid().plus(more);
        NewRefund wish = NewRefund.overpayment().overpaid(QuotingShop.text(asked));
        yield limits.overpaid().isZero()
            ? new No(wish, "refund.nothing-overpaid", Map.of("available", limits.available))
            : exceeds(wish, Component.OVERPAYMENT, asked, limits);
      }
      case WHAT_WAS_KEPT -> no(Component.KEPT, limits, more);
    };
  }

  private static Component pick(RefundLimits limits, int which, Money more, boolean lines) {
    List<Component> some = new ArrayList<>(limits.left.keySet());
    some.removeIf(
        one ->
            one.kind() == Component.Kind.ROUNDING || (one.kind() == Component.Kind.LINE) != lines);
    return some.isEmpty() ? pick(limits, which, more, true) : some.get(which % some.size());
  }

  private static No no(Component component, RefundLimits limits, Money more) {
    Money asked = limits.of(component).plus(more);
    String text = QuotingShop.text(asked);
    NewRefund wish =
        component.kind() == Component.Kind.LINE
            ? NewRefund.amount(component.number(), text)
            : NewRefund.of(new RefundPick[0]).and(component.kind(), component.number(), text);
    return exceeds(wish, component, asked, limits);
  }

  private static No exceeds(NewRefund wish, Component component, Money asked, RefundLimits limits) {
    Money left = limits.of(component);
    return new No(
        wish, "refund.exceeds-left", Map.of("component", component, "asked", asked, "left", left));
  }

  /** The figures of a no to whatever was asked for; what the same wish names before is gone. */
  private static void sound(Rejection no, NewRefund wish, RefundLimits limits) {
    Invariants.check(no);
    int picks = wish.lines().size() + wish.others().size();
    switch (no.code()) {
      case "refund.exceeds-available" -> {
        assertThat(no.facts()).containsEntry("available", limits.available);
        assertThat(fact(no, "asked").isGreaterThan(limits.available)).isTrue();
      }
      case "refund.exceeds-all-left" -> limit(no, limits.all(), picks == 0);
      case "refund.exceeds-left" ->
          limit(no, limits.of((Component) no.facts().get("component")), picks <= 1);
      default -> {}
    }
  }

  private static void limit(Rejection no, Money left, boolean alone) {
    boolean nothing = fact(no, "left").isZero();
    assertThat(nothing || fact(no, "asked").isGreaterThan(fact(no, "left"))).isTrue();
    if (alone) assertThat(fact(no, "left")).isEqualTo(left);
    else assertThat(fact(no, "left").isGreaterThan(left)).isFalse();
  }

  private static Money fact(Rejection no, String name) {
    return (Money) no.facts().get(name);
  }

  private static Refund explained(Quote quote) {
    Refund shown =
        quote.entries().stream().map(one -> shown(one.event())).findFirst().orElseThrow();
    explained(quote, Amounts.show(shown.total(), Locale.ENGLISH) + " in all.", Locale.ENGLISH);
    explained(quote, Amounts.show(shown.total(), Locale.FRENCH) + " en tout.", Locale.FRENCH);
    List<Refund> after = ((Order) quote.after()).refunds();
    assertThat(after.get(after.size() - 1).items()).isEqualTo(shown.items());
    return shown;
  }

  private static void explained(Quote quote, String total, Locale locale) {
    assertThat(quote.explain(locale)).doesNotContain("{{").contains("\n" + total);
  }

  private static Refund shown(OrderEvent event) {
    if (event instanceof OrderEvent.RefundIssued issued) return issued.refund();
    return ((OrderEvent.RefundRequested) event).refund();
  }

  private static List<RefundLeg> legs(Quote quote) {
    OrderEvent event = quote.entries().get(0).event();
    return event instanceof OrderEvent.RefundIssued issued ? issued.legs() : List.of();
  }

  private static List<String> amounts(List<RefundLeg> legs) {
    return legs.stream().map(leg -> leg.payment() + " " + leg.amount()).toList();
  }

  private static NewRefund refund(OrderCommand command) {
    return command instanceof IssueRefund issue
        ? issue.refund()
        : ((RequestRefund) command).refund();
  }

  @Provide
  Arbitrary<NewOrder> orders() {
    return OrderArbitraries.newOrders();
  }

  @Provide
  Arbitrary<List<QuotingShop.Paying>> payments() {
    Arbitrary<Integer> percent = Arbitraries.of(100, 50, 30, 120, 7, 100, 99);
    return Combinators.combine(percent, Arbitraries.integers().between(0, 2))
        .as(QuotingShop.Paying::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Intent>> earlier() {
    return CommandArbitraries.refunds().list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<Intent> wishes() {
    return RefundArbitraries.wishes();
  }
}
