package dev.orderwell.engine;

import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent;
import java.time.temporal.ChronoUnit;

/** What a plug-in has read, as a command. */
final class ToldBy {
  private static final int LONGEST_CODE = 100;

  private ToldBy() {}

  static RecordProviderEvent command(String provider, ProviderEvent event) {
    RecordProviderEvent command =
        RecordProviderEvent.of(
                provider,
                event.id(),
                RecordProviderEvent.Kind.valueOf(event.kind().name()),
                event.at().truncatedTo(ChronoUnit.MICROS))
            .about(event.payment(), event.reference(), event.key());
    if (event.code() != null) command = command.code(code(event.code()));
    return event.amount() == null
        ? command
        : command.amount(
            event.amount().getAmount().toPlainString(), event.amount().getCurrencyUnit().getCode());
  }

  private static String code(String code) {
    String plain = Plugins.told(code);
    int end = Math.min(plain.length(), LONGEST_CODE);
    boolean split = end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1));
    return plain.substring(0, split ? end - 1 : end);
  }
}
