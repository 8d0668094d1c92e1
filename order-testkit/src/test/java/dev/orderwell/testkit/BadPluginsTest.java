package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.AuthorizationVoided;
import dev.orderwell.event.OrderEvent.MessageFailed;
import dev.orderwell.event.OrderEvent.MessageSent;
import dev.orderwell.event.OrderEvent.ProviderRequestMoved;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.DeliveryOutcome;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plug-in answers: the command stands, and the history says what became of it. */
class BadPluginsTest {
  private static final Money TOTAL = Money.of(CurrencyUnit.EUR, 57.40);
  private static final String LONG = "x".repeat(2000);
  private static final String NOT_TEXT = "a\0b\uD800\u202E\u2028\uFFFF";
  private static final String INVISIBLE = "\u200B";
  private static final String EMOJI = "x".repeat(198) + "🎁".repeat(100);

  static Stream<PaymentOutcome> yes() {
    return Stream.of(
        new PaymentOutcome.Succeeded(LONG, TOTAL, Fixtures.NOW),
        new PaymentOutcome.Succeeded(NOT_TEXT, TOTAL, Fixtures.NOW),
        new PaymentOutcome.Succeeded(INVISIBLE, TOTAL, Fixtures.NOW),
        new PaymentOutcome.Succeeded(EMOJI, TOTAL, Fixtures.NOW));
  }

  static Stream<PaymentOutcome> anythingElse() {
    return Stream.of(
        new PaymentOutcome.Pending("void_1"),
        new PaymentOutcome.Pending(NOT_TEXT),
        new PaymentOutcome.Declined(LONG),
        new PaymentOutcome.Declined(NOT_TEXT),
        new PaymentOutcome.Unknown(LONG));
  }

  static Stream<PaymentOutcome> otherAmounts() {
    return Stream.of(
        new PaymentOutcome.Succeeded("void_1", TOTAL.plus(1), Fixtures.NOW),
        new PaymentOutcome.Succeeded("void_1", Money.of(CurrencyUnit.USD, 57.40), Fixtures.NOW));
  }

  static Stream<DeliveryOutcome> taken() {
    return Stream.of(
        new DeliveryOutcome.Accepted(LONG),
        new DeliveryOutcome.Accepted(NOT_TEXT),
        new DeliveryOutcome.Accepted(INVISIBLE),
        new DeliveryOutcome.Accepted(EMOJI));
  }

  static Stream<DeliveryOutcome> refused() {
    return Stream.of(
        new DeliveryOutcome.Rejected(LONG),
        new DeliveryOutcome.Rejected(NOT_TEXT),
        new DeliveryOutcome.Rejected(INVISIBLE),
        new DeliveryOutcome.Rejected(EMOJI));
  }

  static Stream<DeliveryOutcome> later() {
    return Stream.of(
        new DeliveryOutcome.RetryLater(Duration.ofDays(300)),
        new DeliveryOutcome.RetryLater(Duration.ofDays(-1)),
        new DeliveryOutcome.Unknown(LONG));
  }

  @ParameterizedTest
  @MethodSource("yes")
  void aReleaseThatTookPlaceIsRecordedUnderAnyReference(PaymentOutcome answer) {
    assertThat(cancelled(ScriptedPayments.called("acme-pay").answers(answer)))
        .hasAtLeastOneElementOfType(AuthorizationVoided.class);
  }

  @ParameterizedTest
  @MethodSource("anythingElse")
  void aReleaseThatNobodyCanBeSureOfIsLeftToPeople(PaymentOutcome answer) {
    assertThat(cancelled(ScriptedPayments.called("acme-pay").answers(answer)))
        .hasAtLeastOneElementOfType(ProviderRequestMoved.class);
  }

  @Test
  void aThrowIsNotAnAnswer() {
    ScriptedPayments acme =
        ScriptedPayments.called("acme-pay").throwing(new IllegalStateException(NOT_TEXT));
    assertThat(cancelled(acme)).hasAtLeastOneElementOfType(ProviderRequestMoved.class);
    assertThat(acme.calls()).hasSize(1);
  }

