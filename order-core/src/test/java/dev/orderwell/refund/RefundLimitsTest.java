package dev.orderwell.refund;

import static dev.orderwell.refund.Bases.eur;
import static dev.orderwell.refund.Ledgers.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orderwell.refund.RefundSelection.ComponentPick;
import dev.orderwell.refund.RefundSelection.Extent;
import dev.orderwell.refund.RefundSelection.LinePick;
import dev.orderwell.vendor.Commission;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a refund comes to where it is just enough, or just too much. */
class RefundLimitsTest {
  private static RefundQuote quote(Bases basis, RefundSelection wish) {
    return RefundCalculator.quote(basis.build(), wish);
  }

  private static RefundException refused(Bases basis, RefundSelection wish) {
    return catchThrowableOfType(RefundException.class, () -> quote(basis, wish));
  }

  private static List<String> told(Bases basis, RefundSelection wish) {
    return quote(basis, wish).items().stream()
        .map(item -> item.component() + " " + item.amount().getAmountMinorLong())
        .toList();
  }

  private static RefundSelection picked(List<LinePick> lines, ComponentPick... others) {
    return new RefundSelection(Extent.PICKED, lines, List.of(others), null, false, null, null);
  }

  private static LinePick units(int line, int units) {
    return new LinePick(line, units, null, false);
  }

  private static LinePick handedOver(int line, int units) {
    return new LinePick(line, units, null, true);
  }

  private static ComponentPick all(Component component) {
    return new ComponentPick(component, null);
  }

  private static ComponentPick some(Component component, long minor) {
    return new ComponentPick(component, eur(minor));
  }

  private static Component checkOutdated(Bases bases, RefundItem... items) {
    RefundException refusal =
        catchThrowableOfType(RefundException.class, () -> check(bases, items));
    assertThat(refusal.code()).isEqualTo("refund.outdated");
    return (Component) refusal.facts().get("component");
  }

  private static void checkHolds(Bases bases, RefundItem... items) {
    assertThatCode(() -> check(bases, items)).doesNotThrowAnyException();
  }

  private static void check(Bases bases, RefundItem... items) {
    RefundCalculator.check(bases.build(), List.of(items));
  }

  @Nested
  class Maximum {
    private static RefundBasis basis(long paid) {
      return new Bases()
          .line(1, 1000)
          .shipping(200)
          .fee(30)
          .rounding(4)
          .overpaid(500)
          .paid(paid)
          .paid(1)
          .build();
    }

    @Test
    void isWhatIsLeftAndWhatWasOverpaidAsFarAsItIsAvailable() {
      assertThat(basis(2000).left()).isEqualTo(eur(1234));
      assertThat(basis(2000).maximum()).isEqualTo(eur(1734));
      assertThat(basis(1000).maximum()).isEqualTo(eur(1001));
      assertThat(basis(1000).available()).isEqualTo(eur(1001));
    }
  }

  @Nested
  class PartOfAnOrder {
    private static final int[] NUMBERS = {2, 5, 9, 11, 14};

    private static Bases vendor() {
      Bases bases = new Bases().paid(100_000);
      for (int number : NUMBERS) bases.numbered(number, 1, number * 100L);
      return bases;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 11, 14})
    void hasItsLinesByTheirNumbers(int number) {
      assertThat(told(vendor(), RefundSelection.units(number, 1)))
          .containsExactly("line " + number + " " + number * 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 6, 8, 10, 12, 13, 15, 99})
    void hasNoOthers(int number) {
      RefundException refusal = refused(vendor(), RefundSelection.units(number, 1));
      assertThat(refusal.code()).isEqualTo("refund.component-unknown");
      assertThat(refusal.facts()).isEqualTo(Map.of("component", Component.line(number)));
    }

