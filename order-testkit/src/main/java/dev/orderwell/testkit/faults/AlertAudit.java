package dev.orderwell.testkit.faults;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.MessageSent;
import dev.orderwell.event.OrderEvent.ProviderRequestMoved;
import dev.orderwell.event.OrderEvent.RefundLegMoved;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.notifications.spi.Recipient;
import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.testkit.faults.Finding.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Whether people were told where they have to look, after it has become so. */
final class AlertAudit {
  private static final Set<OperationState> TROUBLE =
      EnumSet.of(
          OperationState.FAILED,
          OperationState.REVERSED,
          OperationState.MANUAL_REVIEW,
          OperationState.AWAITING_HAND);

  private final TroubledShop shop;
  private final BiConsumer<Kind, String> finds;
  private final List<HistoryEntry> history;

  AlertAudit(TroubledShop shop, BiConsumer<Kind, String> finds) {
    this.shop = shop;
    this.finds = finds;
    history = shop.inner.history(shop.name, shop.id);
  }

  void check(Order order) {
    order.requests().filter(one -> TROUBLE.contains(one.state())).forEach(this::check);
  }

  private void check(ProviderRequest request) {
    boolean refund = request.kind() == ProviderRequest.Kind.REFUND;
    MessageKind kind = refund ? MessageKind.REFUND_TROUBLE : MessageKind.PAYMENT_TROUBLE;
    int since = last(event -> isAbout(event, request.operation().number()));
    int told = last(event -> event instanceof MessageSent sent && sent.kind() == kind);
    if (told < since || !isDelivered(refund)) {
      finds.accept(Kind.NOBODY_TOLD, "of " + request.state());
    }
  }

  private boolean isDelivered(boolean refund) {
    String subject = refund ? "Trouble with a refund of" : "Trouble with a payment of";
    return shop.channel.messages().stream()
        .filter(one -> one.recipient().role() == Recipient.Role.MERCHANT)
        .anyMatch(one -> one.subject().startsWith(subject));
  }

  private int last(Predicate<OrderEvent> about) {
    return history.stream()
        .filter(entry -> about.test(entry.event()))
        .mapToInt(HistoryEntry::number)
        .max()
        .orElse(0);
  }

  private static boolean isAbout(OrderEvent event, int operation) {
    if (event instanceof RefundLegMoved moved) {
      return moved.leg().operation() != null && moved.leg().operation().number() == operation;
    }
    return event instanceof ProviderRequestMoved moved
        && moved.request().operation().number() == operation;
  }
}
