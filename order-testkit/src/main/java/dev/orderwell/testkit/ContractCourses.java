package dev.orderwell.testkit;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AddTracking;
import dev.orderwell.command.AmendAddress;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.CorrectTracking;
import dev.orderwell.command.DropReturn;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.LeaveCart;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.NewTracking;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordBounce;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordMessageOutcome;
import dev.orderwell.command.RecordOperation;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RecordStockOutcome;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.command.ReopenPart;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.command.RestoreUnits;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.StopProcessing;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.command.Unarchive;
import dev.orderwell.command.UndoDelivered;
import dev.orderwell.command.UndoReady;
import dev.orderwell.command.WarnOfExpiry;
import dev.orderwell.command.WithdrawRefund;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewPayment;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.payment.OperationState;
import dev.orderwell.pricing.TaxRounding;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Orders to which everything happens that can, so that a store shows what it forgets. */
final class ContractCourses {
  /** Letters that get lost between a program and a database. */
  static final String LETTERS = "Ünïcödé ἀ \u0301 日本 👩‍👩‍👧 \"'\\%_;-- ${x} {{y}} &amp; \u00A0.";

  private ContractCourses() {}

  /** An order with something in every field. */
  static NewOrder everyField() {
    NewAddress address =
        new NewAddress(
            LETTERS, "Cie", List.of("1 rue A", "", "Bât. C"), "75001", "Paris", "IdF", "FR", "+33");
    return NewOrder.in("KWD")
        .locale(Locale.CANADA_FRENCH)
        .customer(new NewCustomer("lea", LETTERS, "léa@example.com", "+33 4"))
        .shipTo(address)
        .billTo(NewAddress.of("2 rue B", "", "Lyon", "FR"))
        .client("2001:db8::1", "Mozilla/5.0 " + LETTERS)
        .comment("Line 1\nLine 2\t" + LETTERS)
        .line(
            NewLine.of("TEE-M", LETTERS, 3, "19.995")
                .vendor("acme")
                .reference("p/1")
                .options(Map.of("Größe", "M", "colour", ""))
                .discounts(
                    NewDiscount.percent("Sale", "33.333333").code("SALE"),
                    NewDiscount.amount("Voucher", "0.001"))
                .taxes(NewTax.rate("TVA", "5.5"), NewTax.rate("Éco", "0.123456")))
        .line(NewLine.of(null, "E-book", 1_000_000, "0.001").kind(LineKind.DIGITAL))
        .shipping(
            NewShipping.of("Colissimo", "4.900")
                .method("colissimo")
                .vendor("acme")
                .taxes(new NewTax("TVA", "20", "0.817")))
        .shipping("Bike", "0")
        .fee(NewFee.of("Gift wrap", "1.250"))
        .discount(NewDiscount.percent("Club", "1"))
        .taxIncluded(false)
        .taxRounding(TaxRounding.PER_ORDER)
        .roundedTo("0.050")
        .channel("events")
        .payingBy(new NewPayment("bank", LETTERS))
        .coupon("SALE")
        .coupon("sale")
        .utm("utm_source", LETTERS)
        .attribute("k", "Line 1\nLine 2")
        .attribute("K", "")
        .build();
  }

  /** Orders in which, together, every event occurs. */
  static List<Order> everyEvent(ContractChanges changes) {
    return List.of(
        shipped(changes),
        delivered(changes),
        returned(changes.takingStock()),
        refunded(changes),
        cancelled(changes),
        unpaid(changes),
        moved(changes),
        draft(changes),
        abandonedCart(changes),
        cart(changes),
        erased(changes),
        ProviderCourses.captured(changes),
        ProviderCourses.givenBack(changes));
  }

  private static Order shipped(ContractChanges changes) {
    NewTracking right = new NewTracking("UPS", "1Z 9/é", "https://example.com/?a=1&b=2");
    return changes.changed(
        changes.placed(everyField()),
        AddTag.of("cadeau", "#8E44AD"),
        AddTag.of("VIP"),
        RemoveTag.of("vip"),
        AddNote.forStaff(LETTERS),
        AddNote.forVendors("Line 1\nLine 2"),
        AddNote.toCustomer("Bonjour"),
        RecordPayment.pending("acme-pay", "p_1"),
        RecordPayment.failed("acme-pay", "p_1", "card_declined"),
        RecordPayment.authorized("acme-pay", "p_2").amount("50").label("Visa •• 4242"),
        RecordPayment.captured("acme-pay", "p_2").amount("20.005"),
        new WarnOfExpiry(2),
        RecordPayment.expired("acme-pay", "p_2"),
        RecordPayment.byHand("Espèces").amount("1.5"),
        Ship.units(1, 1).on(Fixtures.NOW.minus(Duration.ofDays(1))),
        Ship.units(1, 1).tracking("colissimo", "6A1"),
        AddTracking.to(1, "colissimo", "6A2"),
        CorrectTracking.of(1, "6A2", right),
        CallOffUnits.units(1, 1).because(LETTERS),
        AmendContact.phone(""),
        AmendAddress.billing(NewAddress.of("3 rue C", "13001", "Marseille", "FR")),
        new RecordMessageOutcome(MessageKind.ORDER_CONFIRMATION, "mail", true, "<1@mail>"),
        new RecordMessageOutcome(MessageKind.NEW_ORDER, "mail", false, "no-address"),
        new Archive());
  }

