package dev.orderwell.testkit;

import static dev.orderwell.payment.OperationState.FAILED;
import static dev.orderwell.payment.OperationState.MANUAL_REVIEW;
import static dev.orderwell.payment.OperationState.NOT_SENT;
import static dev.orderwell.payment.OperationState.PENDING;
import static dev.orderwell.payment.OperationState.SENDING;
import static dev.orderwell.payment.OperationState.SUCCEEDED;
import static dev.orderwell.payment.OperationState.UNKNOWN;

import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordOperation;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.payment.ProviderAbility;
import dev.orderwell.payment.ProviderRequest.Kind;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.stock.StockTaking;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders about whose money a provider is asked, and how far it can get with each. */
final class ProviderCourses {
  static final String PROVIDER = "acme-pay";

  private static final ProviderAbility ANYTHING =
      new ProviderAbility(
          Set.of(Kind.values()),
          Set.of(Kind.values()),
          true,
          Duration.ZERO,
          null,
          0,
          Set.of(),
          List.of());

  private ProviderCourses() {}

  /** As in a shop whose provider can do all there is. */
  static ContractChanges able(ContractChanges changes) {
    return changes.with(
        ShopSettings.STANDARD
            .stockTaking(StockTaking.NEVER)
            .refunds(RefundRules.STANDARD.providers(Map.of(PROVIDER, ANYTHING))));
  }

  /** Promised 57.40, of which nothing is taken; the provider calls it by a name. */
  static Order promised(ContractChanges changes, String name) {
    return able(changes)
        .changed(
            changes.placed(Fixtures.teeAndMug().build()), RecordPayment.authorized(PROVIDER, name));
  }

  /** The same order further on. */
  static Order changed(ContractChanges changes, Order order, OrderCommand... requests) {
    return able(changes).changed(order, requests);
  }

  /** Taken part by part, each under a name of its own: the last is for people to look into. */
  static Order captured(ContractChanges changes) {
    return changed(
        changes,
        promised(changes, "pay_1"),
        CapturePayment.of(1).amount("20.00"),
        RecordOperation.of(1, NOT_SENT).again(Fixtures.NOW.plusSeconds(60)),
        RecordOperation.of(1, SENDING),
        RecordOperation.of(1, UNKNOWN)
            .detail("TimeoutException")
            .again(Fixtures.NOW.plusSeconds(300)),
        RecordOperation.of(1, UNKNOWN).detail("TimeoutException"),
        RecordOperation.of(1, SUCCEEDED).reference("cap_1 " + ContractCourses.LETTERS),
        RecordPayment.captured(PROVIDER, "pay_1").amount("10.00").as("cap_2"),
        RecordProviderEvent.of(PROVIDER, "evt_1", RecordProviderEvent.Kind.CAPTURED, Fixtures.NOW)
            .about("pay_1", "cap_3", null)
            .amount("0.01", "EUR"),
        CapturePayment.of(1),
        RecordOperation.of(2, PENDING).reference("cap_4"),
        RecordOperation.of(2, MANUAL_REVIEW).detail(ContractCourses.LETTERS));
  }

  /** Given back under the names under which it was taken: one part took place, one was not sent. */
  static Order givenBack(ContractChanges changes) {
    return changed(
        changes,
        promised(changes, "pay_1"),
        RecordPayment.captured(PROVIDER, "pay_1").amount("5.00").as("cap_1"),
        RecordPayment.captured(PROVIDER, "pay_1").amount("52.40").as("cap_2"),
        NewRefund.units("MUG", 1).issue(),
        RecordOperation.of(1, PENDING).reference("re_1").again(Fixtures.NOW.plusSeconds(3600)),
        RecordOperation.of(1, SUCCEEDED),
        RecordOperation.of(2, UNKNOWN).detail("SocketException"),
        RecordOperation.of(2, FAILED).detail("insufficient_funds"),
        NewRefund.units("TEE-M", 1).issue(),
        RecordOperation.of(3, NOT_SENT));
  }
}
