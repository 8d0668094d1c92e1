package dev.orderwell.testkit.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.WebhookReading;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Events as a simulated company writes them: as a web form does. */
final class SimulatedForm {
  private SimulatedForm() {}

  static String written(Map<String, @Nullable String> fields) {
    return fields.entrySet().stream()
        .filter(field -> field.getValue() != null)
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  static WebhookReading read(String body) {
    Map<String, String> fields = fields(body);
    return kind(fields)
        .map(kind -> WebhookReading.Verified.of(event(kind, fields)))
        .orElseGet(WebhookReading.Verified::of);
  }

  private static Map<String, String> fields(String body) {
    Map<String, String> fields = new HashMap<>();
    for (String field : body.split("&")) {
      int sign = field.indexOf('=');
      fields.put(field.substring(0, sign), URLDecoder.decode(field.substring(sign + 1), UTF_8));
    }
    return fields;
  }

  private static Optional<ProviderEvent.Kind> kind(Map<String, String> fields) {
    return Arrays.stream(ProviderEvent.Kind.values())
        .filter(kind -> kind.name().equals(fields.get("kind")))
        .findFirst();
  }

  @SuppressWarnings("NullAway") // written here, so all that is needed is there
  private static ProviderEvent event(ProviderEvent.Kind kind, Map<String, String> fields) {
    String amount = fields.get("amount");
    return ProviderEvent.of(fields.get("id"), kind, Instant.parse(fields.get("at")))
        .payment(fields.get("payment"))
        .reference(fields.get("reference"))
        .key(fields.get("key"))
        .amount(amount == null ? null : Money.parse(amount))
        .code(fields.get("code"));
  }
}