  private static Order delivered(ContractChanges changes) {
    return changes.changed(
        changes.placed(Fixtures.pickupAndShipped().build()),
        StartProcessing.all(),
        StopProcessing.units("JAM", 1).because(LETTERS),
        MakeReady.all(),
        UndoReady.all().because(LETTERS),
        CallOffUnits.units("CAKE", 1),
        RestoreUnits.all(LETTERS),
        StartProcessing.units("CAKE", 1),
        MakeReady.units("CAKE", 1),
        Ship.units("JAM", 1).on(Fixtures.NOW.minus(Duration.ofDays(2))),
        MarkOutForDelivery.all(),
        MarkDelivered.of(1).on(Fixtures.NOW.minus(Duration.ofDays(1))),
        UndoDelivered.of(1, LETTERS),
        CancelParcel.of(1, LETTERS),
        Ship.units("JAM", 1),
        ReplaceParcel.of(2, LETTERS).tracking("UPS", "1Z 9/é"));
  }

  private static Order returned(ContractChanges changes) {
    return changes.changed(
        changes.placed(Fixtures.teeAndMug().build()),
        new RecordStockOutcome(1, null, ""),
        Ship.remaining(),
        AnnounceReturn.everything().because(LETTERS),
        ReceiveReturn.resalable("TEE-M", 1).andDamaged("MUG", 1).announcedAs(1).because(LETTERS),
        new RecordStockOutcome(2, StockUnmoved.Failure.UNKNOWN, LETTERS),
        DropReturn.of(1));
  }

  private static Order refunded(ContractChanges changes) {
    return changes.changed(
        changes.placed(Fixtures.teeAndMug().build()),
        RecordPayment.giftCard("GC-1").amount("20.00"),
        RecordPayment.captured("acme-pay", "p_1"),
        NewRefund.units("MUG", 1)
            .keeping("0.50")
            .because(LETTERS, Locale.FRENCH)
            .because(RefundReason.Code.DEFECTIVE)
            .internally(LETTERS)
            .request(),
        NewRefund.amount("TEE-M", "0.01").from(1, "0.01").request(),
        NewRefund.goodwill("1.00").toStoreCredit("léa").request(),
        ApproveRefund.of(1).amount("12.00"),
        RejectRefund.of(2).because(LETTERS),
        new WithdrawRefund(3),
        ConfirmManualRefund.of(1, "Virement " + LETTERS),
        NewRefund.units("TEE-M", 1).split(LegStrategy.PROPORTIONAL).byHand().issue(),
        RerouteRefund.byHand(4, 1),
        GiveUpRefund.of(4),
        RecordRefundProgress.of(1, 1, OperationState.REVERSED).detail(LETTERS),
        RecordChargeback.opened(2, "dp_1", "37.40"),
        RecordBounce.of(1, "insufficient_funds"),
        RecordExternalRefund.of(2, "60.00", "re_1"));
  }

  private static Order cancelled(ContractChanges changes) {
    return changes.changed(
        changes.placed(Fixtures.teeAndMug().build()),
        RecordPayment.authorized("acme-pay", "p_1").amount("30"),
        RecordPayment.authorized("other-pay", "p_1").amount("20"),
        CancelOrder.because(LETTERS),
        RecordOperation.of(1, OperationState.UNKNOWN)
            .detail("TimeoutException")
            .again(Fixtures.NOW.plusSeconds(300)),
        RecordOperation.of(1, OperationState.UNKNOWN).detail("TimeoutException"),
        RecordOperation.of(1, OperationState.FAILED).detail("too late " + LETTERS),
        RecordOperation.of(2, OperationState.SUCCEEDED).reference("void_1"));
  }

  private static Order unpaid(ContractChanges changes) {
    return changes.changed(
        changes.placed(Fixtures.donation().build()),
        CallOffPayment.because("Never came"),
        new Archive(),
        new Unarchive());
  }

  private static Order moved(ContractChanges changes) {
    ShopSettings settings =
        ShopSettings.STANDARD.workflows(
            WorkflowSet.of(Workflows.wooCommerce()).knowing(Workflows.ecwid()));
    return changes
        .with(settings)
        .changed(
            changes.with(settings).placed(Fixtures.twoVendors().build()),
            HoldOrder.because(LETTERS),
            ReleaseOrder.now(),
            ForceStatus.to("processing", LETTERS),
            Ship.remaining(),
            CompletePart.of("acme"),
            ReopenPart.because(LETTERS).of("acme"),
            CompletePart.own(),
            MoveOrder.by("complete").because(LETTERS),
            SwitchWorkflow.to("ecwid"));
  }

  private static Order draft(ContractChanges changes) {
    return changes.changed(
        changes.opened(Fixtures.twoVendors().manual().build(), PlaceOrder.As.DRAFT),
        new PlaceUnplaced(Fixtures.NOW.minus(Duration.ofDays(3))));
  }

  private static Order abandonedCart(ContractChanges changes) {
    return changes.changed(
        changes.opened(Fixtures.pickupAndShipped().build(), PlaceOrder.As.ABANDONED_CART),
        AddTag.of("relancer"));
  }

  private static Order cart(ContractChanges changes) {
    return changes.changed(
        changes.opened(Fixtures.pickupAndShipped().build(), PlaceOrder.As.CART), new LeaveCart());
  }

  private static Order erased(ContractChanges changes) {
    Order cart = changes.opened(everyField(), PlaceOrder.As.ABANDONED_CART);
    Order noted =
        changes.changed(cart, AddNote.toCustomer(LETTERS), AmendContact.name("Léa " + LETTERS));
    return changes.saved(changes.erasing(noted));
  }
}
