package dev.orderwell.story;

import static dev.orderwell.refund.RefundPolicy.fourEyes;

import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RefundPick;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.refund.RefundPolicy;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.refund.RefundRules;
import java.util.Locale;
import org.joda.money.Money;

/** The code that docs/refunds.md shows: all that stands between "page" and "end". */
final class RefundExamples {
  static final String SECOND_OF_TWO =
      "refund.too-many-units: Line 1 of order A-1001: units left to refund 0, asked for 2.";

  private final Shop shop;
  private final Actor ana = Shop.ANA;
  private final Actor ben = Actor.staff("ben");

  RefundExamples() {
    this(RefundRules.STANDARD);
  }

  private RefundExamples(RefundRules rules) {
    shop =
        new Shop(
            builder -> builder.settings(ShopSettings.STANDARD.withoutMessages().refunds(rules)));
  }

  void quote() {
    Orders orders = shop.orders;
    OrderId id = paid();
    // page: quote
    NewRefund oneShirt = NewRefund.units("TEE-M", 1).because("Too small");
    Quote quote = orders.preview(ana, id, oneShirt.issue()); // nothing is saved
    System.out.println(quote.explain(Locale.ENGLISH));
    orders.execute(ana, quote); // exactly that, or a refusal
    // end
  }

  void ways() {
    Orders orders = shop.orders;
    OrderId id = paid();
    // page: ways
    NewRefund cheaper = NewRefund.amount("MUG", "2.50").because(RefundReason.Code.PRICE_REDUCTION);
    orders.execute(ana, id, cheaper.issue()); // the customer keeps the mug
    NewRefund worn = NewRefund.of(RefundPick.units("TEE-M", 1).amount("15.00"));
    orders.execute(ana, id, worn.issue()); // one shirt, for less than it is worth
    orders.execute(ana, id, NewRefund.goodwill("3.00").issue());
    orders.execute(ana, id, NewRefund.everything().keeping("4.90").issue());
    // end
    tell(id);
  }

  void refused() {
    Orders orders = shop.orders;
    OrderId id = paid();
    // page: refused
    try {
      orders.execute(ana, id, NewRefund.units("TEE-M", 3).issue());
    } catch (RejectedException e) {
      System.out.println(e.rejection());
      System.out.println(e.rejection().facts().get("left"));
    }
    // end
  }

  void available() {
    Orders orders = shop.orders;
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.captured("demo", "pay_1").amount("30.00"));
    // page: available
    try { // 30.00 of 57.40 came in
      orders.execute(ana, id, NewRefund.units("TEE-M", 2).issue());
    } catch (RejectedException e) {
      System.out.println(e.rejection());
    }
    // end
  }

  static void asked() {
    // page: rules
    RefundRules rules =
        RefundRules.STANDARD.policy(fourEyes().and(RefundPolicy.upTo(Money.parse("EUR 200.00"))));
    // end
    new RefundExamples(rules).request();
  }

  private void request() {
    Orders orders = shop.orders;
    OrderId id = paid();
    // page: asked
    orders.execute(ana, id, NewRefund.units("MUG", 1).because("Arrived broken").request());
    try {
      orders.execute(ana, id, ApproveRefund.of(1));
    } catch (RejectedException e) {
      System.out.println(e.rejection());
    }
    orders.execute(ben, id, ApproveRefund.of(1).amount("12.50"));
    // end
    tell(id);
  }

  void failed() {
    Orders orders = shop.orders;
    OrderId id = paid(0);
    shop.payments.answersRefunds(new PaymentOutcome.Declined("account-closed"));
    // page: failed
    orders.execute(ana, id, NewRefund.units("TEE-M", 2).issue());
    orders.execute(ana, id, RerouteRefund.byHand(1, 1));
    orders.execute(ben, id, ConfirmManualRefund.of(1, "transfer 4711"));
    // end
    tell(id);
  }

  void outside() {
    Orders orders = shop.orders;
    OrderId id = paid();
    // page: outside
    Actor bank = Actor.system("acme-bank");
    orders.execute(bank, id, RecordExternalRefund.of(1, "5.00", "re_9"));
    orders.execute(bank, id, RecordChargeback.opened(1, "cb_1", "52.40"));
    // end
    tell(id);
  }

  void credit() {
    Orders orders = shop.orders;
    OrderId id = shop.placed();
    succeed(1);
    // page: credit
    orders.execute(ana, id, RecordPayment.giftCard("GC-77").amount("20.00"));
    orders.execute(ana, id, RecordPayment.captured("demo", "pay_1"));
    orders.execute(ana, id, NewRefund.units("TEE-M", 2).issue());
    orders.execute(ana, id, NewRefund.units("MUG", 1).toStoreCredit("lea").issue());
    // end
    tell(id);
  }

  private OrderId paid() {
    return paid(4);
  }

  private OrderId paid(int refunds) {
    OrderId id = shop.placed();
    succeed(refunds);
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    return id;
  }

  private void succeed(int refunds) {
    for (int i = 1; i <= refunds; i++) {
      String reference = "re_" + i;
      shop.payments.answersRefunds(
          call -> new PaymentOutcome.Succeeded(reference, call.amount(), Shop.NOW));
    }
  }

  /** What the history says of refunds. */
  private void tell(OrderId id) {
    shop.history(id).stream()
        .filter(line -> line.contains("efund") || line.contains("harge"))
        .forEach(System.out::println);
  }
}
