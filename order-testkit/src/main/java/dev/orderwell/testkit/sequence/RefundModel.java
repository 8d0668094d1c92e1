package dev.orderwell.testkit.sequence;

import static dev.orderwell.payment.OperationState.AWAITING_HAND;
import static dev.orderwell.payment.OperationState.FAILED;
import static dev.orderwell.payment.OperationState.GIVEN_UP;
import static dev.orderwell.payment.OperationState.MANUAL_REVIEW;
import static dev.orderwell.payment.OperationState.NOT_SENT;
import static dev.orderwell.payment.OperationState.PENDING;
import static dev.orderwell.payment.OperationState.REVERSED;
import static dev.orderwell.payment.OperationState.SENDING;
import static dev.orderwell.payment.OperationState.SUCCEEDED;
import static dev.orderwell.payment.OperationState.UNKNOWN;

import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.IssueRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RefundHow;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.RequestRefund;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.command.WithdrawRefund;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Tender;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.testkit.CommandArbitraries;
import dev.orderwell.testkit.sequence.RefundSheet.Item;
import dev.orderwell.workflow.PaymentCategory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All refunds of an order as somebody with a sheet of paper would keep them, from the commands
 * alone: it says beforehand whether a command can be taken and what it comes to.
 */
final class RefundModel {
  static final String AUTOMATIC = CommandArbitraries.PROVIDER;

  final int decimals;
  final BigInteger total;
  final RefundRules rules;
  final RefundPaper paper;
  final List<Pay> payments = new ArrayList<>();
  final List<Row> refunds = new ArrayList<>();
  private final Map<String, Disputed> chargebacks = new HashMap<>();
  boolean cancelled;

  /** One payment. */
  static final class Pay {
    final boolean automatic;
    final Tender tender;
    BigInteger captured = BigInteger.ZERO;

    Pay(RecordPayment first) {
      automatic = first.provider().equals(AUTOMATIC) && first.reference() != null;
      tender = first.tender();
    }
  }

  private record Disputed(int payment, BigInteger amount, Chargeback.State state) {}

  /** One part of a refund. */
  static final class Leg {
    int payment;
    final BigInteger amount;
    RefundMode mode;
    OperationState state;
    @Nullable String reference;

    Leg(int payment, BigInteger amount, RefundMode mode) {
      this.payment = payment;
      this.amount = amount;
      this.mode = mode;
      state = begin(mode);
    }

    static OperationState begin(RefundMode mode) {
      return switch (mode) {
        case AUTOMATIC -> SENDING;
        case MANUAL -> AWAITING_HAND;
        case RECORD_ONLY, EXTERNAL -> SUCCEEDED;
      };
    }

    boolean holds() {
      return state != REVERSED && state != GIVEN_UP;
    }

    boolean isOpen() {
      return holds() && state != SUCCEEDED;
    }
  }

  /** One refund. */
  static final class Row {
    List<Item> items;
    final @Nullable RefundHow how;
    final Actor requester;
    final List<Leg> legs = new ArrayList<>();
    Refund.State state = Refund.State.REQUESTED;

    Row(List<Item> items, @Nullable RefundHow how, Actor requester) {
      this.items = items;
      this.how = how;
      this.requester = requester;
    }

    BigInteger total() {
      BigInteger sum = BigInteger.ZERO;
      for (Item item : items) sum = sum.add(item.amount());
      return sum;
    }

    BigInteger charges() {
      BigInteger sum = BigInteger.ZERO;
      for (Item item : items) {
        if (item.component().kind() != Component.Kind.OVERPAYMENT) sum = sum.add(item.amount());
      }
      return sum;
    }

    BigInteger settled() {
      BigInteger sum = BigInteger.ZERO;
      for (Leg leg : legs) if (leg.state == SUCCEEDED) sum = sum.add(leg.amount);
      return sum;
    }

    BigInteger settledCharges() {
      return settled().min(charges());
    }

    boolean isApproved() {
      return state == Refund.State.EXECUTING
          || state == Refund.State.SETTLED
          || state == Refund.State.FAILED;
    }

    void look() {
      boolean open = legs.stream().anyMatch(Leg::isOpen);
      boolean paid = legs.stream().anyMatch(leg -> leg.state == SUCCEEDED);
      state =
          open
              ? Refund.State.EXECUTING
              : paid || legs.isEmpty() ? Refund.State.SETTLED : Refund.State.FAILED;
    }
  }

