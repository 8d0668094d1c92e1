package dev.orderwell.testkit.broken;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What providers were asked for and have taken is not what is read: S1. */
final class BrokenRequests {
  private BrokenRequests() {}

  /** Reads payments and requests in its own way. */
  private static class Misreading extends ForwardingOrderStore {
    private final UnaryOperator<Payment> payment;
    private final UnaryOperator<ProviderRequest> request;

    Misreading(UnaryOperator<Payment> payment, UnaryOperator<ProviderRequest> request) {
      super(new InMemoryOrderStore());
      this.payment = payment;
      this.request = request;
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
      return super.find(shop, id).map(this::misread);
    }

    private Order misread(Order order) {
      OrderRecord kept = order.toRecord();
      return Order.of(
          new OrderRecord(
              kept.id(),
              kept.shop(),
              kept.version(),
              kept.head(),
              kept.terms(),
              kept.lines(),
              kept.balances(),
              kept.payments().stream().map(payment).toList(),
              kept.requests().stream().map(request).toList(),
              kept.refunds(),
              kept.chargebacks(),
              kept.parcels(),
              kept.returns(),
              kept.stockMoves()));
    }
  }

  /** A column for one name of a payment. */
  static final class ForgetsCaptures extends Misreading {
    ForgetsCaptures() {
      super(ForgetsCaptures::without, UnaryOperator.identity());
    }

    private static Payment without(Payment one) {
      return new Payment(
          one.number(),
          one.method(),
          one.state(),
          one.pending(),
          one.authorized(),
          one.captured(),
          one.voided(),
          one.voiding(),
          one.failure(),
          one.at(),
          one.authorizedAt(),
          one.expires(),
          List.of());
    }
  }

  /** Has one state for whatever has no answer: it is gone before anybody looks at the end. */
  static final class TakesWhatWasNotSentForSent extends Misreading {
    TakesWhatWasNotSentForSent() {
      super(
          UnaryOperator.identity(),
          one ->
              one.state() == OperationState.NOT_SENT
                  ? one.in(OperationState.SENDING, null, null)
                  : one);
    }
  }
}
