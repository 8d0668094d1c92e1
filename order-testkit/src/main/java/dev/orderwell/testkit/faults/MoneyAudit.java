package dev.orderwell.testkit.faults;

import dev.orderwell.engine.DoubtfulRequest;
import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.testkit.faults.Finding.Kind;
import dev.orderwell.testkit.payments.BookEntry;
import java.util.List;
import java.util.function.BiConsumer;
import org.joda.money.Money;

/** Compares the order with the company's own book. */
final class MoneyAudit {
  private final TroubledShop shop;
  private final Order order;
  private final BiConsumer<Kind, String> finds;

  MoneyAudit(TroubledShop shop, Order order, BiConsumer<Kind, String> finds) {
    this.shop = shop;
    this.order = order;
    this.finds = finds;
  }

  void check() {
    List<ProviderRequest> requests = order.requests().toList();
    requests.forEach(this::check);
    effects(requests);
    if (requests.stream().noneMatch(one -> one.state() == OperationState.MANUAL_REVIEW)) totals();
  }

  private void check(ProviderRequest request) {
    List<BookEntry> own =
        shop.entries().filter(one -> request.operation().key().equals(one.key())).toList();
    List<BookEntry> live = own.stream().filter(one -> one.state() != Lookup.State.FAILED).toList();
    if (own.size() > 1) finds.accept(Kind.DOUBLE_PAYMENT, own.toString());
    switch (request.state()) {
      case SUCCEEDED -> done(request, live);
      case MANUAL_REVIEW -> doubted(request);
      default -> live.forEach(one -> finds.accept(Kind.LOST_PAYMENT, one.toString()));
    }
  }

  private void done(ProviderRequest request, List<BookEntry> live) {
    boolean same =
        live.stream()
            .anyMatch(
                one ->
                    one.amount().equals(request.amount()) && one.state() == Lookup.State.SUCCEEDED);
    if (!same) finds.accept(Kind.INVENTED_PAYMENT, request + " is not among " + live);
  }

  /** People are told of it, and nobody can give the same money away meanwhile. */
  private void doubted(ProviderRequest request) {
    boolean named =
        shop.orders().instructions().inDoubt(shop.staff, 10).stream()
            .map(DoubtfulRequest::request)
            .anyMatch(
                one ->
                    one.operation().number() == request.operation().number()
                        && one.amount().equals(request.amount()));
    if (!named) finds.accept(Kind.FORGOTTEN_DOUBT, "not named");
    if (!isReserved(request)) finds.accept(Kind.FORGOTTEN_DOUBT, "not reserved");
  }

  private boolean isReserved(ProviderRequest request) {
    Payment payment = order.paymentLedger().find(request.payment()).orElseThrow();
    return switch (request.kind()) {
      case REFUND -> order.refundLedger().reserved().equals(request.amount());
      case CAPTURE -> order.paymentLedger().beingCaptured(1).equals(request.amount());
      case VOID -> payment.voiding() && payment.open().equals(request.amount());
    };
  }

  /** One operation has one effect, whatever key it came under. */
  private void effects(List<ProviderRequest> requests) {
    for (BookEntry.Kind kind : BookEntry.Kind.values()) {
      long effects = shop.entries().filter(one -> one.kind() == kind).count();
      long asked = requests.stream().filter(one -> one.kind().name().equals(kind.name())).count();
      if (effects > asked) finds.accept(Kind.DOUBLE_PAYMENT, effects + " " + kind);
    }
  }

  private void totals() {
    compare(BookEntry.Kind.REFUND, order.refunded());
    boolean promised = order.requests().anyMatch(one -> one.kind() != ProviderRequest.Kind.REFUND);
    if (promised) compare(BookEntry.Kind.CAPTURE, order.paid());
    compare(BookEntry.Kind.VOID, voided());
  }

  private Money voided() {
    return order.payments().stream().map(Payment::voided).reduce(Money::plus).orElseThrow();
  }

  private void compare(BookEntry.Kind kind, Money told) {
    List<BookEntry> done =
        shop.entries()
            .filter(one -> one.kind() == kind && one.state() == Lookup.State.SUCCEEDED)
            .toList();
    long moved = done.stream().mapToLong(one -> one.amount().getAmountMinorLong()).sum();
    if (moved == told.getAmountMinorLong()) return;
    Kind what = moved > told.getAmountMinorLong() ? Kind.LOST_PAYMENT : Kind.INVENTED_PAYMENT;
    finds.accept(what, told + " is told, but this was done: " + done);
  }
}
