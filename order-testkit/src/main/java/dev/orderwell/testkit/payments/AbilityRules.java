package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.WebhookReading;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** P1: what is declared, and nothing else. See {@link PaymentProviderContract}. */
abstract class AbilityRules extends PaymentRules {
  @Test
  void P1_theIdIsShortAndAlwaysTheSame() {
    assertThat(provider.id()).matches("[a-z0-9][a-z0-9-]{0,31}");
    assertThat(another().id()).isEqualTo(provider.id());
  }

  @Test
  void P1_whatItCanDoIsAlwaysTheSame() {
    assertThat(another().capabilities()).isEqualTo(can);
    each(kind -> ask(call(kind)));
    assertThat(provider.capabilities()).isEqualTo(can);
  }

  @Test
  void P1_aRefundThatIsNotDeclaredIsUnsupported() {
    isUnsupported(Kind.REFUND);
  }

  @Test
  void P1_aCaptureThatIsNotDeclaredIsUnsupported() {
    isUnsupported(Kind.CAPTURE);
  }

  @Test
  void P1_aVoidThatIsNotDeclaredIsUnsupported() {
    isUnsupported(Kind.VOID);
  }

  private void isUnsupported(Kind kind) {
    assumeFalse(declares(ability(kind)), "optional: it is declared");
    PaymentCall call = call(kind, key(), company.captured(usual()), usual());
    assertThat(ask(call)).isEqualTo(new PaymentOutcome.Unsupported());
    assertThat(book(call)).isEmpty();
  }

  @Test
  void P1_aLookUpThatIsNotDeclaredIsUnavailable() {
    assumeFalse(declares(Capability.LOOKUP), "optional: it is declared");
    RefundCall call = refund(company.captured(usual()), usual());
    assertThat(provider.lookUp(new LookupCall(call, null, Instant.now())))
        .isInstanceOf(Lookup.Unavailable.class);
  }

  @Test
  void P1_messagesThatAreNotDeclaredAreRejected() {
    assumeFalse(declares(Capability.WEBHOOKS), "optional: they are declared");
    byte[] body = "{\"id\": 1}".getBytes(StandardCharsets.UTF_8);
    assertThat(provider.read(new RawWebhook(body, Map.of(), Instant.now())))
        .isInstanceOf(WebhookReading.Rejected.class);
  }

  @Test
  void P1_aPaymentIsGivenBack() {
    takesPlace(Kind.REFUND);
  }

  @Test
  void P1_whatIsAuthorisedIsTaken() {
    takesPlace(Kind.CAPTURE);
  }

  @Test
  void P1_whatIsAuthorisedIsLetGo() {
    takesPlace(Kind.VOID);
  }

  private void takesPlace(Kind kind) {
    needs(ability(kind));
    PaymentCall call = call(kind);
    String reference = done(call);
    assertThat(reference).isNotBlank();
    assertThat(entry(call).reference()).isEqualTo(reference);
    assertThat(entry(call).amount()).isEqualTo(usual());
  }

  @Test
  void P1_aPaymentIsGivenBackInParts() {
    needs(Capability.REFUND);
    needsSeveralRefunds();
    String payment = company.captured(usual());
    RefundCall first = refund(payment, part(4));
    RefundCall second = refund(payment, usual().minus(part(4)));
    assertThat(List.of(done(first), done(second))).doesNotHaveDuplicates();
    assertThat(book(first))
        .extracting(BookEntry::amount)
        .containsExactly(first.amount(), second.amount());
  }

  @Test
  void P1_whatIsAuthorisedIsTakenInParts() {
    needs(Capability.PARTIAL_CAPTURE);
    CaptureCall first = capture(company.authorized(usual()), part(4), false);
    CaptureCall second = capture(first.payment(), usual().minus(part(4)), true);
    done(first);
    done(second);
    assertThat(book(first))
        .extracting(BookEntry::amount)
        .containsExactly(first.amount(), second.amount());
  }

  @Test
  void P1_afterTheLastPartNothingIsTaken() {
    needs(Capability.PARTIAL_CAPTURE);
    CaptureCall last = capture(company.authorized(usual()), part(4), true);
    done(last);
    assertThat(ask(capture(last.payment(), part(4), true)))
        .isNotInstanceOfAny(PaymentOutcome.Succeeded.class, PaymentOutcome.Pending.class);
    assertThat(entry(last).amount()).isEqualTo(part(4));
  }

  @Test
  void P1_whatWasTakenIsGivenBackUnderTheNameThatWasTold() {
    needs(Capability.CAPTURE, Capability.REFUND);
    PaymentCall capture = call(Kind.CAPTURE);
    RefundCall refund = refund(done(capture), usual());
    done(refund);
    assertThat(entry(refund).amount()).isEqualTo(usual());
  }

  @Test
  void P1_theLeastAmountIsGivenBack() {
    needs(Capability.REFUND);
    Money least = least();
    RefundCall call = refund(company.captured(least), least);
    done(call);
    assertThat(entry(call).amount()).isEqualTo(least);
  }

  private Money least() {
    return can.minimum().stream()
        .filter(it -> it.getCurrencyUnit().equals(usual().getCurrencyUnit()))
        .findFirst()
        .orElseGet(() -> Money.ofMinor(usual().getCurrencyUnit(), 1));
  }

  @Test
  void P1_aKeyOfFullLengthIsTakenWhole() {
    each(
        kind -> {
          String stem = (key() + key()).substring(0, Capabilities.KEY_LENGTH - 1);
          PaymentCall one = call(kind, stem + "A", payment(kind, usual()), usual());
          PaymentCall other = call(kind, stem + "B", payment(kind, usual()), usual());
          done(one);
          done(other);
          entry(one);
          entry(other);
        });
  }

  static CaptureCall capture(String payment, Money amount, boolean last) {
    return new CaptureCall(key(), payment, amount, last, ORDER);
  }
}
