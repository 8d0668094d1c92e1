package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;

/** A simulated company holds the contract whatever it is like. */
class SimulatedPaymentsTest {
  private static final SettableClock CLOCK =
      SettableClock.at(Instant.parse("2026-03-02T10:00:00Z"));

  abstract static class Contract extends PaymentProviderContract {
    private final SimulatedPayments acme;

    Contract(SimulatedPayments acme) {
      this.acme = acme;
    }

    @Override
    protected ProviderSandbox sandbox() {
      return acme.sandbox();
    }

    @Override
    protected PaymentProvider provider() {
      return acme;
    }

    @Override
    protected List<String> secrets() {
      return List.of(acme.secret());
    }
  }

  private static SimulatedPayments that(Capability... can) {
    return that(Capabilities.of(can));
  }

  private static SimulatedPayments that(Capabilities capabilities) {
    return SimulatedPayments.builder("acme").capabilities(capabilities).build();
  }

  @Nested
  class CanDoAll extends Contract {
    CanDoAll() {
      super(SimulatedPayments.called("acme"));
    }
  }

  @Nested
  class CanDoNothing extends Contract {
    CanDoNothing() {
      super(that());
    }
  }

  @Nested
  class RefundsOnly extends Contract {
    RefundsOnly() {
      super(that(Capability.REFUND));
    }
  }

  @Nested
  class LetsGoOnly extends Contract {
    LetsGoOnly() {
      super(that(Capability.VOID, Capability.WEBHOOKS, Capability.LOOKUP));
    }
  }

  @Nested
  class RemembersNoKeys extends Contract {
    RemembersNoKeys() {
      super(that(Capability.values()));
    }
  }

  @Nested
  class HasLimits extends Contract {
    HasLimits() {
      super(
          that(
              Capabilities.of(Capability.values())
                  .keys(Duration.ofDays(30), 60)
                  .refundsPerPayment(1)
                  .currencies("EUR", "KWD")
                  .minimum(Money.of(CurrencyUnit.EUR, 1))));
    }
  }

  @Nested
  class DecidesLater extends Contract {
    DecidesLater() {
      super(
          SimulatedPayments.builder("acme")
              .clock(CLOCK)
              .asynchronousRefunds()
              .namedCaptures()
              .build());
    }
  }

  @Nested
  class ShowsLater extends Contract {
    ShowsLater() {
      super(
          SimulatedPayments.builder("acme").clock(CLOCK).showsAfter(Duration.ofMinutes(5)).build());
    }
  }
}
