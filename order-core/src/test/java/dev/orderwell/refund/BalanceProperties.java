package dev.orderwell.refund;

import static dev.orderwell.refund.Bases.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.vendor.Commission;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is left of one component, whatever is taken of it and given back. */
class BalanceProperties {
  private static final String SEED = "20260302";

  /** A price with up to four taxes, units and a commission. */
  record Sold(int units, long net, List<Long> taxes, Commission.@Nullable Base base, long percent) {
    Balance balance() {
      return Balance.of(
          Component.line(1),
          units,
          Bases.price(net, taxes.stream().mapToLong(Long::longValue).toArray()),
          commission());
    }

    @Nullable Commission commission() {
      if (base == null) return null;
      long gross = net;
      for (long tax : taxes) gross += tax;
      long whole = base == Commission.Base.NET ? net : gross;
      return new Commission(base, eur(whole * percent / 100));
    }

    @Override
    public String toString() {
      return units + " for " + net + " + " + taxes + " " + commission();
    }
  }

  @Property(tries = 5000, seed = SEED)
  void unitsRefundedInAnyStepsGiveTheSameAndEndExactly(
      @ForAll("sold") Sold sold, @ForAll("steps") List<Integer> steps) {
    Balance whole = sold.balance();
    Balance now = whole;
    for (int step : steps) {
      int units = Math.min(step, now.unitsLeft());
      Balance before = now;
      now = now.plus(share(now, units, false, before.worth(units)).item());
      assertThat(now.refunded()).isEqualTo(whole.worth(now.unitsRefunded()));
      assertGrown(before, now);
    }
    Balance end = now.plus(share(now, now.unitsLeft(), false, now.worth(now.unitsLeft())).item());
    assertThat(end.left()).isEqualTo(eur(0));
    assertThat(end.unitsLeft()).isZero();
    assertEnded(sold, whole, end);
  }

  @Property(tries = 5000, seed = SEED)
  void amountsAndUnitsMixedAndTakenBackNeverFallBelowZeroAndEndExactly(
      @ForAll("sold") Sold sold, @ForAll("moves") List<Move> moves) {
    Balance whole = sold.balance();
    Balance now = whole;
    List<RefundItem> items = new ArrayList<>();
    for (Move move : moves) {
      if (move.back() && !items.isEmpty()) {
        now = now.minus(items.remove(move.units() % items.size()));
      } else {
        Balance before = now;
        int units = Math.min(move.units(), now.unitsLeft());
        Money amount = move.told() ? part(now.left(), move.percent()) : now.worth(units);
        RefundItem item = share(now, units, move.told(), amount).item();
        now = now.plus(item);
        items.add(item);
        assertGrown(before, now);
      }
      assertThat(now.left().plus(now.refunded())).isEqualTo(now.charged());
      assertThat(now.unitsLeft() + now.unitsRefunded()).isEqualTo(sold.units());
      assertThat(now.worth(now.unitsLeft())).isEqualTo(now.unitsLeft() == 0 ? eur(0) : now.left());
    }
    RefundItem rest = share(now, now.unitsLeft(), now.unitsLeft() == 0, now.left()).item();
    items.add(rest);
    assertEnded(sold, whole, now.plus(rest));
    assertThat(items.stream().map(RefundItem::net).reduce(eur(0), Money::plus))
        .isEqualTo(eur(sold.net()));
    for (int tax = 0; tax < sold.taxes().size(); tax++) {
      int place = tax;
      assertThat(items.stream().map(it -> it.taxes().get(place)).reduce(eur(0), Money::plus))
          .isEqualTo(eur(sold.taxes().get(tax)));
    }
  }

  private static void assertGrown(Balance before, Balance after) {
    assertThat(after.refunded().isLessThan(before.refunded())).isFalse();
    assertThat(after.left().isNegative()).isFalse();
    assertThat(after.commissionReversed().isLessThan(before.commissionReversed())).isFalse();
  }

  private static void assertEnded(Sold sold, Balance whole, Balance end) {
    Commission commission = sold.commission();
    assertThat(end.refunded()).isEqualTo(whole.charged());
    assertThat(end.commissionReversed())
        .isEqualTo(commission == null ? eur(0) : commission.amount());
  }

  private static Share share(Balance balance, int units, boolean told, Money amount) {
    Share share = new Share(balance, units, 0, told, amount.getAmountMinorLong());
    RefundItem item = share.item();
    assertThat(item.amount()).isEqualTo(amount);
    assertThat(item.net().isNegative()).isFalse();
    assertThat(item.commission().isNegative()).isFalse();
    assertThat(item.taxes()).noneMatch(Money::isNegative);
    return share;
  }

  private static Money part(Money left, int percent) {
    return eur(left.getAmountMinorLong() * percent / 100);
  }

  record Move(boolean back, boolean told, int units, int percent) {}

