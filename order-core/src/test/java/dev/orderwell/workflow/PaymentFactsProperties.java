package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class PaymentFactsProperties {
  @Property(seed = "7101")
  void paidMeansAllIsThereAndNothingWentBack(
      @ForAll @LongRange(max = 5) long total,
      @ForAll @LongRange(max = 5) long captured,
      @ForAll @LongRange(max = 5) long refunded,
      @ForAll @LongRange(max = 5) long authorized,
      @ForAll @LongRange(max = 5) long pending) {
    PaymentFacts facts =
        new PaymentFacts(
            false,
            yen(total),
            yen(captured),
            yen(refunded),
            yen(authorized),
            yen(pending),
            null,
            ZeroTotal.AWAITING);

    boolean paid = captured > 0 && captured >= total && refunded == 0;
    assertThat(facts.category() == PaymentCategory.PAID).isEqualTo(paid);
    assertThat(facts.category() == PaymentCategory.REFUNDED)
        .isEqualTo(refunded > 0 && refunded >= captured);
  }

  private static Money yen(long minor) {
    return Money.ofMinor(CurrencyUnit.JPY, minor);
  }
}