  @Test
  void anAnswerWithoutItsPartsIsNone() {
    ScriptedPayments acme =
        ScriptedPayments.called("acme-pay")
            .answers(call -> new PaymentOutcome.Succeeded("void_1", null, Fixtures.NOW));
    assertThat(cancelled(acme)).hasAtLeastOneElementOfType(ProviderRequestMoved.class);
    assertThatThrownBy(() -> new PaymentOutcome.Pending(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void aReleaseThatIsDecidedLaterIsUnderWay() {
    assertThat(states(new PaymentOutcome.Pending("void_1")))
        .containsExactly(OperationState.PENDING);
  }

  @ParameterizedTest
  @MethodSource("otherAmounts")
  @DisplayName("P7 What took place otherwise than it was asked for is for people to look into")
  void anotherAmountIsLookedInto(PaymentOutcome answer) {
    assertThat(states(answer)).containsExactly(OperationState.MANUAL_REVIEW);
  }

  private static List<OperationState> states(PaymentOutcome answer) {
    return cancelled(ScriptedPayments.called("acme-pay").answers(answer)).stream()
        .filter(ProviderRequestMoved.class::isInstance)
        .map(event -> ((ProviderRequestMoved) event).request().state())
        .toList();
  }

  @Test
  void aProviderThatCannotIsNotAsked() {
    ScriptedPayments acme = ScriptedPayments.called("acme-pay", Set.of());
    assertThat(cancelled(acme)).hasAtLeastOneElementOfType(ProviderRequestMoved.class);
    assertThat(acme.calls()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("taken")
  void aMessageThatWasTakenIsRecordedUnderAnyName(DeliveryOutcome answer) {
    assertThat(told(answer)).hasAtLeastOneElementOfType(MessageSent.class);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aMessageThatWasRefusedIsRecordedWithAnyCode(DeliveryOutcome answer) {
    assertThat(told(answer)).hasAtLeastOneElementOfType(MessageFailed.class);
  }

  @ParameterizedTest
  @MethodSource("later")
  void aMessageThatHasToWaitWaits(DeliveryOutcome answer) {
    RecordingChannel channel = new RecordingChannel().answers(answer, answer);
    SettableClock clock = SettableClock.at(Fixtures.NOW);
    Orders orders = Fixtures.builder().clock(clock).notify(channel).build();
    OrderId id = orders.place(Fixtures.LEA, Fixtures.teeAndMug().build()).id();
    assertThat(events(orders, id)).hasSize(1);
    clock.advance(Duration.ofDays(400));
    orders.instructions().run(Fixtures.CRON, 10);
    assertThat(channel.messages()).hasSize(4);
    assertThat(events(orders, id)).hasSize(3);
  }

  private static List<OrderEvent> told(DeliveryOutcome answer) {
    RecordingChannel channel = new RecordingChannel().answers(answer, answer);
    Orders orders = Fixtures.builder().notify(channel).build();
    OrderId id = orders.place(Fixtures.LEA, Fixtures.teeAndMug().build()).id();
    return events(orders, id);
  }

  private static List<OrderEvent> cancelled(PaymentProvider provider) {
    Orders orders = Fixtures.builder().payments(provider).build();
    OrderId id = orders.place(Fixtures.LEA, Fixtures.teeAndMug().build()).id();
    orders.execute(Fixtures.ANA, id, RecordPayment.authorized("acme-pay", "p_1"));
    orders.execute(Fixtures.ANA, id, CancelOrder.because("Changed my mind"));
    return events(orders, id);
  }

  private static List<OrderEvent> events(Orders orders, OrderId id) {
    List<OrderEvent> events =
        orders.history(Fixtures.ANA, id).stream().map(HistoryEntry::event).toList();
    assertThat(events.toString()).doesNotContain("\0", "\uD800").hasSizeLessThan(10_000);
    return events;
  }
}
