package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** P7: amounts are those that the company tells. See {@link PaymentProviderContract}. */
abstract class AmountRules extends WebhookRules {
  @Test
  void P7_anotherAmountThanAskedForIsToldSo() {
    isToldAsItIs(Fault.OTHER_AMOUNT);
  }

  @Test
  void P7_anotherCurrencyThanAskedForIsToldSo() {
    isToldAsItIs(Fault.OTHER_CURRENCY);
  }

  private void isToldAsItIs(Fault fault) {
    each(
        fault,
        kind -> {
          PaymentCall call = call(kind);
          PaymentOutcome outcome = outcomeAt(fault, call);
          assertThat(isDefiniteNo(outcome)).as("it took place, but %s", outcome).isFalse();
          if (outcome instanceof PaymentOutcome.Succeeded succeeded) {
            assertThat(succeeded.amount()).isEqualTo(entry(call).amount());
          }
        });
  }

  @Test
  void P7_anotherAmountThanAskedForIsFoundSo() {
    needsSight();
    each(
        Fault.OTHER_AMOUNT,
        kind -> {
          PaymentCall call = call(kind);
          outcomeAt(Fault.OTHER_AMOUNT, call);
          assertThat(found(call).amount()).isEqualTo(entry(call).amount());
        });
  }

  @Test
  void P7_anotherAmountThanAskedForIsToldSoInMessages() {
    needs(Capability.WEBHOOKS, Capability.REFUND);
    plays(Fault.OTHER_AMOUNT, Kind.REFUND);
    PaymentCall call = call(Kind.REFUND);
    company.sent();
    outcomeAt(Fault.OTHER_AMOUNT, call);
    settle(call);
    assertThat(told())
        .filteredOn(event -> event.kind() == ProviderEvent.Kind.REFUND_SUCCEEDED)
        .extracting(ProviderEvent::amount)
        .containsOnly(entry(call).amount());
  }

  @Test
  void P7_amountsWithoutDecimalsAreExact() {
    areExact(CurrencyUnit.JPY, 4001);
  }

  @Test
  void P7_amountsWithTwoDecimalsAreExact() {
    areExact(CurrencyUnit.EUR, 4001);
  }

  @Test
  void P7_amountsWithThreeDecimalsAreExact() {
    areExact(CurrencyUnit.of("KWD"), 40_010);
  }

  /** What is a little less when it is multiplied by a hundred in binary fractions. */
  @Test
  void P7_noCentIsLostOnTheWay() {
    areExact(CurrencyUnit.EUR, 1640, 820, 26_240);
  }

  private void areExact(CurrencyUnit currency, long... minorUnits) {
    assumeTrue(takes(currency), () -> "optional: " + currency + " is not declared");
    for (long minor : minorUnits) isExact(Money.ofMinor(currency, minor));
  }

  private void isExact(Money amount) {
    each(
        kind -> {
          PaymentCall call = call(kind, key(), payment(kind, amount), amount);
          PaymentOutcome outcome = ask(call);
          reference(outcome);
          assertThat(entry(call).amount()).isEqualTo(amount);
          if (outcome instanceof PaymentOutcome.Succeeded succeeded) {
            assertThat(succeeded.amount()).isEqualTo(amount);
          }
        });
  }

  @Test
  void P7_everyDeclaredCurrencyIsGivenBack() {
    needs(Capability.REFUND);
    assumeTrue(!can.currencies().isEmpty(), "optional: currencies are not limited");
    for (String code : can.currencies()) {
      Money amount = enough(CurrencyUnit.of(code));
      RefundCall call = refund(company.captured(amount), amount);
      done(call);
      assertThat(entry(call).amount()).isEqualTo(amount);
    }
  }

  private Money enough(CurrencyUnit currency) {
    List<Money> least = can.minimum();
    return least.stream()
        .filter(it -> it.getCurrencyUnit().equals(currency))
        .findFirst()
        .orElseGet(() -> Money.ofMinor(currency, 40_000));
  }
}
