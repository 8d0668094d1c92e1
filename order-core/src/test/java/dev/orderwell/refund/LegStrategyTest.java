package dev.orderwell.refund;

import static dev.orderwell.refund.Bases.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payment.Tender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegStrategyTest {
  /** 25.00 in all: a card and money take turns. */
  private static final List<RefundSource> FOUR =
      new Bases()
          .paid(1000)
          .paid(Tender.GIFT_CARD, 500)
          .paid(700)
          .paid(Tender.STORE_CREDIT, 300)
          .build()
          .sources();

  private static List<String> split(LegStrategy strategy, long total, List<RefundSource> sources) {
    return strategy.split(eur(total), sources).stream()
        .map(share -> share.payment() + ": " + share.amount().getAmountMinorLong())
        .toList();
  }

  private static List<RefundSource> reversed(List<RefundSource> sources) {
    List<RefundSource> reversed = new ArrayList<>(sources);
    Collections.reverse(reversed);
    return reversed;
  }

  @Test
  void theNewestPaymentIsDrawnOnFirst() {
    assertThat(split(LegStrategy.NEWEST_FIRST, 1100, FOUR))
        .containsExactly("4: 300", "3: 700", "2: 100");
    assertThat(split(LegStrategy.NEWEST_FIRST, 2500, FOUR))
        .containsExactly("4: 300", "3: 700", "2: 500", "1: 1000");
  }

  @Test
  void theOldestPaymentIsDrawnOnFirst() {
    assertThat(split(LegStrategy.OLDEST_FIRST, 1100, FOUR)).containsExactly("1: 1000", "2: 100");
    assertThat(split(LegStrategy.OLDEST_FIRST, 2500, FOUR))
        .containsExactly("1: 1000", "2: 500", "3: 700", "4: 300");
  }

  @Test
  void eachPaymentIsDrawnOnInProportion() {
    assertThat(split(LegStrategy.PROPORTIONAL, 1250, FOUR))
        .containsExactly("1: 500", "2: 250", "3: 350", "4: 150");
  }

  @Test
  void giftCardsAndCreditsAreDrawnOnFirstTheLatestAmongThemFirst() {
    assertThat(split(LegStrategy.GIFT_CARDS_FIRST, 900, FOUR))
        .containsExactly("4: 300", "2: 500", "3: 100");
    assertThat(split(LegStrategy.GIFT_CARDS_FIRST, 2500, FOUR))
        .containsExactly("4: 300", "2: 500", "3: 700", "1: 1000");
  }

  @Test
  void giftCardsAndCreditsAreDrawnOnLastTheLatestAmongThemFirst() {
    assertThat(split(LegStrategy.GIFT_CARDS_LAST, 1900, FOUR))
        .containsExactly("3: 700", "1: 1000", "4: 200");
    assertThat(split(LegStrategy.GIFT_CARDS_LAST, 2500, FOUR))
        .containsExactly("3: 700", "1: 1000", "4: 300", "2: 500");
  }

  @ParameterizedTest
  @EnumSource
  void aRefundOfNothingDrawsOnNoPayment(LegStrategy strategy) {
    assertThat(strategy.split(eur(0), FOUR)).isEmpty();
    assertThat(strategy.split(eur(0), List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theOrderInWhichPaymentsAreToldDoesNotMatter(LegStrategy strategy) {
    for (long total = 1; total <= 2500; total += 357) {
      assertThat(strategy.split(eur(total), reversed(FOUR)))
          .isEqualTo(strategy.split(eur(total), FOUR));
    }
  }

  @ParameterizedTest
  @EnumSource
  void allThatIsAvailableDrainsEveryPaymentThatHasSomething(LegStrategy strategy) {
    List<RefundSource> sources =
        new Bases().paid(0).paid(333).paid(Tender.GIFT_CARD, 0).paid(1).build().sources();
    assertThat(split(strategy, 334, sources)).containsExactlyInAnyOrder("2: 333", "4: 1");
  }

  @ParameterizedTest
  @EnumSource
  void sharesAddUpAndNoneIsZeroOrMoreThanThereIs(LegStrategy strategy) {
    for (long total = 1; total <= 2500; total++) {
      Money sum = eur(0);
      for (LegShare share : strategy.split(eur(total), FOUR)) {
        Money available = FOUR.get(share.payment() - 1).available();
        assertThat(share.amount().isPositive()).isTrue();
        assertThat(share.amount().isGreaterThan(available)).isFalse();
        sum = sum.plus(share.amount());
      }
      assertThat(sum).isEqualTo(eur(total));
    }
  }

  @Test
  void aPaymentThatIsJustEnoughIsTheOnlyOne() {
    assertThat(split(LegStrategy.NEWEST_FIRST, 300, FOUR)).containsExactly("4: 300");
    assertThat(split(LegStrategy.OLDEST_FIRST, 1000, FOUR)).containsExactly("1: 1000");
  }

  @Test
  void theCentThatDoesNotDivideGoesToTheOldestOfEqualPayments() {
    List<RefundSource> equal = new Bases().paid(500).paid(500).paid(500).build().sources();
    assertThat(split(LegStrategy.PROPORTIONAL, 100, reversed(equal)))
        .containsExactly("1: 34", "2: 33", "3: 33");
    assertThat(split(LegStrategy.PROPORTIONAL, 1, reversed(equal))).containsExactly("1: 1");
  }
}
