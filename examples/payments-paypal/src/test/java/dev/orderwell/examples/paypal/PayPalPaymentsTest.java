package dev.orderwell.examples.paypal;

import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.payments.PaymentProviderContract;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("S0.17 S3.20 PayPal pays back by itself, and holds all that the library relies on")
class PayPalPaymentsTest extends PaymentProviderContract {
  private static final Money FORTY = Money.parse("EUR 40.00");

  private final PayPalServer server = new PayPalServer();

  /** The first request of all takes longer than the time-outs of these checks. */
  @BeforeAll
  static void warmUp() {
    try (PayPalServer server = new PayPalServer()) {
      String payment = server.captured(FORTY);
      server.provider().refund(new RefundCall("key-1", payment, FORTY, "A-17"));
    }
  }

  @Override
  protected ProviderSandbox sandbox() {
    return server;
  }

  @Override
  protected PaymentProvider provider() {
    return server.provider();
  }

  @Override
  protected List<String> secrets() {
    return List.of(PayPalHttp.CLIENT, PayPalHttp.SECRET, "A21AA", PayPalMessages.WEBHOOK);
  }
}
