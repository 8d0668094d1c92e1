package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** P6: what somebody else sends. See {@link PaymentProviderContract}. */
abstract class ForgeryRules extends LookupRules {
  private static final int PLACES = 64;

  @Test
  void P6_aMessageIsReadByItsBytesAndItsSignatureAlone() {
    RawWebhook message = message();
    assertThat(read(with(message, message.body(), signature(message))))
        .isInstanceOf(WebhookReading.Verified.class);
  }

  @Test
  void P6_aChangedByteIsRejected() {
    RawWebhook message = message();
    byte[] body = message.body();
    for (int i = 0; i < PLACES; i++) {
      byte[] changed = body.clone();
      changed[(int) ((long) i * body.length / PLACES)] ^= 1;
      isRejected(with(message, changed, signature(message)));
    }
  }

  @Test
  void P6_aBodyWithMoreInItIsRejected() {
    RawWebhook message = message();
    byte[] more = Arrays.copyOf(message.body(), message.body().length + 1);
    more[more.length - 1] = '\n';
    isRejected(with(message, more, signature(message)));
  }

  @Test
  void P6_aChangedSignatureIsRejected() {
    RawWebhook message = message();
    for (String header : company.signatureHeaders()) {
      Map<String, List<String>> changed = signature(message);
      changed.computeIfPresent(header, (name, values) -> backwards(values));
      isRejected(with(message, message.body(), changed));
    }
  }

  private static List<String> backwards(List<String> values) {
    return values.stream().map(value -> "x" + new StringBuilder(value).reverse()).toList();
  }

  @Test
  void P6_aMessageWithoutItsSignatureIsRejected() {
    RawWebhook message = message();
    for (String header : company.signatureHeaders()) {
      Map<String, List<String>> rest = signature(message);
      rest.remove(header);
      isRejected(with(message, message.body(), rest));
    }
  }

  @Test
  void P6_theSignatureOfAnotherMessageIsRejected() {
    RawWebhook one = message();
    RawWebhook other = message();
    assertThat(one.body()).isNotEqualTo(other.body());
    isRejected(with(one, one.body(), signature(other)));
  }

  @Test
  void P6_anOldMessageIsRejected() {
    RawWebhook message = message();
    isRejected(
        new RawWebhook(
            message.body(),
            signature(message),
            message.receivedAt().plus(Duration.ofDays(1)).plusSeconds(1)));
  }

  @Test
  void P6_anEmptyMessageIsRejected() {
    RawWebhook message = message();
    isRejected(with(message, new byte[0], Map.of()));
    isRejected(with(message, new byte[0], signature(message)));
  }

  @Test
  void P6_garbageIsRejected() {
    RawWebhook message = message();
    garbage()
        .forEach(
            body -> {
              isRejected(with(message, body, Map.of()));
              isRejected(with(message, body, signature(message)));
            });
  }

  private static Stream<byte[]> garbage() {
    byte[] random = new byte[1 << 20];
    new Random(8).nextBytes(random);
    byte[] deep = "[{\"a\":".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    byte[] noText = {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, 0, (byte) 0xED, (byte) 0xA0};
    return Stream.of(random, deep, noText);
  }

  @Test
  void P6_aSignatureThatIsNoneIsRejected() {
    RawWebhook message = message();
    for (String value : List.of("", " ", "t=,v1=", "=", ",,,", "t=99999999999999999999", "é\n")) {
      Map<String, List<String>> odd = new TreeMap<>();
      company.signatureHeaders().forEach(header -> odd.put(header, List.of(value)));
      isRejected(with(message, message.body(), odd));
    }
  }

  private void isRejected(RawWebhook message) {
    assertThat(read(message)).isInstanceOf(WebhookReading.Rejected.class);
  }

  /** Any message of the company about something that took place. */
  final RawWebhook message() {
    needs(Capability.WEBHOOKS);
    company.sent();
    done(call(kinds().get(0)));
    List<RawWebhook> sent = new ArrayList<>(company.sent());
    assertThat(sent).as("messages of the company").isNotEmpty();
    return sent.get(sent.size() - 1);
  }

  final Map<String, List<String>> signature(RawWebhook message) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    assertThat(company.signatureHeaders()).as("headers that a signature needs").isNotEmpty();
    for (String header : company.signatureHeaders()) headers.put(header, message.headers(header));
    return headers;
  }

  static RawWebhook with(RawWebhook message, byte[] body, Map<String, List<String>> headers) {
    return new RawWebhook(body, headers, message.receivedAt());
  }

  final WebhookReading read(RawWebhook message) {
    return read(provider, message);
  }

  static WebhookReading read(PaymentProvider asked, RawWebhook message) {
    return asked.read(message);
  }
}
