package com.example.acme;

import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.payments.PaymentProviderContract;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.time.Duration;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;

class AcmePaymentsTest extends PaymentProviderContract {
  private final AcmeServer server = new AcmeServer();

  @Override
  protected ProviderSandbox sandbox() {
    return server;
  }

  @Override
  protected PaymentProvider provider() {
    return payments(server, Duration.ofMillis(500));
  }

  @Override
  protected List<String> secrets() {
    return List.of(AcmeServer.API_KEY, AcmeServer.SECRET);
  }

  private static AcmePayments payments(AcmeServer server, Duration patience) {
    return new AcmePayments(server.address(), AcmeServer.API_KEY, AcmeServer.SECRET, patience);
  }

  /** The first request of all takes longer than the time-out of these checks. */
  @BeforeAll
  static void warmUp() {
    Money ten = Money.parse("EUR 10.00");
    try (AcmeServer server = new AcmeServer()) {
      AcmePayments payments = payments(server, Duration.ofSeconds(20));
      payments.refund(new RefundCall("key-1", server.captured(ten), ten, "A-17"));
    }
  }
}
