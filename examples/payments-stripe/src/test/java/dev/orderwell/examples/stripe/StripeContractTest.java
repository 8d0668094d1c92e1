package dev.orderwell.examples.stripe;

import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.testkit.payments.PaymentProviderContract;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("S0.17 S3.20 Stripe pays back by itself, and holds all that the library relies on")
class StripeContractTest extends PaymentProviderContract {
  private final StripeServer stripe = new StripeServer();

  @Override
  protected ProviderSandbox sandbox() {
    return stripe;
  }

  @Override
  protected PaymentProvider provider() {
    return stripe.payments();
  }

  @Override
  protected List<String> secrets() {
    return List.of(StripeServer.API_KEY, StripeServer.WEBHOOK_SECRET);
  }
}