  /** What the model does not take. */
  static final class No extends RuntimeException {
    private static final long serialVersionUID = 1;

    No(String why) {
      super(why, null, false, false);
    }
  }

  RefundModel(Order order, RefundRules rules) {
    this.rules = rules;
    decimals = order.currency().getDecimalPlaces();
    total = RefundSheet.minor(order.totals().total());
    paper = new RefundPaper(order);
  }

  /**
   * Takes a command.
   *
   * @param actor who gives it
   * @param before the order, for where its goods are
   * @return false if it can not be taken, and nothing has changed
   */
  boolean take(OrderCommand command, Actor actor, Order before) {
    try {
      if (command instanceof RecordPayment payment) pay(payment, actor.role() == Role.SYSTEM);
      else if (command instanceof IssueRefund issue) issue(issue.refund(), actor, before);
      else if (command instanceof RequestRefund asked) request(asked.refund(), actor, before);
      else if (command instanceof ApproveRefund approve) approve(approve);
      else if (command instanceof RejectRefund reject)
        undecided(reject.refund(), Refund.State.REJECTED);
      else if (command instanceof WithdrawRefund one) withdraw(one, actor);
      else if (command instanceof ConfirmManualRefund slip) confirm(slip);
      else if (command instanceof RecordRefundProgress move) progress(move);
      else if (command instanceof RerouteRefund route) reroute(route);
      else if (command instanceof GiveUpRefund up) giveUp(up);
      else if (command instanceof RecordExternalRefund fact) external(fact, actor);
      else if (command instanceof RecordChargeback fact) chargedBack(fact);
      else throw new IllegalArgumentException("not mine: " + command);
      return true;
    } catch (No no) {
      return false;
    }
  }

  BigInteger minor(String text) {
    BigDecimal amount = new BigDecimal(text).movePointRight(decimals);
    if (amount.stripTrailingZeros().scale() > 0) throw new No("too fine");
    return amount.toBigIntegerExact();
  }

  BigInteger above(String text) {
    BigInteger amount = minor(text);
    if (amount.signum() <= 0) throw new No("not above zero");
    return amount;
  }

  private void pay(RecordPayment command, boolean system) {
    if (moved() == PaymentCategory.REFUNDED && !system) throw new No("refunded");
    BigInteger amount = above(String.valueOf(command.amount()));
    begun(command);
    captured(payments.size(), amount);
  }

  /** A payment has begun, with nothing come in yet. */
  void begun(RecordPayment first) {
    payments.add(new Pay(first));
  }

  void captured(int payment, BigInteger amount) {
    Pay pay = payments.get(payment - 1);
    pay.captured = pay.captured.add(amount);
  }

  void bounced(int payment) {
    payments.get(payment - 1).captured = BigInteger.ZERO;
  }

  BigInteger captured() {
    return payments.stream().map(pay -> pay.captured).reduce(BigInteger.ZERO, BigInteger::add);
  }

  BigInteger taken(int payment) {
    BigInteger sum = BigInteger.ZERO;
    for (Row row : refunds) {
      for (Leg leg : row.legs) if (leg.payment == payment && leg.holds()) sum = sum.add(leg.amount);
    }
    return sum;
  }

  BigInteger chargedBack(int payment) {
    return disputed(one -> one.payment() == payment && one.state() != Chargeback.State.WON);
  }

  private BigInteger disputed(Predicate<Disputed> which) {
    BigInteger sum = BigInteger.ZERO;
    for (Disputed one : chargebacks.values()) if (which.test(one)) sum = sum.add(one.amount());
    return sum;
  }

  BigInteger available(int payment) {
    BigInteger captured = payments.get(payment - 1).captured;
    return captured.subtract(taken(payment)).subtract(chargedBack(payment)).max(BigInteger.ZERO);
  }

