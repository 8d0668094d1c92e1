package dev.orderwell.refund;

import static dev.orderwell.refund.Bases.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orderwell.refund.RefundSelection.ComponentPick;
import dev.orderwell.refund.RefundSelection.Extent;
import dev.orderwell.refund.RefundSelection.LinePick;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RefundCalculatorTest {
  /** Two units for 40.00 and one for 12.50, shipping 4.90, a fee of 1.00: 58.40, all paid. */
  private static Bases usual() {
    return new Bases().line(2, 4000).line(1, 1250).shipping(490).fee(100).paid(5840);
  }

  private static RefundQuote quote(Bases basis, RefundSelection wish) {
    RefundQuote quote = RefundCalculator.quote(basis.build(), wish);
    Money sum = quote.items().stream().map(RefundItem::amount).reduce(eur(0), Money::plus);
    assertThat(quote.total()).isEqualTo(sum);
    assertThat(quote.total().isGreaterThan(quote.basis().available())).isFalse();
    return quote;
  }

  private static RefundException refused(Bases basis, RefundSelection wish) {
    return catchThrowableOfType(
        RefundException.class, () -> RefundCalculator.quote(basis.build(), wish));
  }

  private static List<String> told(RefundQuote quote) {
    return quote.items().stream()
        .map(item -> item.component() + " " + item.amount().getAmountMinorLong())
        .toList();
  }

  private static RefundSelection picked(LinePick... picks) {
    return RefundSelection.picked(List.of(picks));
  }

  private static RefundSelection others(ComponentPick... picks) {
    return new RefundSelection(Extent.PICKED, List.of(), List.of(picks), null, true, null, null);
  }

  private static RefundSelection keeping(RefundSelection wish, long kept) {
    return new RefundSelection(
        wish.extent(),
        wish.lines(),
        wish.others(),
        wish.goodwill(),
        wish.withShipping(),
        wish.overpayment(),
        eur(kept));
  }

  private static RefundSelection overpayment(@Nullable Money amount) {
    return new RefundSelection(Extent.OVERPAYMENT, List.of(), List.of(), null, true, amount, null);
  }

  @Nested
  class Lines {
    @Test
    void unitsAreWorthTheirShareAndTheLastTakesTheRest() {
      Bases three = new Bases().line(3, 1000).paid(1000);
      assertThat(told(quote(three, RefundSelection.units(1, 1)))).containsExactly("line 1 333");
      assertThat(told(quote(three, RefundSelection.units(1, 2)))).containsExactly("line 1 667");
      assertThat(told(quote(three, RefundSelection.units(1, 3)))).containsExactly("line 1 1000");
    }

    @Test
    void anAmountAloneLeavesTheUnitsAndWithUnitsItSaysTheirWorth() {
      RefundItem reduced = quote(usual(), RefundSelection.amount(1, eur(300))).items().get(0);
      assertThat(reduced.units()).isZero();
      assertThat(reduced.told()).isTrue();
      RefundItem cheap =
          quote(usual(), picked(new LinePick(1, 1, eur(1500), false))).items().get(0);
      assertThat(cheap.units()).isEqualTo(1);
      assertThat(cheap.amount()).isEqualTo(eur(1500));
      assertThat(cheap.told()).isTrue();
    }

    @Test
    void oneLineIsPickedTwiceEachOnWhatTheFormerLeft() {
      RefundQuote quote =
          quote(
              usual(),
              picked(new LinePick(1, 1, null, false), new LinePick(1, 0, eur(2000), false)));
      assertThat(told(quote)).containsExactly("line 1 2000", "line 1 2000");
      assertThat(quote.items().get(0).told()).isFalse();
      RefundException more =
          refused(
              usual(),
              picked(new LinePick(1, 1, null, false), new LinePick(1, 0, eur(2001), false)));
      assertThat(more.code()).isEqualTo("refund.exceeds-left");
      assertThat(more.facts())
          .containsEntry("asked", eur(2001))
          .containsEntry("left", eur(2000))
          .containsEntry("component", Component.line(1));
    }

    @Test
    void moreUnitsThanAreLeftAreRefusedWithTheFigures() {
      RefundException refusal = refused(usual(), RefundSelection.units(2, 2));
      assertThat(refusal.code()).isEqualTo("refund.too-many-units");
      assertThat(refusal.facts()).isEqualTo(Map.of("line", 2, "asked", 2, "left", 1));
      assertThat(refused(usual(), RefundSelection.units(9, 1)).code())
          .isEqualTo("refund.component-unknown");
      assertThat(refused(usual(), RefundSelection.units(0, 1)).code())
          .isEqualTo("refund.component-unknown");
    }

    @Test
    void unitsForNothingAreARefundAndNoUnitsForNothingAreNone() {
      assertThat(quote(usual(), picked(new LinePick(1, 1, eur(0), false))).total())
          .isEqualTo(eur(0));
      assertThat(refused(usual(), picked(new LinePick(1, 0, eur(0), false))).code())
          .isEqualTo("refund.nothing-asked");
    }

    @Test
    void unitsInTheShopAreRefundedFirstUnlessTheyAreSaidToHaveLeft() {
      Bases basis = new Bases().line(3, 0, 1, 0, null, 300).paid(300);
      assertThat(handedOver(basis, new LinePick(1, 2, null, false))).isZero();
      assertThat(handedOver(basis, new LinePick(1, 3, null, false))).isEqualTo(1);
      assertThat(handedOver(basis, new LinePick(1, 1, null, true))).isEqualTo(1);
      assertThat(handedOver(basis, new LinePick(1, 2, null, true))).isEqualTo(1);
    }

    @Test
    void whatAnEarlierPickTookOfTheShopIsNotThereForTheNext() {
      Bases basis = new Bases().line(3, 0, 1, 0, null, 300).paid(300);
      RefundQuote quote =
          quote(basis, picked(new LinePick(1, 2, null, false), new LinePick(1, 1, null, false)));
      assertThat(quote.items().get(0).handedOver()).isZero();
      assertThat(quote.items().get(1).handedOver()).isEqualTo(1);
    }

    private static int handedOver(Bases basis, LinePick pick) {
      return quote(basis, picked(pick)).items().get(0).handedOver();
    }
  }

  @Nested
  class Goodwill {
    @Test
    void isSpreadOverWhatIsLeftOfTheLines() {
      assertThat(told(quote(usual(), RefundSelection.goodwill(eur(525)))))
          .containsExactly("line 1 400", "line 2 125");
    }

    @Test
    void goesOnToShippingAndFeesOnceTheLinesAreUsedUp() {
      assertThat(told(quote(usual(), RefundSelection.goodwill(eur(5545)))))
          .containsExactly("line 1 4000", "line 2 1250", "shipping 1 245", "fee 1 50");
    }

    @Test
    void beyondWhatIsLeftIsRefusedWithTheFigures() {
      RefundException refusal = refused(usual(), RefundSelection.goodwill(eur(5841)));
      assertThat(refusal.code()).isEqualTo("refund.exceeds-all-left");
      assertThat(refusal.facts())
          .containsEntry("asked", eur(5841))
          .containsEntry("left", eur(5840));
    }

    @Test
    void comesOnTopOfWhatIsPicked() {
      RefundSelection both =
          new RefundSelection(
              Extent.PICKED,
              List.of(new LinePick(2, 1, null, false)),
              List.of(),
              eur(100),
              true,
              null,
              null);
      assertThat(told(quote(usual(), both))).containsExactly("line 2 1250", "line 1 100");
    }
  }

  @Nested
  class Everything {
    @Test
    void isAllOfEachComponentWithItsUnits() {
      RefundQuote quote = quote(usual(), RefundSelection.everything());
      assertThat(told(quote))
          .containsExactly("line 1 4000", "line 2 1250", "shipping 1 490", "fee 1 100");
      assertThat(quote.items().get(0).units()).isEqualTo(2);
      assertThat(quote.items().get(0).told()).isFalse();
    }

    @Test
    void isSpreadLikeGoodwillIfLessIsAvailable() {
      Bases half = new Bases().line(2, 4000).line(1, 1000).shipping(500).paid(2500);
      RefundQuote quote = quote(half, RefundSelection.everything());
      assertThat(told(quote)).containsExactly("line 1 2000", "line 2 500");
      assertThat(quote.items()).allMatch(item -> item.units() == 0);
    }

    @Test
    void includesWhatWasOverpaidAsFarAsItIsAvailable() {
      Bases over = new Bases().line(1, 1000).paid(1300).overpaid(300);
      assertThat(told(quote(over, RefundSelection.everything())))
          .containsExactly("line 1 1000", "overpayment 300");
      Bases fetched = new Bases().line(1, 1000).paid(1100).overpaid(300);
      assertThat(told(quote(fetched, RefundSelection.everything())))
          .containsExactly("line 1 1000", "overpayment 100");
    }

    @Test
    void isRefusedWhenNothingIsThere() {
      RefundException refusal = refused(new Bases().line(1, 1000), RefundSelection.everything());
      assertThat(refusal.code()).isEqualTo("refund.nothing-left");
      assertThat(refusal.facts()).containsEntry("available", eur(0));
    }

    @Test
    void isRefusedWhenOnlyUnitsThatCostNothingAreLeft() {
      assertThat(refused(new Bases().line(2, 0).paid(100), RefundSelection.everything()).code())
          .isEqualTo("refund.nothing-left");
    }

    @Test
    void takesUnitsThatCostNothingAndAmountsWithoutUnits() {
      Bases free = new Bases().line(2, 0).line(1, 500).paid(500);
      RefundQuote quote = quote(free, RefundSelection.everything());
      assertThat(told(quote)).containsExactly("line 1 0", "line 2 500");
      assertThat(quote.items().get(0).units()).isEqualTo(2);
    }
  }

  @Nested
  class Overpayments {
    @Test
    void areSelectedWithoutLines() {
      Bases over = new Bases().line(1, 1000).paid(1300).overpaid(300);
      assertThat(told(quote(over, overpayment(null)))).containsExactly("overpayment 300");
      assertThat(told(quote(over, overpayment(eur(120))))).containsExactly("overpayment 120");
    }

    @Test
    void areRefusedBeyondWhatWasOverpaidAndWhereNothingWas() {
      Bases over = new Bases().line(1, 1000).paid(1300).overpaid(300);
      assertThat(refused(over, overpayment(eur(301))).code()).isEqualTo("refund.exceeds-left");
      assertThat(refused(usual(), overpayment(null)).code()).isEqualTo("refund.nothing-overpaid");
      Bases fetched = new Bases().line(1, 1000).paid(100).overpaid(300);
      assertThat(refused(fetched, overpayment(null)).code()).isEqualTo("refund.exceeds-available");
    }
  }

  @Nested
  class Shipping {
    @Test
    void goesBackWithTheLastUnitOfItsGroup() {
      Bases one = new Bases().shippedLine(2, 4000).shipping(490).paid(4490);
      assertThat(told(quote(one, RefundSelection.units(1, 1)))).containsExactly("line 1 2000");
      assertThat(told(quote(one, RefundSelection.units(1, 2))))
          .containsExactly("line 1 4000", "shipping 1 490");
    }

    @Test
    void staysAsLongAsAUnitOfTheGroupStaysWithTheCustomerOrIsToBeShipped() {
      Bases two = new Bases().shippedLine(1, 4000).line(1, 1000).shipping(490).paid(5490);
      assertThat(told(quote(two, RefundSelection.units(1, 1)))).containsExactly("line 1 4000");
      assertThat(told(quote(two, RefundSelection.units(2, 1)))).containsExactly("line 2 1000");
      assertThat(
              told(
                  quote(
                      two,
                      picked(new LinePick(1, 1, null, false), new LinePick(2, 1, null, false)))))
          .containsExactly("line 1 4000", "line 2 1000", "shipping 1 490");
    }

    @Test
    void goesBackWhenTheOthersWereCalledOffOrHaveComeBack() {
      Bases rest =
          new Bases()
              .line(2, 2, 0, 0, null, 1000)
              .line(2, 0, 2, 2, null, 1000)
              .shippedLine(1, 500)
              .shipping(490)
              .paid(2990);
      assertThat(told(quote(rest, RefundSelection.units(3, 1))))
          .containsExactly("line 3 500", "shipping 1 490");
    }

    @Test
    void aUnitThatIsBackAndOneThatIsRefundedCanBeTheSame() {
      Bases back = new Bases().line(2, 0, 2, 1, null, 1000).shipping(490).paid(1490);
      assertThat(told(quote(back, RefundSelection.units(1, 1)))).containsExactly("line 1 500");
      assertThat(told(quote(back, RefundSelection.units(1, 2))))
          .containsExactly("line 1 1000", "shipping 1 490");
    }

    @Test
    void ofAnotherGroupIsLeftAlone() {
      Bases other = new Bases().shippedLine(1, 4000).shipping(1, 490).paid(4490);
      assertThat(told(quote(other, RefundSelection.units(1, 1)))).containsExactly("line 1 4000");
    }

    @Test
    void isAddedOnlyAsFarAsItIsAvailableAndNotIfItIsNotWanted() {
      Bases short1 = new Bases().shippedLine(1, 4000).shipping(490).paid(4100);
      assertThat(told(quote(short1, RefundSelection.units(1, 1))))
          .containsExactly("line 1 4000", "shipping 1 100");
      RefundSelection without =
          new RefundSelection(
              Extent.PICKED,
              List.of(new LinePick(1, 1, null, false)),
              List.of(),
              null,
              false,
              null,
              null);
      assertThat(told(quote(short1, without))).containsExactly("line 1 4000");
    }

    @Test
    void isNotAddedToWhatWasNamedOfIt() {
      Bases one = new Bases().shippedLine(1, 4000).shipping(490).paid(4490);
      RefundSelection named =
          new RefundSelection(
              Extent.PICKED,
              List.of(new LinePick(1, 1, null, false)),
              List.of(new ComponentPick(Component.shipping(1), eur(200))),
              null,
              true,
              null,
              null);
      assertThat(told(quote(one, named))).containsExactly("line 1 4000", "shipping 1 200");
    }

    @Test
    void isNotTouchedByAPriceReductionOfEverything() {
      Bases one = new Bases().shippedLine(1, 4000).shipping(490).paid(4490);
      assertThat(told(quote(one, RefundSelection.amount(1, eur(4000)))))
          .containsExactly("line 1 4000");
    }
  }

  @Nested
  class Others {
    @Test
    void areNamedWithAnAmountOrWhole() {
      assertThat(
              told(
                  quote(
                      usual(),
                      others(
                          new ComponentPick(Component.shipping(1), eur(90)),
                          new ComponentPick(Component.fee(1), null)))))
          .containsExactly("shipping 1 90", "fee 1 100");
    }

    @Test
    void beyondWhatIsLeftOrUnknownAreRefused() {
      ComponentPick more = new ComponentPick(Component.fee(1), eur(101));
      assertThat(refused(usual(), others(more)).facts()).containsEntry("left", eur(100));
      ComponentPick again = new ComponentPick(Component.fee(1), null);
      assertThat(refused(usual(), others(again, again)).code()).isEqualTo("refund.exceeds-left");
      ComponentPick unknown = new ComponentPick(Component.shipping(2), null);
      assertThat(refused(usual(), others(unknown)).facts())
          .containsEntry("component", Component.shipping(2));
      ComponentPick odd = new ComponentPick(Component.ROUNDING, null);
      assertThat(refused(usual(), others(odd)).code()).isEqualTo("refund.component-unknown");
    }
  }

  @Nested
  class Kept {
    @Test
    void paysLessForTheSameUnits() {
      RefundQuote quote = quote(usual(), keeping(RefundSelection.units(2, 1), 490));
      assertThat(told(quote)).containsExactly("line 2 1250", "kept -490");
      assertThat(quote.total()).isEqualTo(eur(760));
      RefundQuote all = quote(usual(), keeping(RefundSelection.everything(), 840));
      assertThat(all.total()).isEqualTo(eur(5000));
    }

    @Test
    void isAtMostTheRefund() {
      assertThat(quote(usual(), keeping(RefundSelection.units(2, 1), 1250)).total())
          .isEqualTo(eur(0));
      RefundException refusal = refused(usual(), keeping(RefundSelection.units(2, 1), 1251));
      assertThat(refusal.code()).isEqualTo("refund.keeps-too-much");
      assertThat(refusal.facts())
          .containsEntry("asked", eur(1251))
          .containsEntry("refund", eur(1250));
    }

    @Test
    void canBeGivenBackLater() {
      Bases before = usual().kept(490);
      assertThat(told(quote(before, others(new ComponentPick(Component.KEPT, null)))))
          .containsExactly("kept 490");
      assertThat(told(quote(before, others(new ComponentPick(Component.KEPT, eur(90))))))
          .containsExactly("kept 90");
      assertThat(refused(before, others(new ComponentPick(Component.KEPT, eur(491)))).facts())
          .containsEntry("left", eur(490));
      assertThat(refused(usual(), others(new ComponentPick(Component.KEPT, null))).code())
          .isEqualTo("refund.exceeds-left");
      ComponentPick most = new ComponentPick(Component.KEPT, eur(300));
      assertThat(refused(before, others(most, most)).facts()).containsEntry("left", eur(190));
    }
  }

  @Nested
  class Available {
    @Test
    void aWishAboveItIsRefusedWithTheFiguresAndNeverCut() {
      Bases poor = new Bases().line(2, 4000).paid(700).paid(300);
      RefundException refusal = refused(poor, RefundSelection.units(1, 1));
      assertThat(refusal.code()).isEqualTo("refund.exceeds-available");
      assertThat(refusal.facts())
          .containsEntry("asked", eur(2000))
          .containsEntry("available", eur(1000));
      assertThat(quote(poor, RefundSelection.amount(1, eur(1000))).total()).isEqualTo(eur(1000));
    }
  }

  @Nested
  class Rounding {
    @Test
    void aboveZeroGoesBackWithTheLastOfEverythingElse() {
      Bases up = new Bases().line(2, 1998).rounding(2).paid(2000);
      assertThat(told(quote(up, RefundSelection.units(1, 1)))).containsExactly("line 1 999");
      assertThat(told(quote(up, RefundSelection.units(1, 2))))
          .containsExactly("line 1 1998", "rounding 2");
      assertThat(told(quote(up, RefundSelection.everything())))
          .containsExactly("line 1 1998", "rounding 2");
    }

    @Test
    void aboveZeroDoesNotRoundUpWhatWasToldButCanBeToldItself() {
      Bases up = new Bases().line(2, 1998).rounding(2).paid(2000);
      assertThat(told(quote(up, RefundSelection.amount(1, eur(1998)))))
          .containsExactly("line 1 1998");
      assertThat(told(quote(up, RefundSelection.goodwill(eur(1998)))))
          .containsExactly("line 1 1998");
      assertThat(told(quote(up, RefundSelection.goodwill(eur(1999)))))
          .containsExactly("line 1 1998", "rounding 1");
      assertThat(told(quote(up, RefundSelection.goodwill(eur(2000)))))
          .containsExactly("line 1 1998", "rounding 2");
    }

    @Test
    void belowZeroCutsTheStepThatWouldPayMoreThanIsLeft() {
      Bases down = new Bases().line(2, 2002).rounding(-2).paid(2000);
      assertThat(told(quote(down, RefundSelection.units(1, 1)))).containsExactly("line 1 1001");
      assertThat(told(quote(down, RefundSelection.units(1, 2))))
          .containsExactly("line 1 2002", "rounding -2");
      assertThat(told(quote(down, RefundSelection.amount(1, eur(2001)))))
          .containsExactly("line 1 2001", "rounding -1");
      assertThat(told(quote(down, RefundSelection.everything())))
          .containsExactly("line 1 2002", "rounding -2");
      assertThat(told(quote(down, RefundSelection.goodwill(eur(2000)))))
          .containsExactly("line 1 2002", "rounding -2");
    }

    @Test
    void belowZeroIsNotCountedAgainstWhatIsAvailable() {
      Bases down = new Bases().shippedLine(1, 1502).shipping(500).rounding(-2).paid(2000);
      assertThat(told(quote(down, RefundSelection.units(1, 1))))
          .containsExactly("line 1 1502", "shipping 1 500", "rounding -2");
      Bases poor = new Bases().shippedLine(1, 1502).shipping(500).rounding(-2).paid(1990);
      assertThat(told(quote(poor, RefundSelection.units(1, 1))))
          .containsExactly("line 1 1502", "shipping 1 488");
    }
  }

  @Nested
  class Outside {
    @Test
    void anExternalRefundTakesTheOverpaymentThenTheLinesThenWhatIsBeyond() {
      RefundBasis basis = new Bases().line(1, 1000).shipping(200).overpaid(50).paid(1250).build();
      assertThat(amounts(basis, 30)).containsExactly("overpayment 30");
      assertThat(amounts(basis, 150)).containsExactly("line 1 100", "overpayment 50");
      assertThat(amounts(basis, 1250))
          .containsExactly("line 1 1000", "shipping 1 200", "overpayment 50");
      assertThat(amounts(basis, 2000))
          .containsExactly("line 1 1000", "shipping 1 200", "overpayment 800");
    }

    private static List<String> amounts(RefundBasis basis, long minor) {
      return RefundCalculator.external(basis, eur(minor)).stream()
          .map(item -> item.component() + " " + item.amount().getAmountMinorLong())
          .toList();
    }
  }

  @Nested
  class Later {
    private final RefundBasis basis = usual().rounding(0).build();

    @Test
    void whatIsStillWorthTheSameHolds() {
      RefundCalculator.check(
          basis, RefundCalculator.quote(basis, RefundSelection.everything()).items());
      RefundCalculator.check(
          basis, RefundCalculator.quote(basis, RefundSelection.goodwill(eur(5545))).items());
    }

    @Test
    void aSecondTimeItIsOutdated() {
      List<RefundItem> once = RefundCalculator.quote(basis, RefundSelection.units(2, 1)).items();
      List<RefundItem> twice = List.of(once.get(0), once.get(0));
      RefundException refusal =
          catchThrowableOfType(RefundException.class, () -> RefundCalculator.check(basis, twice));
      assertThat(refusal.code()).isEqualTo("refund.outdated");
      assertThat(refusal.facts()).containsEntry("component", Component.line(2));
    }

    @Test
    void unitsThatAreWorthSomethingElseByNowAreOutdated() {
      RefundBasis three = new Bases().line(3, 1000).paid(1000).build();
      RefundItem one = RefundCalculator.quote(three, RefundSelection.units(1, 1)).items().get(0);
      Bases other = new Bases().line(3, 1100).paid(1100);
      assertOutdated(other, one);
    }

    @Test
    void aRoundingBelowZeroThatIsDueByNowIsNotForgotten() {
      RefundItem all = new RefundItem(Component.line(1), 0, 0, true, eur(502), List.of(), eur(0));
      RefundCalculator.check(new Bases().line(1, 504).rounding(-2).build(), List.of(all));
      assertOutdated(new Bases().line(1, 503).rounding(-2), all);
      RefundItem up = new RefundItem(Component.ROUNDING, 0, 0, true, eur(2), List.of(), eur(0));
      assertOutdated(new Bases().line(1, 503).rounding(-2), up);
    }

    @Test
    void shippingFeesRoundingOverpaymentsAndKeptThatAreGoneAreOutdated() {
      Bases full = usual().rounding(2).overpaid(10).kept(10);
      Bases gone = new Bases().line(2, 4000).line(1, 1250).shipping(100).fee(1).paid(5840);
      for (Component component :
          List.of(
              Component.shipping(1),
              Component.fee(1),
              Component.ROUNDING,
              Component.OVERPAYMENT,
              Component.KEPT)) {
        RefundItem item = new RefundItem(component, 0, 0, true, eur(2), List.of(), eur(0));
        if (component.kind() == Component.Kind.SHIPPING) {
          item = new RefundItem(component, 0, 0, true, eur(101), List.of(), eur(0));
        }
        RefundCalculator.check(full.build(), List.of(item));
        assertOutdated(gone, item);
      }
      assertOutdated(
          usual(), new RefundItem(Component.fee(7), 0, 0, true, eur(1), List.of(), eur(0)));
    }

    private static void assertOutdated(Bases bases, RefundItem item) {
      RefundException refusal =
          catchThrowableOfType(
              RefundException.class, () -> RefundCalculator.check(bases.build(), List.of(item)));
      assertThat(refusal.code()).isEqualTo("refund.outdated");
    }
  }
}