    @Test
    void isFoundWithOneLineOrThreeToo() {
      Bases one = new Bases().numbered(7, 1, 100).paid(100);
      assertThat(told(one, RefundSelection.units(7, 1))).containsExactly("line 7 100");
      Bases three = new Bases().paid(600);
      three.numbered(2, 1, 100).numbered(5, 1, 200).numbered(9, 1, 300);
      assertThat(told(three, picked(List.of(units(9, 1), units(2, 1), units(5, 1)))))
          .containsExactly("line 9 300", "line 2 100", "line 5 200");
      assertThat(refused(three, RefundSelection.units(3, 1)).code())
          .isEqualTo("refund.component-unknown");
    }
  }

  @Nested
  class Fees {
    private final Bases two = new Bases().shipping(400).fee(100).fee(250).paid(750);

    @Test
    void areToldApart() {
      assertThat(told(two, picked(List.of(), some(Component.fee(1), 30), all(Component.fee(2)))))
          .containsExactly("fee 1 30", "fee 2 250");
      assertThat(told(two, RefundSelection.everything()))
          .containsExactly("shipping 1 400", "fee 1 100", "fee 2 250");
    }

    @Test
    void areRefusedEachWithItsOwnFigures() {
      RefundException refusal = refused(two, picked(List.of(), some(Component.fee(2), 251)));
      assertThat(refusal.facts())
          .isEqualTo(Map.of("component", Component.fee(2), "asked", eur(251), "left", eur(250)));
    }
  }

  @Nested
  class Keeping {
    private final Bases over = new Bases().line(1, 1000).paid(200).overpaid(300);

    private static RefundSelection keeping(RefundSelection.Extent extent, long kept) {
      return new RefundSelection(extent, List.of(), List.of(), null, true, null, eur(kept));
    }

    @Test
    void comesOffAnOverpayment() {
      RefundQuote quote = quote(over, keeping(Extent.OVERPAYMENT, 120));
      assertThat(quote.items())
          .containsExactly(amount(Component.OVERPAYMENT, 300), amount(Component.KEPT, -120));
      assertThat(quote.total()).isEqualTo(eur(180));
      assertThat(quote(over, keeping(Extent.OVERPAYMENT, 300)).total()).isEqualTo(eur(0));
    }

    @Test
    void moreThanWasOverpaidIsRefused() {
      RefundException refusal = refused(over, keeping(Extent.OVERPAYMENT, 301));
      assertThat(refusal.code()).isEqualTo("refund.keeps-too-much");
      assertThat(refusal.facts()).isEqualTo(Map.of("asked", eur(301), "refund", eur(300)));
    }

    @Test
    void canBringAnOverpaymentBelowWhatIsAvailable() {
      assertThat(quote(over, keeping(Extent.OVERPAYMENT, 100)).total()).isEqualTo(eur(200));
      RefundException refusal = refused(over, keeping(Extent.OVERPAYMENT, 99));
      assertThat(refusal.code()).isEqualTo("refund.exceeds-available");
      assertThat(refusal.facts()).isEqualTo(Map.of("asked", eur(201), "available", eur(200)));
    }

    @Test
    void nothingIsNoItem() {
      assertThat(quote(over, keeping(Extent.EVERYTHING, 0)).items())
          .containsExactly(amount(Component.line(1), 200));
    }
  }

  @Nested
  class Everything {
    @Test
    void hasNoItemOfALineThatIsDone() {
      Balance done = Bases.balance(2, 500).plus(2, 0, false, new long[] {500}, 0);
      Bases bases = new Bases().line(new RefundLine(done, 2, 0, 0, 0, 0)).line(1, 300).paid(300);
      assertThat(told(bases, RefundSelection.everything())).containsExactly("line 2 300");
    }

    @Test
    void hasTheRestOfALineWhoseUnitsAreAllRefundedAsAnAmount() {
      Balance cheap = Bases.balance(2, 500).plus(2, 0, true, new long[] {400}, 0);
      Bases bases = new Bases().line(new RefundLine(cheap, 2, 0, 0, 0, 0)).paid(100);
      assertThat(quote(bases, RefundSelection.everything()).items())
          .containsExactly(amount(Component.line(1), 100));
    }

    @Test
    void hasTheUnitsOfALineOfWhichNoMoneyIsLeft() {
      Balance paid = Bases.balance(2, 500).plus(0, 0, true, new long[] {500}, 0);
      Bases bases = new Bases().line(new RefundLine(paid, 2, 0, 0, 0, 0)).fee(100).paid(100);
      assertThat(quote(bases, RefundSelection.everything()).items())
          .startsWith(Ledgers.units(1, 2, 0))
          .hasSize(2);
    }
  }

  @Nested
  class Rounding {
    @Test
    void belowZeroIsTakenOffTheFigureThatIsRefused() {
      Bases down = new Bases().line(1, 2002).rounding(-2).paid(1999);
      RefundException refusal = refused(down, RefundSelection.units(1, 1));
      assertThat(refusal.code()).isEqualTo("refund.exceeds-available");
      assertThat(refusal.facts()).isEqualTo(Map.of("asked", eur(2000), "available", eur(1999)));
    }

    @Test
    void belowZeroLeavesRoomForShipping() {
      Bases down = new Bases().shippedLine(1, 2001).shipping(1).rounding(-2).overpaid(1).paid(2001);
      assertThat(told(down, RefundSelection.units(1, 1)))
          .containsExactly("line 1 2001", "shipping 1 1", "rounding -2");
    }

    @Test
    void aboveZeroStaysAsLongAsLinesOrOthersAreLeft() {
      Bases up = new Bases().line(1, 500).line(1, 500).shipping(500).rounding(2).paid(1502);
      assertThat(told(up, RefundSelection.units(1, 1))).containsExactly("line 1 500");
      assertThat(told(up, picked(List.of(units(1, 1), units(2, 1)))))
          .containsExactly("line 1 500", "line 2 500");
      assertThat(told(up, picked(List.of(), all(Component.shipping(1)))))
          .containsExactly("shipping 1 500");
      assertThat(told(up, picked(List.of(units(1, 1), units(2, 1)), all(Component.shipping(1)))))
          .containsExactly("line 1 500", "line 2 500", "shipping 1 500", "rounding 2");
    }

    @Test
    void aboveZeroGoesBackAsFarAsItIsAvailable() {
      Bases up = new Bases().line(1, 1998).rounding(5).paid(2000);
      assertThat(told(up, RefundSelection.units(1, 1)))
          .containsExactly("line 1 1998", "rounding 2");
    }

    @Test
    void aboveZeroGoesBackWithAFeeThatIsPickedWholeAndNotWithAnAmountThatIsTold() {
      Bases up = new Bases().line(1, 1898).fee(100).rounding(2).paid(2000);
      assertThat(told(up, picked(List.of(units(1, 1)), all(Component.fee(1)))))
          .containsExactly("line 1 1898", "fee 1 100", "rounding 2");
      assertThat(told(up, picked(List.of(units(1, 1)), some(Component.fee(1), 100))))
          .containsExactly("line 1 1898", "fee 1 100");
    }
  }

  @Nested
  class Shipping {
    @Test
    void twoPicksOfALineShareTheUnitsThatHadLeft() {
      Bases five = new Bases().line(5, 0, 3, 0, null, 500).paid(500);
      List<LinePick> twice = List.of(handedOver(1, 2), handedOver(1, 2));
      assertThat(quote(five, picked(twice)).items())
          .extracting(RefundItem::handedOver)
          .containsExactly(2, 1);
      List<LinePick> mixed = List.of(units(1, 2), handedOver(1, 3));
      assertThat(quote(five, picked(mixed)).items())
          .extracting(RefundItem::handedOver)
          .containsExactly(0, 3);
    }

    @ParameterizedTest
    @CsvSource({"6, false, true", "5, false, false", "3, true, false", "5, true, false"})
    void goesBackOnceUnitsCalledOffOpenAndHandedOverAreAllRefunded(
        int units, boolean hadLeft, boolean back) {
      Bases six = new Bases().line(6, 2, 3, 0, null, 600).shipping(490).paid(1090);
      RefundSelection wish = RefundSelection.picked(List.of(new LinePick(1, units, null, hadLeft)));
      assertThat(told(six, wish).contains("shipping 1 490")).isEqualTo(back);
    }

    @Test
    void staysWithAPriceReductionOnUnitsThatAllCameBackBefore() {
      Bases back = new Bases().line(2, 0, 2, 2, null, 1000).shipping(490).paid(1490);
      assertThat(told(back, RefundSelection.amount(1, eur(100)))).containsExactly("line 1 100");
      assertThat(told(back, RefundSelection.units(1, 1)))
          .containsExactly("line 1 500", "shipping 1 490");
    }
  }

  @Nested
  class Later {
    private static RefundItem line(int units, boolean told, long net, long tax, long commission) {
      Component component = Component.line(1);
      List<Money> taxes = List.of(eur(tax));
      return new RefundItem(component, units, 0, told, eur(net), taxes, eur(commission));
    }

    @Test
    void exactlyWhatWasOverpaidAndExactlyWhatWasKeptHold() {
      Bases bases = new Bases().line(1, 1000).overpaid(10).kept(7).paid(1010);
      checkHolds(bases, amount(Component.OVERPAYMENT, 10), amount(Component.KEPT, 7));
      assertThat(checkOutdated(bases, amount(Component.OVERPAYMENT, 11)))
          .isEqualTo(Component.OVERPAYMENT);
      assertThat(checkOutdated(bases, amount(Component.KEPT, 8))).isEqualTo(Component.KEPT);
    }

    @Test
    void exactlyTheUnitsAndTheMoneyThatAreLeftHold() {
      Bases bases = new Bases().line(2, 1000).paid(1000);
      checkHolds(bases, Ledgers.units(1, 2, 1000));
      checkHolds(bases, amount(Component.line(1), 1000));
      checkOutdated(bases, amount(Component.line(1), 1001));
      RefundItem three =
          new RefundItem(Component.line(1), 3, 0, true, eur(1000), List.of(), eur(0));
      checkOutdated(bases, three);
    }

    @Test
    void unitsAreWorthWhatTheOnesBeforeThemLeave() {
      Bases bases = new Bases().line(3, 1000).paid(1000);
      checkHolds(bases, Ledgers.units(1, 1, 333), Ledgers.units(1, 1, 334));
      checkOutdated(bases, Ledgers.units(1, 1, 333), Ledgers.units(1, 1, 333));
    }

    @Test
    void exactlyWhatIsLeftOfShippingAndFeesHoldsOnce() {
      Bases bases = new Bases().shipping(490).fee(100).fee(30).paid(620);
      RefundItem shipping = amount(Component.shipping(1), 490);
      RefundItem fee = amount(Component.fee(2), 30);
      checkHolds(bases, shipping, fee, amount(Component.fee(1), 100));
      assertThat(checkOutdated(bases, shipping, fee, fee)).isEqualTo(Component.fee(2));
      assertThat(checkOutdated(bases, fee, shipping, shipping)).isEqualTo(Component.shipping(1));
    }

    @Test
    void anotherNetTaxOrCommissionOfALineIsOutdated() {
      Commission commission = new Commission(Commission.Base.GROSS, eur(120));
      Bases bases = new Bases().line(2, 0, 0, 0, commission, 1000, 200).paid(1200);
      checkHolds(bases, line(1, false, 500, 100, 60));
      checkHolds(bases, line(0, true, 500, 100, 60));
      checkOutdated(bases, line(1, false, 501, 99, 60));
      checkOutdated(bases, line(0, true, 501, 99, 60));
      checkOutdated(bases, line(1, false, 500, 100, 59));
    }

    @Test
    void anotherNetOrTaxOfShippingIsOutdated() {
      Bases bases = new Bases().shipping(0, 400, 80).paid(480);
      checkHolds(bases, shipping(200, 40));
      checkOutdated(bases, shipping(201, 39));
    }

    private static RefundItem shipping(long net, long tax) {
      Component component = Component.shipping(1);
      return new RefundItem(component, 0, 0, true, eur(net), List.of(eur(tax)), eur(0));
    }

    @Test
    void aRoundingThatIsTakenTwiceIsOutdated() {
      RefundItem two = amount(Component.ROUNDING, 2);
      checkHolds(new Bases().line(1, 1000).rounding(4), two, two);
      assertThat(checkOutdated(new Bases().line(1, 1000).rounding(3), two, two))
          .isEqualTo(Component.ROUNDING);
      RefundItem less = amount(Component.ROUNDING, -2);
      checkHolds(new Bases().line(1, 1000).rounding(-4), less, less);
      checkOutdated(new Bases().line(1, 1000).rounding(-3), less, less);
    }
  }
}
