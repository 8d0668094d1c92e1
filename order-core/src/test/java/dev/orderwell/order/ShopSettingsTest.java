package dev.orderwell.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.fulfilment.Carriers;
import dev.orderwell.fulfilment.DigitalDelivery;
import dev.orderwell.fulfilment.FulfilmentGate;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.payment.CaptureRule;
import dev.orderwell.stock.Restock;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.workflow.ZeroTotal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShopSettingsTest {
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void everySettingIsKeptWhenTheOthersAreSetAndTheStandardStays() {
    Carriers carriers = Carriers.NONE.with("dhl", "https://track.example/{code}");
    ShopSettings all =
        ShopSettings.STANDARD
            .zeroTotal(ZeroTotal.AWAITING)
            .carriers(carriers)
            .addressAfterShipping(true)
            .without(MessageKind.NEW_ORDER)
            .merchantAddress("shop@example.com")
            .merchantLocale(Locale.FRENCH)
            .stockTaking(StockTaking.WHEN_PAID)
            .restock(Restock.ALWAYS)
            .restockWhenCalledOff(false)
            .cancelUnpaidAfter(DAY.multipliedBy(7))
            .abandonCartsAfter(Duration.ofHours(3))
            .warnOfExpiry(DAY.multipliedBy(7), DAY)
            .fulfilmentGate(FulfilmentGate.PAID)
            .captures(CaptureRule.WHEN_HANDED_OVER)
            .localDelivery(true)
            .digitalDelivery(DigitalDelivery.BY_HAND)
            .zeroTotal(ZeroTotal.AWAITING);
    assertThat(all.zeroTotal()).isEqualTo(ZeroTotal.AWAITING);
    assertThat(all.carriers()).isSameAs(carriers);
    assertThat(all.addressAfterShipping()).isTrue();
    assertThat(all.messages()).doesNotContain(MessageKind.NEW_ORDER).isNotEmpty();
    assertThat(all.merchantAddress()).isEqualTo("shop@example.com");
    assertThat(all.merchantLocale()).isEqualTo(Locale.FRENCH);
    assertThat(all.stockTaking()).isEqualTo(StockTaking.WHEN_PAID);
    assertThat(all.restock()).isEqualTo(Restock.ALWAYS);
    assertThat(all.restockWhenCalledOff()).isFalse();
    assertThat(all.cancelUnpaidAfter()).hasDays(7);
    assertThat(all.abandonCartsAfter()).hasHours(3);
    assertThat(all.expiryWarning()).isEqualTo(new ExpiryWarning(DAY.multipliedBy(7), DAY));
    assertThat(all.fulfilmentGate()).isEqualTo(FulfilmentGate.PAID);
    assertThat(all.captures()).isEqualTo(CaptureRule.WHEN_HANDED_OVER);
    assertThat(all.localDelivery()).isTrue();
    assertThat(all.digitalDelivery()).isEqualTo(DigitalDelivery.BY_HAND);
    assertThat(all.withoutMessages().messages()).isEmpty();
    assertThat(ShopSettings.STANDARD.messages()).containsExactly(MessageKind.values());
    assertThat(ShopSettings.STANDARD.stockTaking()).isEqualTo(StockTaking.WHEN_PLACED);
    assertThat(ShopSettings.STANDARD.restock()).isEqualTo(Restock.ASK);
    assertThat(ShopSettings.STANDARD.restockWhenCalledOff()).isTrue();
    assertThat(ShopSettings.STANDARD.cancelUnpaidAfter()).isNull();
    assertThat(ShopSettings.STANDARD.abandonCartsAfter()).isNull();
    assertThat(ShopSettings.STANDARD.expiryWarning()).isNull();
  }

  @Test
  void whatTimeBringsAboutCanBeTurnedOffAgain() {
    ShopSettings on =
        ShopSettings.STANDARD
            .cancelUnpaidAfter(DAY)
            .abandonCartsAfter(DAY)
            .warnOfExpiry(DAY, Duration.ofHours(1));
    assertThat(on.cancelUnpaidAfter(null).cancelUnpaidAfter()).isNull();
    assertThat(on.abandonCartsAfter(null).abandonCartsAfter()).isNull();
    assertThat(on.withoutExpiryWarning().expiryWarning()).isNull();
    assertThat(on.withoutExpiryWarning().cancelUnpaidAfter()).isEqualTo(DAY);
  }

  @Test
  void timesLieBetweenASecondAndTenYearsAndAreKeptToTheMicrosecond() {
    ShopSettings standard = ShopSettings.STANDARD;
    assertThat(standard.cancelUnpaidAfter(Duration.ofSeconds(1, 1_999)).cancelUnpaidAfter())
        .isEqualTo(Duration.ofSeconds(1, 1_000));
    List<Runnable> wrong =
        List.of(
            () -> standard.cancelUnpaidAfter(Duration.ofMillis(999)),
            () -> standard.cancelUnpaidAfter(DAY.negated()),
            () -> standard.abandonCartsAfter(Duration.ZERO),
            () -> standard.abandonCartsAfter(Duration.ofSeconds(Long.MAX_VALUE)),
            () -> standard.warnOfExpiry(DAY, Duration.ZERO),
            () -> standard.warnOfExpiry(DAY, DAY));
    assertThat(wrong)
        .allSatisfy(
            setting ->
                assertThatThrownBy(setting::run).isInstanceOf(IllegalArgumentException.class));
    assertThat(ShopSettings.STANDARD.fulfilmentGate()).isEqualTo(FulfilmentGate.NONE);
    assertThat(ShopSettings.STANDARD.localDelivery()).isFalse();
    assertThat(ShopSettings.STANDARD.digitalDelivery()).isEqualTo(DigitalDelivery.WHEN_PAID_ONLINE);
  }
}
