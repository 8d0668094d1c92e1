package dev.orderwell.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.order.Violation;
import dev.orderwell.party.Role;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCategory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S3.13 A status that a shop makes is checked at the door")
class NewStatusTest {
  private static final NewStatus SOUND =
      NewStatus.of(PaymentCategory.AWAITING, "awaiting-accounting").called("en", "Accounting");

  @Test
  void aSoundStatusIsLetThrough() {
    assertThat(faults(SOUND)).isEmpty();
    NewStatus longest =
        NewStatus.of(PaymentCategory.AWAITING, "a".repeat(50))
            .called("yue", "完".repeat(100))
            .colour("#ffb300")
            .only(OrderKind.GOODS, OrderKind.GOODS)
            .assignableBy(Role.VENDOR);
    assertThat(faults(longest)).isEmpty();
    assertThat(longest.toStatus().kinds()).containsExactly(OrderKind.GOODS);
    assertThat(longest.toStatus().colour()).isEqualTo("#FFB300");
  }

  @Test
  void everythingThatIsWrongIsFoundAtOnce() {
    NewStatus wrong =
        NewStatus.of(PaymentCategory.AWAITING, "Äh")
            .called("EN", "x")
            .called("fr", " ")
            .called("de", "y".repeat(101))
            .called("it", "a\u0000b")
            .colour("red");
    assertThat(faults(byNobody(wrong)))
        .containsExactlyInAnyOrder(
            "assignableBy input.missing",
            "code input.malformed",
            "colour input.malformed",
            "labels[EN] input.malformed",
            "labels[de] input.too-long",
            "labels[fr] input.missing",
            "labels[it] input.control-characters");
  }

  @Test
  @SuppressWarnings("NullAway") // what a host's form may leave empty
  void whatIsMissingIsFoundAndNoNullIsTrippedOver() {
    NewStatus nothing = new NewStatus(null, null, null, null, null, null);
    assertThat(faults(nothing))
        .containsExactly(
            "assignableBy input.missing",
            "category input.missing",
            "code input.missing",
            "kinds input.missing",
            "labels input.missing");
    assertThat(faults(SOUND.called("en", null).only((OrderKind) null).assignableBy((Role) null)))
        .hasSize(3)
        .allMatch(fault -> fault.endsWith("input.missing"));
  }

  @Test
  void aStatusHasWordsInOneToTwentyLanguages() {
    assertThat(faults(NewStatus.of(PaymentCategory.AWAITING, "mine")))
        .containsExactly("labels input.missing");
    NewStatus many = SOUND;
    for (char letter = 'a'; letter < 'a' + 19; letter++) many = many.called("x" + letter, "Word");
    assertThat(faults(many)).isEmpty();
    assertThat(faults(many.called("zz", "Word"))).containsExactly("labels input.too-many");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "A", "a b", "a_b", "été", "a\u0000"})
  void aCodeIsOfLowerCaseLettersDigitsAndHyphens(String code) {
    NewStatus status = NewStatus.of(PaymentCategory.AWAITING, code).called("en", "Word");
    assertThat(faults(status)).containsExactly("code input.malformed");
    String tooLong = "a".repeat(51);
    assertThat(faults(NewStatus.of(PaymentCategory.AWAITING, tooLong).called("en", "Word")))
        .hasSize(1);
  }

  @Test
  void whatIsTakenOutComesInAsItWas() {
    NewStatus status = SOUND.called("fr", "Comptabilité").colour("#FFB300").only(OrderKind.DIGITAL);
    assertThat(NewStatus.of(status.toStatus())).isEqualTo(status);
    assertThat(status.toStatus().label(Locale.FRENCH)).isEqualTo("Comptabilité");
  }

  private static NewStatus byNobody(NewStatus status) {
    return new NewStatus(
        status.category(), status.code(), status.labels(), status.colour(), Set.of(), Set.of());
  }

  private static List<String> faults(NewStatus status) {
    return InputCheck.violations(status).stream()
        .map(NewStatusTest::told)
        .distinct()
        .collect(Collectors.toList());
  }

  private static String told(Violation one) {
    return one.path() + " " + one.code();
  }
}
