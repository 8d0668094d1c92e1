package dev.orderwell.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.fulfilment.Carriers;
import dev.orderwell.fulfilment.DigitalDelivery;
import dev.orderwell.fulfilment.FulfilmentGate;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.stock.Restock;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.workflow.ZeroTotal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShopSettingsTest {
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
            .fulfilmentGate(FulfilmentGate.PAID)
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
    assertThat(all.fulfilmentGate()).isEqualTo(FulfilmentGate.PAID);
    assertThat(all.localDelivery()).isTrue();
    assertThat(all.digitalDelivery()).isEqualTo(DigitalDelivery.BY_HAND);
    assertThat(all.withoutMessages().messages()).isEmpty();
    assertThat(ShopSettings.STANDARD.messages()).containsExactly(MessageKind.values());
    assertThat(ShopSettings.STANDARD.stockTaking()).isEqualTo(StockTaking.WHEN_PLACED);
    assertThat(ShopSettings.STANDARD.restock()).isEqualTo(Restock.ASK);
    assertThat(ShopSettings.STANDARD.restockWhenCalledOff()).isTrue();
    assertThat(ShopSettings.STANDARD.fulfilmentGate()).isEqualTo(FulfilmentGate.NONE);
    assertThat(ShopSettings.STANDARD.localDelivery()).isFalse();
    assertThat(ShopSettings.STANDARD.digitalDelivery()).isEqualTo(DigitalDelivery.WHEN_PAID_ONLINE);
  }
}
