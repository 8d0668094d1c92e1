package dev.orderwell.testkit.faults;

import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentProvider;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Look-ups of one operation, of which the first goes wrong, or all do. */
final class Questions {
  private final PaymentProvider plugin;
  private final FaultCell cell;
  private boolean asked;

  Questions(PaymentProvider plugin, FaultCell cell) {
    this.plugin = plugin;
    this.cell = cell;
  }

  @Nullable Lookup answer(LookupCall call) {
    boolean first = !asked;
    asked = true;
    if (cell.asked() == Asked.WEBHOOK) return new Lookup.Unavailable(null);
    if (cell.asked() == Asked.LOOK_UP && cell.trouble() == Trouble.NEVER) throw new Lost();
    if (first && cell.trouble() == Trouble.NOT_FOUND_THEN_FOUND) return new Lookup.NotFound(false);
    if (cell.asked() == Asked.LOOK_UP && (first || isOdd())) return wrong(call);
    return sure(plugin.lookUp(call));
  }

  /** It is so in the company's book, each time it looks. */
  private boolean isOdd() {
    return cell.trouble() == Trouble.OTHER_AMOUNT || cell.trouble() == Trouble.OTHER_CURRENCY;
  }

  private Lookup sure(Lookup lookup) {
    boolean unsure = cell.company() == Company.LOOKS && lookup instanceof Lookup.NotFound;
    return unsure ? new Lookup.NotFound(false) : lookup;
  }

  private @Nullable Lookup wrong(LookupCall call) {
    return switch (cell.trouble()) {
      case UNREACHABLE -> new Lookup.Unavailable(null);
      case BUSY -> new Lookup.Unavailable(Duration.ofHours(2));
      case TIME_OUT_BEFORE, RESET_BEFORE, SERVER_ERROR, MALFORMED -> throw new Lost();
      case ERROR_THROWN -> throw new StackOverflowError();
      case EMPTY -> null;
      case HANGING -> hang();
      case OTHER_AMOUNT -> found(call, call.about().amount().dividedBy(2, RoundingMode.DOWN));
      case OTHER_CURRENCY ->
          found(call, Money.of(CurrencyUnit.USD, call.about().amount().getAmount()));
      default -> sure(plugin.lookUp(call));
    };
  }

  private static Lookup found(LookupCall call, Money amount) {
    return new Lookup.Found(
        List.of(
            new Lookup.Operation("re_odd", Lookup.State.SUCCEEDED, amount, null, call.since())));
  }

  private static Lookup hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Lost();
  }
}
