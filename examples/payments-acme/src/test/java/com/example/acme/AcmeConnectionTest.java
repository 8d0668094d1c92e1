package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import java.net.URI;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What {@link AcmeServer} does not play: nobody is there. */
class AcmeConnectionTest {
  private static final Money TEN = Money.parse("EUR 10.00");

  @Test
  void P3_aConnectionThatIsRefusedWasNotSent() {
    URI nowhere;
    try (AcmeServer closed = new AcmeServer()) {
      nowhere = closed.address();
    }
    AcmePayments acme = new AcmePayments(nowhere, "key", "secret", Duration.ofSeconds(20));
    assertThat(acme.refund(new RefundCall("key-1", "pay_1", TEN, "A-17")))
        .isEqualTo(new PaymentOutcome.NotSent("Acme Pay cannot be reached"));
  }
}
