package dev.orderwell.examples.paypal;

import dev.orderwell.testkit.payments.Fault;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What PayPal makes of a request other than what was asked. */
record PayPalTwist(Fault fault) {
  boolean pending() {
    return fault == Fault.PENDING;
  }

  Money amount(Money asked) {
    if (fault == Fault.OTHER_AMOUNT) return asked.dividedBy(2, RoundingMode.DOWN);
    return fault == Fault.OTHER_CURRENCY ? elsewhere(asked) : asked;
  }

  private static Money elsewhere(Money asked) {
    boolean dollars = asked.getCurrencyUnit().equals(CurrencyUnit.USD);
    return Money.of(dollars ? CurrencyUnit.EUR : CurrencyUnit.USD, asked.getAmount());
  }
}
