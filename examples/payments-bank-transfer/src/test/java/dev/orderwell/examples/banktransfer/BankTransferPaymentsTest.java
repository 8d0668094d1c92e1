package dev.orderwell.examples.banktransfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.payments.BookEntry;
import dev.orderwell.testkit.payments.PaymentProviderContract;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankTransferPaymentsTest extends PaymentProviderContract {
  private static final String ACCOUNT = "DE89370400440532013000";

  private final BankStatement statement = new BankStatement();

  @Override
  protected ProviderSandbox sandbox() {
    return statement;
  }

  @Override
  protected PaymentProvider provider() {
    return new BankTransferPayments();
  }

  @Override
  protected List<String> secrets() {
    return List.of(ACCOUNT);
  }

  @Override
  protected Set<BookEntry.Kind> byHand() {
    return Set.of(BookEntry.Kind.REFUND);
  }

  @Test
  void P13_staffIsToldWhatToPayBackAndForWhat() {
    assertThat(instructions("TR-1", "EUR 12.50"))
        .isEqualTo(
            "Send EUR 12.50 back to where the payment of order A-17 came from (recorded as TR-1),"
                + " and put A-17 on the transfer.");
  }

  @Test
  void P13_everyRefundIsLeftToStaffAndMovesNothing() {
    String payment = statement.captured(Money.parse("EUR 40.00"));
    RefundCall call = new RefundCall("key-1", payment, Money.parse("EUR 10.00"), "A-17");
    PaymentOutcome first = provider().refund(call);
    assertThat(first).isInstanceOf(PaymentOutcome.ManualRequired.class);
    assertThat(provider().refund(call)).isEqualTo(first);
    assertThat(statement.book(payment)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ACCOUNT,
        "from DE89 3704 0044 0532 0130 00",
        "0532013000",
        "GB33-BUKB-2020-1555-5555-55"
      })
  void P12_anAccountThatStaffHasRecordedIsNotTold(String recorded) {
    assertThat(instructions(recorded, "EUR 12.50"))
        .contains("see the bank's statement")
        .doesNotContain(recorded);
  }

  @Test
  void P1_onlyRefundsAreAskedForAndInPartsToo() {
    assertThat(provider().capabilities().can())
        .containsExactlyInAnyOrder(Capability.REFUND, Capability.PARTIAL_REFUND);
  }

  private String instructions(String payment, String amount) {
    RefundCall call = new RefundCall("key-1", payment, Money.parse(amount), "A-17");
    return ((PaymentOutcome.ManualRequired) provider().refund(call)).instructions();
  }
}
