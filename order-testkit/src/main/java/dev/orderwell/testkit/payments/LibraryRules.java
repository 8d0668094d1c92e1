package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.identity.OrderId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** P10 and P11: through the library. See {@link PaymentProviderContract}. */
abstract class LibraryRules extends PlainnessRules {
  @Test
  void P10_aRefundWhoseAnswerWasLostIsFoundOut() {
    canBeFoundOut();
    assertThat(afterwards(Fault.TIME_OUT_AFTER).state())
        .isIn(OperationState.SUCCEEDED, OperationState.PENDING);
  }

  @Test
  void P10_aRefundWhoseRequestWasLostIsSentAgainOrHasFailed() {
    canBeFoundOut();
    List<OperationState> sent = List.of(OperationState.SUCCEEDED, OperationState.PENDING);
    assertThat(afterwards(Fault.TIME_OUT_BEFORE).state())
        .isIn(can.keyLifetime() == null ? List.of(OperationState.FAILED) : sent);
  }

  private void canBeFoundOut() {
    needs(Capability.REFUND);
    assumeTrue(
        can.keyLifetime() != null || declares(Capability.LOOKUP),
        () -> "optional: " + provider.id() + " has neither keys nor look-ups");
  }

  @Test
  void P10_whatNobodyCanFindOutWaitsForPeople() {
    needs(Capability.REFUND);
    assumeTrue(
        can.keyLifetime() == null && !declares(Capability.LOOKUP), "optional: it can be found out");
    assertThat(afterwards(Fault.TIME_OUT_AFTER).state()).isEqualTo(OperationState.MANUAL_REVIEW);
  }

  /** A refund that began with a fault, more than a week later: as the company has it. */
  private RefundLeg afterwards(Fault fault) {
    plays(fault, Kind.REFUND);
    LibraryShop shop = shop();
    String payment = company.captured(usual());
    company.next(fault);
    OrderId id = shop.refunded(payment, usual());
    shop.timeGoesBy();
    boolean failed = shop.leg(id).state() == OperationState.FAILED;
    assertThat(refunds(payment)).as("%s", shop.leg(id)).hasSize(failed ? 0 : 1);
    return shop.leg(id);
  }

  @Test
  void P10_aRefundThatWasPendingIsFoundDone() {
    isFound(true, OperationState.SUCCEEDED);
  }

  @Test
  void P10_aRefundThatWasPendingIsFoundFailed() {
    isFound(false, OperationState.FAILED);
  }

  private void isFound(boolean succeeds, OperationState expected) {
    needs(Capability.REFUND);
    needsSight();
    LibraryShop shop = shop();
    OrderId id = decided(shop, succeeds);
    shop.timeGoesBy();
    assertThat(shop.leg(id).state()).isEqualTo(expected);
  }

  @Test
  void P10_aRefundThatWasPendingIsClosedByAMessage() {
    needs(Capability.REFUND, Capability.WEBHOOKS);
    LibraryShop shop = shop();
    OrderId id = decided(shop, true);
    shop.take(company.sent());
    assertThat(shop.leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
  }

  /** A refund that was pending and is decided, which nobody has told yet. */
  private OrderId decided(LibraryShop shop, boolean succeeds) {
    plays(Fault.PENDING, Kind.REFUND);
    String payment = company.captured(usual());
    company.next(Fault.PENDING);
    OrderId id = shop.refunded(payment, usual());
    assertThat(shop.leg(id).state()).isEqualTo(OperationState.PENDING);
    company.sent();
    company.decide(refunds(payment).get(0).reference(), succeeds);
    return id;
  }

  @Test
  void P11_aRefundOfTwoPaymentsIsTwoOperations() {
    needs(Capability.REFUND);
    LibraryShop shop = shop();
    OrderId id = shop.placed(usual());
    List<String> payments = List.of(paid(shop, id, part(2)), paid(shop, id, left()));
    shop.run(id, NewRefund.everything().issue());
    List<BookEntry> entries = payments.stream().flatMap(it -> refunds(it).stream()).toList();
    assertThat(entries).extracting(BookEntry::amount).containsExactly(part(2), left());
    assertThat(shop.legs(id))
        .extracting(RefundLeg::reference)
        .containsExactlyInAnyOrderElementsOf(entries.stream().map(BookEntry::reference).toList());
  }

  private Money left() {
    return usual().minus(part(2));
  }

  private String paid(LibraryShop shop, OrderId id, Money amount) {
    String payment = company.captured(amount);
    shop.paid(id, payment, amount);
    return payment;
  }

  @Test
  void P11_whatWasDeclinedIsTriedAgain() {
    needs(Capability.REFUND);
    needsSecondRefund();
    plays(Fault.DECLINED, Kind.REFUND);
    LibraryShop shop = shop();
    String payment = company.captured(usual());
    company.next(Fault.DECLINED);
    OrderId id = shop.refunded(payment, usual());
    assertThat(shop.leg(id).state()).isEqualTo(OperationState.FAILED);
    shop.run(id, RerouteRefund.again(1, 1));
    assertThat(shop.leg(id).state()).isIn(OperationState.SUCCEEDED, OperationState.PENDING);
    assertThat(refunds(payment)).hasSize(1);
  }

  final LibraryShop shop() {
    return closing(new LibraryShop(provider, longest()));
  }

  private List<BookEntry> refunds(String payment) {
    return company.book(payment).stream().filter(it -> it.kind() == Kind.REFUND).toList();
  }
}
