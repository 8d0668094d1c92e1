package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentOutcome.Succeeded;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.joda.money.Money;

/** P7: they tell or move other amounts. */
final class BrokenAmounts {
  static final List<Broken> ALL =
      List.of(
          Broken.asking(
              "tells the amount that was asked for",
              (by, call, fault) -> assumed(by.soundly(call), call, fault == Fault.OTHER_AMOUNT),
              "P7_anotherAmountThanAskedForIsToldSo"),
          Broken.asking(
              "reads no currency out of an answer",
              (by, call, fault) -> assumed(by.soundly(call), call, fault == Fault.OTHER_CURRENCY),
              "P7_anotherCurrencyThanAskedForIsToldSo"),
          Broken.looking(
              "finds the amount that was asked for",
              (by, call, sound) ->
                  sound instanceof Lookup.Found found
                      ? new Lookup.Found(
                          found.operations().stream()
                              .map(it -> of(call.about().amount(), it))
                              .toList())
                      : sound,
              "P7_anotherAmountThanAskedForIsFoundSo"),
          moves(
              "knows hundredths only, and there are none",
              0,
              minor -> minor * 100,
              "P7_amountsWithoutDecimalsAreExact"),
          moves(
              "rounds to five hundredths, as cash is",
              2,
              minor -> minor / 5 * 5,
              "P7_amountsWithTwoDecimalsAreExact"),
          moves(
              "knows hundredths only, and there are thousandths",
              3,
              minor -> minor / 10,
              "P7_amountsWithThreeDecimalsAreExact"),
          moves(
              "multiplies binary fractions by a hundred",
              2,
              minor -> (long) (minor / 100.0 * 100),
              "P7_noCentIsLostOnTheWay"),
          Broken.asking(
                  "declares a currency that it does not take",
                  (by, call, fault) ->
                      call.amount().getCurrencyUnit().getCode().equals("SEK")
                          ? new PaymentOutcome.Declined("currency")
                          : by.soundly(call),
                  "P7_everyDeclaredCurrencyIsGivenBack")
              .with(Capabilities.of(Capability.values()).currencies("EUR", "SEK")));

  private BrokenAmounts() {}

  private static PaymentOutcome assumed(PaymentOutcome told, PaymentCall call, boolean wrongly) {
    return wrongly && told instanceof Succeeded it
        ? new Succeeded(it.reference(), call.amount(), it.at())
        : told;
  }

  private static Lookup.Operation of(Money amount, Lookup.Operation it) {
    return new Lookup.Operation(it.reference(), it.state(), amount, it.code(), it.at());
  }

  private static Broken moves(
      String what, int decimals, LongUnaryOperator change, String... checks) {
    return Broken.asking(
        what,
        (by, call, fault) -> {
          Money amount = call.amount();
          long moved = change.applyAsLong(amount.getAmountMinorLong());
          return amount.getScale() == decimals && moved > 0
              ? by.soundly(Calls.amounting(call, Money.ofMinor(amount.getCurrencyUnit(), moved)))
              : by.soundly(call);
        },
        checks);
  }
}
