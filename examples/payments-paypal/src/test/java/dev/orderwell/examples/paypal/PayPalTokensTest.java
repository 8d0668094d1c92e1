package dev.orderwell.examples.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PayPalTokensTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final PayPalServer server = new PayPalServer();
  private Instant now = NOON;
  private final PayPalPayments paypal = server.provider(PayPalHttp.SECRET, new Moved());

  private final class Moved extends Clock {
    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aTokenIsFetchedOnce() {
    assertThat(refund()).isInstanceOf(PaymentOutcome.Succeeded.class);
    assertThat(refund()).isInstanceOf(PaymentOutcome.Succeeded.class);
    assertThat(tokensFetched()).isEqualTo(1);
  }

  @Test
  void aTokenIsFetchedAgainShortlyBeforeItExpires() {
    server.http().tokensLast(Duration.ofHours(1));
    refund();
    now = NOON.plus(Duration.ofMinutes(58));
    refund();
    assertThat(tokensFetched()).isEqualTo(1);
    now = NOON.plus(Duration.ofMinutes(59));
    refund();
    assertThat(tokensFetched()).isEqualTo(2);
  }

  @Test
  void aTokenThatIsTakenNoLongerIsFetchedAgainAndTheCallIsDoneOnce() {
    refund();
    server.http().forgetTokens();
    String payment = server.captured(Money.parse("EUR 40.00"));
    assertThat(refund(paypal, payment)).isInstanceOf(PaymentOutcome.Succeeded.class);
    assertThat(server.book(payment)).hasSize(1);
    assertThat(tokensFetched()).isEqualTo(2);
  }

  @Test
  void whenNoTokenIsTakenItIsRefusedAfterTheSecondTryAndCanBeAskedAgain() {
    server.http().takeNoToken();
    assertThat(refund()).isEqualTo(new PaymentOutcome.Declined("AUTHENTICATION_FAILURE", true));
    assertThat(tokensFetched()).isEqualTo(2);
  }

  @Test
  void withAWrongSecretNothingIsSent() {
    String payment = server.captured(Money.parse("EUR 40.00"));
    assertThat(refund(server.provider("not-it", new Moved()), payment))
        .isEqualTo(new PaymentOutcome.NotSent("PayPal gave no access token: invalid_client"));
    assertThat(server.http().requests()).containsExactly("POST /v1/oauth2/token");
  }

  private PaymentOutcome refund() {
    return refund(paypal, server.captured(Money.parse("EUR 40.00")));
  }

  private static PaymentOutcome refund(PayPalPayments paypal, String payment) {
    String key = UUID.randomUUID().toString();
    return paypal.refund(new RefundCall(key, payment, Money.parse("EUR 40.00"), "A-17"));
  }

  private long tokensFetched() {
    return server.http().requests().stream().filter("POST /v1/oauth2/token"::equals).count();
  }
}
