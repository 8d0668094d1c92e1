package dev.orderwell.testkit.faults;

import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.faults.Finding.Kind;
import dev.orderwell.testkit.sequence.Invariants;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks at a cell once its time has gone by. */
final class Audit {
  private static final Set<OperationState> CLOSED =
      EnumSet.of(
          OperationState.SUCCEEDED,
          OperationState.FAILED,
          OperationState.REVERSED,
          OperationState.MANUAL_REVIEW,
          OperationState.AWAITING_HAND);

  private final TroubledShop shop;
  private final Order order;
  private final List<Finding> findings = new ArrayList<>();

  private Audit(TroubledShop shop) {
    this.shop = shop;
    order = shop.order();
  }

  static List<Finding> of(TroubledShop shop) {
    Audit audit = new Audit(shop);
    audit.played();
    audit.ended();
    audit.sound();
    audit.nothingLeft();
    audit.named();
    new MoneyAudit(shop, audit.order, audit::finds).check();
    new AlertAudit(shop, audit::finds).check(audit.order);
    return audit.findings;
  }

  private void finds(Kind kind, String what) {
    findings.add(new Finding(shop.cell, kind, what));
  }

  private void played() {
    FaultCell cell = shop.cell;
    if (cell.life() != Life.ALIVE && !shop.mortal.hasDied()) {
      finds(Kind.NOT_PLAYED, "nobody was killed");
    }
    if (!shop.line.hasStruck() && !isNeverSent(cell)) finds(Kind.NOT_PLAYED, "nothing was sent");
  }

  /** Dead before the call, and then nothing may be sent any more (P4). */
  private static boolean isNeverSent(FaultCell cell) {
    boolean late = !cell.company().keeps || cell.trouble().isIdle();
    return cell.asked().isCall() && cell.life() == Life.KILLED_EARLY && late;
  }

  private void ended() {
    for (ProviderRequest request : order.requests().toList()) {
      int number = request.operation().number();
      OperationState expected =
          number == shop.operation ? shop.cell.expected().state : OperationState.SUCCEEDED;
      if (request.state() != expected) {
        finds(Kind.OTHER_ENDING, number + " is " + request.state() + ", not " + expected);
      }
      if (!CLOSED.contains(request.state())) finds(Kind.IN_THE_AIR, request.state().name());
    }
  }

  /** What was captured under a name of its own is given back under that. */
  private void named() {
    if (shop.cell.company() != Company.OWN_NAMES) return;
    shop.line.refunds().stream()
        .map(RefundCall::payment)
        .filter(name -> !name.startsWith("cap_"))
        .forEach(name -> finds(Kind.OTHER_NAME, name));
  }

  private void sound() {
    try {
      Invariants.check(order, shop.inner.history(shop.name, shop.id));
    } catch (AssertionError e) {
      finds(Kind.UNSOUND, String.valueOf(e.getMessage()));
    }
  }

  private void nothingLeft() {
    shop.left().forEach(one -> finds(Kind.LEFT_BEHIND, one.toString()));
    shop.inner.dead(shop.name, 10).forEach(one -> finds(Kind.LEFT_BEHIND, one.toString()));
    shop.orders()
        .webhooks()
        .parked(shop.staff, 10)
        .forEach(one -> finds(Kind.LEFT_BEHIND, one.event().kind().name()));
  }
}