  @Provide
  Arbitrary<Sold> sold() {
    Arbitrary<List<Long>> taxes = Arbitraries.longs().between(0, 300).list().ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            Arbitraries.longs().between(0, 2000),
            taxes,
            Arbitraries.of(Commission.Base.class).injectNull(0.4),
            Arbitraries.longs().between(0, 40))
        .as(Sold::new);
  }

  @Provide
  Arbitrary<List<Integer>> steps() {
    return Arbitraries.integers().between(0, 4).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(1, true), Tuple.of(3, false)),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 100))
        .as(Move::new)
        .list()
        .ofMaxSize(10);
  }

  @Example
  void threeUnitsForTenAreWorthThreeFourAndThree() {
    Balance balance = Bases.balance(3, 10);
    assertThat(balance.worth(1)).isEqualTo(eur(3));
    assertThat(balance.worth(2)).isEqualTo(eur(7));
    Balance one = balance.plus(new Share(balance, 1, 0, false, 3).item());
    assertThat(one.worth(1)).isEqualTo(eur(4));
    assertThat(one.left()).isEqualTo(eur(7));
    Balance reduced = one.plus(new Share(one, 0, 0, true, 1).item());
    assertThat(reduced.worth(1)).isEqualTo(eur(3));
    assertThat(reduced.worth(2)).isEqualTo(eur(6));
  }

  @Example
  void twoTaxesAndTheNetArePartedWithoutAStepBelowZero() {
    Balance balance = Bases.balance(3, 10, 1, 1);
    RefundItem first = new Share(balance, 1, 0, false, 4).item();
    assertThat(first.net()).isEqualTo(eur(4));
    assertThat(first.taxes()).containsExactly(eur(0), eur(0));
    Balance one = balance.plus(first);
    RefundItem second = new Share(one, 1, 1, false, 4).item();
    assertThat(second.amount()).isEqualTo(eur(4));
    Balance two = one.plus(second);
    assertThat(two.handedOverRefunded()).isEqualTo(1);
    RefundItem third = new Share(two, 1, 0, false, 4).item();
    assertThat(two.plus(third).left()).isEqualTo(eur(0));
  }

  @Example
  void balancesAreEqualIfAllOfTheirStateIs() {
    Balance balance = Bases.balance(3, 10, 1);
    RefundItem item = new Share(balance, 1, 0, false, 4).item();
    assertThat(balance.plus(item)).isEqualTo(Bases.balance(3, 10, 1).plus(item));
    assertThat(balance.plus(item)).hasSameHashCodeAs(Bases.balance(3, 10, 1).plus(item));
    assertThat(balance.plus(item)).isNotEqualTo(balance).isNotEqualTo("balance");
    assertThat(balance.plus(item).minus(item)).isNotEqualTo(balance.plus(item));
    assertThat(balance.plus(item)).hasToString("line 1: EUR 0.04 of EUR 0.11");
  }

  @Example
  void somethingGivenBackInPartIsANewBase() {
    Balance balance = Bases.balance(3, 100);
    RefundItem item = new Share(balance, 2, 0, false, 67).item();
    Balance back = balance.plus(item).minus(item);
    assertThat(back.left()).isEqualTo(eur(100));
    assertThat(back.unitsLeft()).isEqualTo(3);
    assertThat(back.worth(1)).isEqualTo(eur(33));
  }

  @Example
  void aCommissionOnTheNetIsReversedByTheNet() {
    Commission commission = new Commission(Commission.Base.NET, eur(10));
    Balance balance = Balance.of(Component.line(1), 2, Bases.price(100, 20), commission);
    RefundItem half = new Share(balance, 1, 0, false, 60).item();
    assertThat(half.commission()).isEqualTo(eur(5));
    assertThat(balance.plus(half).commissionReversed()).isEqualTo(eur(5));
    RefundItem rest = new Share(balance.plus(half), 0, 0, true, 60).item();
    assertThat(rest.commission()).isEqualTo(eur(5));
  }

  @Example
  void unitsThatHadLeftAreNotRefundedAnyMoreOnceTheirRefundIsTakenBack() {
    Balance balance = Bases.balance(3, 90);
    RefundItem item = new Share(balance, 2, 1, false, 60).item();
    Balance refunded = balance.plus(item);
    assertThat(refunded.handedOverRefunded()).isEqualTo(1);
    assertThat(refunded.minus(item).handedOverRefunded()).isZero();
    assertThat(refunded.plus(item).minus(item).handedOverRefunded()).isEqualTo(1);
  }

  @Example
  void aCommissionOnTheNetOfALineThatHasNoneLeftIsReversedByTheGross() {
    Commission commission = new Commission(Commission.Base.NET, eur(10));
    Balance balance = Balance.of(Component.line(1), 2, Bases.price(0, 20), commission);
    assertThat(new Share(balance, 1, 0, false, 10).item().commission()).isEqualTo(eur(5));
    assertThat(new Share(balance, 2, 0, false, 20).item().commission()).isEqualTo(eur(10));
  }

  @Example
  void aCommissionIsReversedByWhatItIsAShareOf() {
    Balance ofNet =
        Balance.of(
            Component.line(1), 2, Bases.price(1, 99), new Commission(Commission.Base.NET, eur(1)));
    RefundItem half = new Share(ofNet, 1, 0, false, 50).item();
    assertThat(half.net()).isEqualTo(eur(0));
    assertThat(half.commission()).isEqualTo(eur(0));
    Balance ofGross =
        Balance.of(
            Component.line(1),
            2,
            Bases.price(1, 99),
            new Commission(Commission.Base.GROSS, eur(50)));
    assertThat(new Share(ofGross, 1, 0, false, 50).item().commission()).isEqualTo(eur(25));
  }
}
