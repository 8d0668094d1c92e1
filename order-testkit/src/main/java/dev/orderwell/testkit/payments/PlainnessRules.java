package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** P12: short, and nothing that others may not see. See {@link PaymentProviderContract}. */
abstract class PlainnessRules extends PatienceRules {
  private static final int LONGEST = 200;

  @Test
  void P12_referencesAndReasonsOfAnswersAreShort() {
    each(kind -> assertThat(texts(ask(call(kind)))).allSatisfy(PlainnessRules::isShort));
    eachFault(
        (kind, fault) ->
            assertThat(texts(outcomeAt(fault, call(kind))))
                .as("at %s", fault)
                .allSatisfy(PlainnessRules::isShort));
  }

  @Test
  void P12_namesAndReasonsInMessagesAreShort() {
    needs(Capability.WEBHOOKS);
    each(kind -> done(call(kind)));
    assertThat(told()).flatExtracting(PlainnessRules::texts).allSatisfy(PlainnessRules::isShort);
  }

  private static void isShort(String text) {
    assertThat(text.length()).as("the length of \"%s\"", text).isLessThanOrEqualTo(LONGEST);
  }

  private static List<String> texts(PaymentOutcome outcome) {
    if (outcome instanceof PaymentOutcome.Succeeded it) return List.of(it.reference());
    if (outcome instanceof PaymentOutcome.Pending it) return List.of(it.reference());
    if (outcome instanceof PaymentOutcome.Declined it) return List.of(it.code());
    if (outcome instanceof PaymentOutcome.NotSent it) return List.of(it.why());
    return List.of();
  }

  private static List<String> texts(ProviderEvent it) {
    return Stream.of(it.id(), it.payment(), it.reference(), it.key(), it.code(), it.order())
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void P12_noAnswerTellsASecret() {
    needsSecrets();
    each(kind -> keepsSecrets(answer(provider, call(kind)).told()));
    eachFault((kind, fault) -> keepsSecrets(at(fault, kind).told()));
  }

  @Test
  void P12_nothingThatIsThrownTellsASecret() {
    needsSecrets();
    eachFault((kind, fault) -> keepsSecrets(trace(at(fault, kind))));
  }

  private Answer<PaymentOutcome> at(Fault fault, BookEntry.Kind kind) {
    PaymentCall call = call(kind);
    company.next(fault);
    return answer(provider, call);
  }

  private static String trace(Answer<?> answer) {
    if (answer.thrown() == null) return "";
    StringWriter trace = new StringWriter();
    answer.thrown().printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  @Test
  void P12_noLookUpTellsASecret() {
    needsSecrets();
    needs(Capability.LOOKUP);
    each(
        kind -> {
          PaymentCall call = call(kind);
          Lookup before = lookUp(call, null);
          done(call);
          keepsSecrets(before + " " + lookUp(call, null));
        });
  }

  @Test
  void P12_noMessageTellsASecret() {
    needsSecrets();
    keepsSecrets(read(message()));
  }

  @Test
  void P12_theProvidersTextFormTellsNoSecret() {
    needsSecrets();
    keepsSecrets(provider + " " + provider.capabilities());
  }

  @Test
  void P12_aRejectionTellsNothingOutOfTheMessage() {
    byte[] body = "{\"note\": \"eyes-only-4711\"}".getBytes(StandardCharsets.UTF_8);
    RawWebhook message = new RawWebhook(body, Map.of(), Instant.now());
    if (read(message) instanceof WebhookReading.Rejected rejected) {
      assertThat(rejected.why()).doesNotContain("eyes-only");
    }
  }

  final void needsSecrets() {
    assumeFalse(neverTold().isEmpty(), "required, but not shown here: no secrets were given");
  }

  final void keepsSecrets(@Nullable Object told) {
    List<String> found = new ArrayList<>(neverTold());
    found.removeIf(secret -> !String.valueOf(told).contains(secret));
    assertThat(found.size()).as("secrets that were told").isZero();
  }
}
