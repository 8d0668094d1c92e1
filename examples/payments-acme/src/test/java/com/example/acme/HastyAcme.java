package com.example.acme;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.payments.PaymentProviderContract;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.time.Duration;

/** Takes silence for a no, as {@link AcmePageTest} shows; the build does not run it by itself. */
class HastyAcme extends PaymentProviderContract {
  private final AcmeServer server = new AcmeServer();

  @Override
  protected ProviderSandbox sandbox() {
    return server;
  }

  @Override
  protected PaymentProvider provider() {
    return new Hasty(
        new AcmePayments(
            server.address(), AcmeServer.API_KEY, AcmeServer.SECRET, Duration.ofMillis(500)));
  }

  private record Hasty(AcmePayments acme) implements PaymentProvider {
    @Override
    public String id() {
      return acme.id();
    }

    @Override
    public Capabilities capabilities() {
      return acme.capabilities();
    }

    @Override
    public PaymentOutcome refund(RefundCall call) {
      PaymentOutcome outcome = acme.refund(call);
      boolean silent = outcome instanceof PaymentOutcome.Unknown;
      return silent ? new PaymentOutcome.Declined("no-answer") : outcome;
    }
  }
}