  BigInteger available() {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 1; i <= payments.size(); i++) sum = sum.add(available(i));
    return sum;
  }

  BigInteger kept() {
    BigInteger kept = BigInteger.ZERO;
    for (Row row : refunds) {
      for (Item item : row.items) {
        boolean is = item.component().equals(Component.KEPT);
        if (is && row.isApproved()) kept = kept.subtract(item.amount());
      }
    }
    return kept;
  }

  BigInteger overpaid() {
    return available().subtract(paper.left()).subtract(kept()).max(BigInteger.ZERO);
  }

  BigInteger settled() {
    return refunds.stream().map(Row::settled).reduce(BigInteger.ZERO, BigInteger::add);
  }

  BigInteger settledCharges() {
    return refunds.stream().map(Row::settledCharges).reduce(BigInteger.ZERO, BigInteger::add);
  }

  BigInteger netPaid() {
    return captured()
        .subtract(settled())
        .subtract(disputed(one -> one.state() != Chargeback.State.WON));
  }

  BigInteger owed() {
    return cancelled ? BigInteger.ZERO : total.subtract(settledCharges());
  }

  /** What came in to pay for something: without overpayments that were returned. */
  BigInteger charged() {
    return captured().subtract(settled().subtract(settledCharges())).max(BigInteger.ZERO);
  }

  /** By the money that has moved, null if none has. */
  @Nullable PaymentCategory moved() {
    BigInteger in = charged();
    BigInteger back = settledCharges().add(disputed(one -> one.state() == Chargeback.State.LOST));
    if (back.signum() > 0) {
      return back.compareTo(in) >= 0
          ? PaymentCategory.REFUNDED
          : PaymentCategory.PARTIALLY_REFUNDED;
    }
    if (in.signum() == 0) return null;
    return in.compareTo(total) >= 0 ? PaymentCategory.PAID : PaymentCategory.PARTIALLY_PAID;
  }

  private void issue(NewRefund wish, Actor actor, Order before) {
    Row row = drafted(wish, actor, before);
    List<Leg> legs = legs(row);
    refunds.add(row);
    out(row, legs);
  }

  private void request(NewRefund wish, Actor actor, Order before) {
    Row row = drafted(wish, actor, before);
    legs(row);
    refunds.add(row);
  }

  private Row drafted(NewRefund wish, Actor actor, Order before) {
    if (captured().signum() == 0) throw new No("nothing paid");
    String part = actor.role() == Role.VENDOR ? actor.id() : wish.vendor();
    return new Row(new RefundWorking(this, part, before).items(wish), wish.how(), actor);
  }

  private void out(Row row, List<Leg> legs) {
    for (Item item : row.items) paper.apply(item);
    row.legs.addAll(legs);
    row.look();
  }

  private List<Leg> legs(Row row) {
    RefundHow how = row.how;
    BigInteger whole = row.total();
    if (whole.compareTo(available()) > 0) throw new No("more than available");
    List<Leg> legs = new ArrayList<>();
    if (how != null && !how.legs().isEmpty()) {
      BigInteger sum = BigInteger.ZERO;
      List<Integer> named = new ArrayList<>();
      for (RefundHow.Leg told : how.legs()) {
        BigInteger amount = above(told.amount());
        boolean known = told.payment() <= payments.size();
        if (!known || amount.compareTo(available(told.payment())) > 0) throw new No("leg");
        if (named.contains(told.payment())) throw new No("twice");
        named.add(told.payment());
        sum = sum.add(amount);
        legs.add(new Leg(told.payment(), amount, mode(how, told.payment())));
      }
      if (!sum.equals(whole)) throw new No("legs do not come to the whole");
      return legs;
    }
    LegStrategy strategy =
        how == null || how.strategy() == null ? rules.strategy() : how.strategy();
    List<Integer> turns = turns(strategy);
    BigInteger[] free = turns.stream().map(this::available).toArray(BigInteger[]::new);
    BigInteger[] shares =
        strategy == LegStrategy.PROPORTIONAL ? RefundSheet.largestRemainder(whole, free) : free;
    BigInteger rest = whole;
    for (int i = 0; i < shares.length; i++) {
      BigInteger share = shares[i].min(rest);
      if (share.signum() > 0) {
        legs.add(new Leg(turns.get(i), share, mode(how, turns.get(i))));
      }
      rest = rest.subtract(share);
    }
    return legs;
  }

  private List<Integer> turns(LegStrategy strategy) {
    List<Integer> turns = new ArrayList<>();
    for (int i = payments.size(); i >= 1; i--) turns.add(i);
    if (strategy == LegStrategy.OLDEST_FIRST || strategy == LegStrategy.PROPORTIONAL) {
      turns.sort(Comparator.naturalOrder());
    }
    Comparator<Integer> cards =
        Comparator.comparing(i -> payments.get(i - 1).tender == Tender.MONEY);
    if (strategy == LegStrategy.GIFT_CARDS_FIRST) turns.sort(cards);
    if (strategy == LegStrategy.GIFT_CARDS_LAST) turns.sort(cards.reversed());
    return turns;
  }

  private RefundMode mode(@Nullable RefundHow how, int payment) {
    boolean elsewhere = how != null && how.to() != null;
    boolean can = !elsewhere && payments.get(payment - 1).automatic;
    return mode(how == null ? null : how.mode(), can);
  }

  private RefundMode mode(@Nullable RefundMode asked, boolean can) {
    RefundMode told = asked == null ? rules.mode() : asked;
    if (told == RefundMode.EXTERNAL) throw new No("not a mode");
    if (told == RefundMode.AUTOMATIC && !can) throw new No("not automatic");
    return told != null ? told : can ? RefundMode.AUTOMATIC : RefundMode.MANUAL;
  }

  private Row find(int number) {
    if (number > refunds.size()) throw new No("unknown");
    return refunds.get(number - 1);
  }

  private Row undecided(int number) {
    Row row = find(number);
    if (row.state != Refund.State.REQUESTED) throw new No("decided");
    return row;
  }

  private void undecided(int number, Refund.State next) {
    undecided(number).state = next;
  }

  private void withdraw(WithdrawRefund command, Actor actor) {
    Row row = undecided(command.refund());
    if (!row.requester.equals(actor)) throw new No("somebody else's");
    row.state = Refund.State.WITHDRAWN;
  }

  private void approve(ApproveRefund command) {
    Row row = undecided(command.refund());
    String told = command.amount();
    if (told != null && !minor(told).equals(row.total())) throw new No("another amount");
    RefundPaper copy = paper.copy();
    BigInteger over = overpaid();
    BigInteger kept = kept();
    for (Item item : row.items) {
      if (!copy.repeats(item, over, kept)) throw new No("outdated");
    }
    if (copy.left().signum() < 0) throw new No("a rounding below zero would be left alone");
    out(row, legs(row));
  }

  private Leg leg(int refund, int leg) {
    Row row = find(refund);
    if (leg > row.legs.size()) throw new No("unknown leg");
    return row.legs.get(leg - 1);
  }

  private void confirm(ConfirmManualRefund slip) {
    Leg leg = leg(slip.refund(), slip.leg());
    if (leg.state != AWAITING_HAND) throw new No("state");
    leg.state = SUCCEEDED;
    leg.reference = slip.reference();
    find(slip.refund()).look();
  }

  private void progress(RecordRefundProgress move) {
    Leg leg = leg(move.refund(), move.leg());
    Set<OperationState> next =
        switch (leg.state) {
          case SENDING ->
              EnumSet.of(
                  NOT_SENT, PENDING, UNKNOWN, MANUAL_REVIEW, AWAITING_HAND, SUCCEEDED, FAILED);
          case NOT_SENT -> EnumSet.of(SENDING, PENDING, UNKNOWN, SUCCEEDED, FAILED);
          case UNKNOWN -> EnumSet.of(PENDING, MANUAL_REVIEW, SUCCEEDED, FAILED);
          case PENDING -> EnumSet.of(MANUAL_REVIEW, SUCCEEDED, FAILED);
          case MANUAL_REVIEW -> EnumSet.of(SUCCEEDED, FAILED);
          case FAILED -> EnumSet.of(SUCCEEDED);
          case SUCCEEDED -> EnumSet.of(REVERSED);
          case AWAITING_HAND, REVERSED, GIVEN_UP -> EnumSet.noneOf(OperationState.class);
        };
    if (!next.contains(move.progress())) throw new No("state");
    leg.state = move.progress();
    Row row = find(move.refund());
    if (leg.state == REVERSED) cut(row, leg.amount);
    row.look();
  }

  private static boolean isStuck(Leg leg) {
    return leg.state == FAILED || leg.state == AWAITING_HAND;
  }

  private void reroute(RerouteRefund route) {
    Leg leg = leg(route.refund(), route.leg());
    if (!isStuck(leg)) throw new No("state");
    Integer told = route.payment();
    int payment = told == null ? leg.payment : told;
    if (payment > payments.size()) throw new No("unknown payment");
    boolean same = payment == leg.payment;
    if (!same && leg.amount.compareTo(available(payment)) > 0) throw new No("available");
    RefundMode mode = mode(route.mode(), payments.get(payment - 1).automatic);
    leg.payment = payment;
    leg.mode = mode;
    leg.state = Leg.begin(mode);
    leg.reference = null;
    find(route.refund()).look();
  }

  private void giveUp(GiveUpRefund up) {
    Row row = find(up.refund());
    Integer number = up.leg();
    List<Leg> gone =
        number == null
            ? row.legs.stream().filter(RefundModel::isStuck).toList()
            : List.of(leg(up.refund(), number));
    if (gone.isEmpty() || !gone.stream().allMatch(RefundModel::isStuck)) throw new No("state");
    for (Leg leg : gone) {
      leg.state = GIVEN_UP;
      cut(row, leg.amount);
    }
    row.look();
  }

  /**
   * The refund comes to less: by largest remainder over its items, each part by Webster. What it
   * kept and was given back since stays refunded.
   */
  private void cut(Row row, BigInteger less) {
    BigInteger kept = kept();
    boolean whole = less.equals(row.total());
    if (whole && keeps(row).compareTo(kept) <= 0) {
      row.items.forEach(paper::undo);
      row.items = List.of();
      return;
    }
    BigInteger freed = whole ? kept : BigInteger.ZERO;
    BigInteger[] weights =
        row.items.stream()
            .map(item -> item.amount().max(BigInteger.ZERO))
            .toArray(BigInteger[]::new);
    BigInteger[] shares = RefundSheet.largestRemainder(less.add(freed), weights);
    List<Item> rest = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      Item item = row.items.get(i);
      if (isKept(item)) {
        BigInteger[] stay = {item.amount().add(freed)};
        rest.add(new Item(item.component(), 0, true, stay, BigInteger.ZERO));
        continue;
      }
      if (shares[i].signum() == 0) {
        rest.add(item);
        continue;
      }
      BigInteger[] off = RefundSheet.webster(shares[i], item.parts());
      BigInteger[] stay = item.parts().clone();
      for (int p = 0; p < stay.length; p++) stay[p] = stay[p].subtract(off[p]);
      BigInteger back = RefundSheet.rounded(item.commission(), shares[i], item.amount());
      paper.undo(new Item(item.component(), 0, true, off, back));
      rest.add(
          new Item(item.component(), item.units(), true, stay, item.commission().subtract(back)));
    }
    row.items = rest;
  }

  private static boolean isKept(Item item) {
    return item.component().equals(Component.KEPT) && item.amount().signum() < 0;
  }

  private static BigInteger keeps(Row row) {
    return row.items.stream()
        .filter(RefundModel::isKept)
        .map(item -> item.amount().negate())
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private void external(RecordExternalRefund fact, Actor actor) {
    if (fact.payment() > payments.size()) throw new No("unknown payment");
    BigInteger amount = above(fact.amount());
    for (Row row : refunds) {
      for (Leg leg : row.legs) {
        boolean named = fact.reference().equals(leg.reference);
        if (named && leg.payment == fact.payment()) throw new No("known");
      }
    }
    for (Row row : refunds) {
      for (Leg leg : row.legs) {
        boolean marked =
            leg.mode == RefundMode.RECORD_ONLY && leg.reference == null && leg.state == SUCCEEDED;
        boolean waits = marked || leg.state == AWAITING_HAND;
        if (waits && leg.payment == fact.payment() && leg.amount.equals(amount)) {
          leg.state = SUCCEEDED;
          leg.reference = fact.reference();
          row.look();
          return;
        }
      }
    }
    Row row = new Row(new RefundWorking(this).external(amount), null, actor);
    Leg leg = new Leg(fact.payment(), amount, RefundMode.EXTERNAL);
    leg.reference = fact.reference();
    refunds.add(row);
    out(row, List.of(leg));
  }

  private void chargedBack(RecordChargeback fact) {
    if (fact.payment() > payments.size()) throw new No("unknown payment");
    String key = fact.payment() + " " + fact.reference();
    Disputed known = chargebacks.get(key);
    if (known != null && known.state() == fact.state()) throw new No("known");
    String told = fact.amount();
    if (told == null && known == null) throw new No("no amount");
    BigInteger amount = told != null ? above(told) : known == null ? total : known.amount();
    chargebacks.put(key, new Disputed(fact.payment(), amount, fact.state()));
  }
}
