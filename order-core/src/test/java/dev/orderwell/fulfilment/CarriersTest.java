package dev.orderwell.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S1.19 A tracking has number, carrier and address")
class CarriersTest {
  private final Carriers carriers =
      Carriers.NONE.with("colissimo", "https://track.example/?code={code}&l=fr");

  @Test
  void theAddressIsWorkedOutFromTheCarriersTemplateWithTheCodeEncoded() {
    assertThat(carriers.tracking("Colissimo", "6A 12&x=\"1\"", null).url())
        .isEqualTo("https://track.example/?code=6A%2012%26x%3D%221%22&l=fr");
  }

  @Test
  void anAddressThatIsGivenWinsAndAnUnknownCarrierHasNone() {
    assertThat(carriers.tracking("colissimo", "1", "https://other.example/1").url())
        .isEqualTo("https://other.example/1");
    assertThat(carriers.tracking("dhl", "1", null).url()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://x.example/", "javascript:alert({code})", "ftp://x/{code}", "{code}"})
  void aTemplateIsAWebAddressWithAPlaceForTheCode(String template) {
    assertThatThrownBy(() -> Carriers.NONE.with("x", template))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
