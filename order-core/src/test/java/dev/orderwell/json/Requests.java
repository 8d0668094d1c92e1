package dev.orderwell.json;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AddTracking;
import dev.orderwell.command.AmendAddress;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.CorrectTracking;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.DropReturn;
import dev.orderwell.command.EraseCustomer;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.IssueRefund;
import dev.orderwell.command.LeaveCart;
import dev.orderwell.command.LoseParcel;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.NewTracking;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordBounce;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordMessageOutcome;
import dev.orderwell.command.RecordOperation;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RecordRequestFailure;
import dev.orderwell.command.RecordStockOutcome;
import dev.orderwell.command.RefundHow;
import dev.orderwell.command.RefundPick;
import dev.orderwell.command.RefundWhy;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.command.ReopenPart;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.RequestRefund;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.command.RestoreUnits;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.StopProcessing;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.command.Unarchive;
import dev.orderwell.command.UndoDelivered;
import dev.orderwell.command.UndoReady;
import dev.orderwell.command.UnitPick;
import dev.orderwell.command.WarnOfExpiry;
import dev.orderwell.command.WithdrawRefund;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.note.Audience;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewPayment;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.party.Address;
import dev.orderwell.party.Source;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.Tender;
import dev.orderwell.pricing.TaxRounding;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.refund.RefundSelection;
import dev.orderwell.vendor.Commission;
import dev.orderwell.workflow.Axis;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Requests of every kind with anything in them, sound or not; only null is where it may be. */
public final class Requests {
  private Requests() {}

  /** One for each stable name; a batch holds any of the others, and batches of them. */
  public static Map<String, Arbitrary<? extends OrderCommand>> commands() {
    Map<String, Arbitrary<? extends OrderCommand>> all = new TreeMap<>(single());
    Arbitrary<OrderCommand> one = any(single());
    Arbitrary<OrderCommand> inner = Arbitraries.oneOf(one, batch(one));
    all.put("batch", batch(inner));
    return all;
  }

  public static Arbitrary<OrderCommand> command() {
    return any(commands());
  }

  private static Map<String, Arbitrary<? extends OrderCommand>> single() {
    return Map.ofEntries(
        Map.entry("add-note", Combinators.combine(of(Audience.class), text()).as(AddNote::new)),
        Map.entry("add-tag", Combinators.combine(text(), maybe(text())).as(AddTag::new)),
        Map.entry("add-tracking", Combinators.combine(whole(), track()).as(AddTracking::new)),
        Map.entry(
            "amend-address",
            Combinators.combine(of(Address.Use.class), address()).as(AmendAddress::new)),
        Map.entry(
            "amend-contact",
            Combinators.combine(maybe(text()), maybe(text()), maybe(text())).as(AmendContact::new)),
        Map.entry(
            "announce-return", Combinators.combine(picks(), maybe(text())).as(AnnounceReturn::new)),
        Map.entry(
            "approve-refund", Combinators.combine(whole(), maybe(text())).as(ApproveRefund::new)),
        Map.entry("archive", Arbitraries.just(new Archive())),
        Map.entry("erase-customer", Arbitraries.just(new EraseCustomer())),
        Map.entry("call-off-payment", maybe(text()).map(CallOffPayment::new)),
        Map.entry(
            "call-off-units",
            Combinators.combine(picks(), maybe(text()), maybe(yesNo())).as(CallOffUnits::new)),
        Map.entry(
            "cancel-order",
            Combinators.combine(maybe(text()), maybe(yesNo())).as(CancelOrder::new)),
        Map.entry("cancel-parcel", Combinators.combine(whole(), text()).as(CancelParcel::new)),
        Map.entry(
            "confirm-manual-refund",
            Combinators.combine(whole(), whole(), text()).as(ConfirmManualRefund::new)),
        Map.entry(
            "correct-tracking",
            Combinators.combine(whole(), text(), track()).as(CorrectTracking::new)),
        Map.entry("deliver", Combinators.combine(picks(), maybe(time())).as(Deliver::new)),
        Map.entry("drop-return", whole().map(DropReturn::new)),
        Map.entry(
            "give-up-refund", Combinators.combine(whole(), maybe(whole())).as(GiveUpRefund::new)),
        Map.entry("issue-refund", refund().map(IssueRefund::new)),
        Map.entry("leave-cart", Arbitraries.just(new LeaveCart())),
        Map.entry("lose-parcel", Combinators.combine(whole(), text()).as(LoseParcel::new)),
        Map.entry("make-ready", picks().map(MakeReady::new)),
        Map.entry(
            "mark-delivered", Combinators.combine(numbers(), maybe(time())).as(MarkDelivered::new)),
        Map.entry("mark-out-for-delivery", numbers().map(MarkOutForDelivery::new)),
        Map.entry("place-unplaced", maybe(time()).map(PlaceUnplaced::new)),
        Map.entry(
            "receive-return",
            Combinators.combine(maybe(whole()), picks(), picks(), maybe(text()))
                .as(ReceiveReturn::new)),
        Map.entry(
            "record-bounce",
            Combinators.combine(whole(), text(), maybe(time())).as(RecordBounce::new)),
        Map.entry(
            "record-chargeback",
            Combinators.combine(
                    whole(), text(), of(Chargeback.State.class), maybe(text()), maybe(time()))
                .as(RecordChargeback::new)),
        Map.entry(
            "record-external-refund",
            Combinators.combine(whole(), text(), text(), maybe(time()))
                .as(RecordExternalRefund::new)),
        Map.entry(
            "record-message-outcome",
            Combinators.combine(of(MessageKind.class), text(), yesNo(), text())
                .as(RecordMessageOutcome::new)),
        Map.entry("record-payment", payment()),
        Map.entry(
            "record-stock-outcome",
            Combinators.combine(whole(), maybe(of(StockUnmoved.Failure.class)), text())
                .as(RecordStockOutcome::new)),
        Map.entry(
            "record-refund-progress",
            Combinators.combine(
                    whole(),
                    whole(),
                    maybe(whole()),
                    of(OperationState.class),
                    maybe(text()),
                    maybe(text()))
                .as(RecordRefundProgress::new)),
        Map.entry(
            "record-operation",
            Combinators.combine(
                    whole(),
                    of(OperationState.class),
                    maybe(text()),
                    maybe(text()),
                    maybe(time()),
                    Arbitraries.of(true, false))
                .as(RecordOperation::new)),
        Map.entry(
            "record-request-failure",
            Combinators.combine(whole(), text()).as(RecordRequestFailure::new)),
        Map.entry("record-provider-event", providerEvent()),
        Map.entry(
            "capture-payment", Combinators.combine(whole(), maybe(text())).as(CapturePayment::new)),
        Map.entry(
            "reject-refund", Combinators.combine(whole(), maybe(text())).as(RejectRefund::new)),
        Map.entry("remove-tag", text().map(RemoveTag::new)),
        Map.entry(
            "replace-parcel",
            Combinators.combine(whole(), track().list().ofMaxSize(2), maybe(text()))
                .as(ReplaceParcel::new)),
        Map.entry("restore-units", Combinators.combine(picks(), text()).as(RestoreUnits::new)),
        Map.entry("start-processing", picks().map(StartProcessing::new)),
        Map.entry(
            "stop-processing", Combinators.combine(picks(), maybe(text())).as(StopProcessing::new)),
        Map.entry("undo-delivered", Combinators.combine(whole(), text()).as(UndoDelivered::new)),
        Map.entry("undo-ready", Combinators.combine(picks(), maybe(text())).as(UndoReady::new)),
        Map.entry(
            "ship",
            Combinators.combine(picks(), track().list().ofMaxSize(2), maybe(time())).as(Ship::new)),
        Map.entry("request-refund", refund().map(RequestRefund::new)),
        Map.entry(
            "reroute-refund",
            Combinators.combine(
                    whole(), whole(), maybe(whole()), maybe(of(RefundMode.class)), maybe(target()))
                .as(RerouteRefund::new)),
        Map.entry("move-order", Combinators.combine(text(), maybe(text())).as(MoveOrder::new)),
        Map.entry("force-status", Combinators.combine(text(), text()).as(ForceStatus::new)),
        Map.entry(
            "change-status",
            Combinators.combine(of(Axis.class), text(), maybe(text())).as(ChangeStatus::new)),
        Map.entry("hold-order", text().map(HoldOrder::new)),
        Map.entry("release-order", maybe(text()).map(ReleaseOrder::new)),
        Map.entry("complete-part", maybe(text()).map(CompletePart::new)),
        Map.entry("reopen-part", Combinators.combine(maybe(text()), text()).as(ReopenPart::new)),
        Map.entry(
            "switch-workflow",
            Combinators.combine(text(), Arbitraries.maps(text(), text()).ofMaxSize(3))
                .as(SwitchWorkflow::new)),
        Map.entry("withdraw-refund", whole().map(WithdrawRefund::new)),
        Map.entry("unarchive", Arbitraries.just(new Unarchive())),
        Map.entry("warn-of-expiry", whole().map(WarnOfExpiry::new)));
  }

  private static Arbitrary<OrderCommand> any(
      Map<String, Arbitrary<? extends OrderCommand>> commands) {
    return Arbitraries.of(List.copyOf(commands.values())).flatMap(one -> one.map(each -> each));
  }

  private static Arbitrary<OrderCommand> batch(Arbitrary<OrderCommand> command) {
    return command.list().ofMaxSize(3).map(Batch::new);
  }

  private static Arbitrary<RecordPayment> payment() {
    return Combinators.combine(
            of(PaymentState.class),
            text(),
            maybe(text()),
            maybe(text()),
            maybe(text()),
            maybe(text()),
            maybe(time()),
            of(Tender.class))
        .as(
            (state, provider, reference, label, amount, code, at, tender) ->
                new RecordPayment(
                    state, provider, reference, label, amount, code, at, tender, reference));
  }

  private static Arbitrary<RecordProviderEvent> providerEvent() {
    return Combinators.combine(
            of(RecordProviderEvent.Kind.class),
            time(),
            text(),
            maybe(text()),
            maybe(text()),
            maybe(text()),
            maybe(text()),
            maybe(text()))
        .as(
            (kind, at, id, payment, reference, key, amount, code) ->
                new RecordProviderEvent(
                    "acme", id, kind, at, payment, reference, key, amount, amount, code));
  }

  private static Arbitrary<NewRefund> refund() {
    Arbitrary<List<RefundPick>> lines =
        Combinators.combine(
                maybe(whole()),
                maybe(text()),
                whole(),
                maybe(text()),
                maybe(whole()),
                maybe(yesNo()))
            .as(RefundPick::new)
            .list()
            .ofMaxSize(2);
    Arbitrary<List<NewRefund.Other>> others =
        Combinators.combine(of(Component.Kind.class), whole(), maybe(text()))
            .as(NewRefund.Other::new)
            .list()
            .ofMaxSize(2);
    Arbitrary<List<@Nullable String>> texts = maybe(text()).list().ofSize(4);
    return Combinators.combine(
            maybe(of(RefundSelection.Extent.class)),
            lines,
            others,
            texts,
            maybe(yesNo()),
            maybe(why()),
            maybe(how()))
        .as(
            (extent, picked, rest, given, shipping, why, how) ->
                new NewRefund(
                    extent,
                    given.get(3),
                    picked,
                    rest,
                    given.get(0),
                    given.get(1),
                    given.get(2),
                    shipping,
                    why,
                    how));
  }

  private static Arbitrary<RefundWhy> why() {
    return Combinators.combine(
            maybe(of(RefundReason.Code.class)), maybe(text()), maybe(locale()), maybe(text()))
        .as(RefundWhy::new);
  }

  private static Arbitrary<RefundHow> how() {
    Arbitrary<List<RefundHow.Leg>> legs =
        Combinators.combine(whole(), text()).as(RefundHow.Leg::new).list().ofMaxSize(2);
    return Combinators.combine(
            maybe(of(LegStrategy.class)),
            legs,
            maybe(of(RefundMode.class)),
            maybe(target()),
            maybe(yesNo()))
        .as(RefundHow::new);
  }

  private static Arbitrary<RefundHow.Target> target() {
    return Combinators.combine(text(), text(), of(Tender.class)).as(RefundHow.Target::new);
  }

  private static Arbitrary<NewTracking> track() {
    return Combinators.combine(text(), text(), maybe(text())).as(NewTracking::new);
  }

  private static Arbitrary<List<Integer>> numbers() {
    return whole().list().ofMaxSize(3);
  }

  private static Arbitrary<List<UnitPick>> picks() {
    return Combinators.combine(maybe(whole()), maybe(text()), whole())
        .as(UnitPick::new)
        .list()
        .ofMaxSize(3);
  }

  /** Each thing that can be said about an order is said or left out by itself. */
  static Arbitrary<NewOrder> order() {
    Arbitrary<Step> step =
        Arbitraries.oneOf(
            step(locale(), NewOrder.Builder::locale),
            step(customer(), NewOrder.Builder::customer),
            step(address(), NewOrder.Builder::shipTo),
            step(address(), NewOrder.Builder::billTo),
            step(text(), (order, ip) -> order.client(ip, null)),
            step(text(), (order, browser) -> order.client(null, browser)),
            step(text(), NewOrder.Builder::comment),
            step(line(), NewOrder.Builder::line),
            step(shipping(), NewOrder.Builder::shipping),
            step(fee(), NewOrder.Builder::fee),
            step(discount(), NewOrder.Builder::discount),
            step(yesNo(), NewOrder.Builder::taxIncluded),
            step(of(TaxRounding.class), NewOrder.Builder::taxRounding),
            step(text(), NewOrder.Builder::roundedTo),
            step(text(), NewOrder.Builder::number),
            step(time(), NewOrder.Builder::placedAt),
            step(of(Source.class), Requests::source),
            step(text(), NewOrder.Builder::channel),
            step(
                Combinators.combine(text().injectNull(0.3), text()).as(NewPayment::new),
                (builder, payment) -> builder.payingBy(payment)),
            step(text(), NewOrder.Builder::coupon),
            step(text(), (order, key) -> order.utm(key, key + "!")),
            step(text(), (order, key) -> order.attribute(key, "\u0000" + key)));
    return Combinators.combine(text(), step.list().ofMaxSize(12)).as(Requests::order);
  }

  private interface Step {
    void take(NewOrder.Builder order);
  }

  private static <T> Arbitrary<Step> step(
      Arbitrary<T> value, BiConsumer<NewOrder.Builder, T> taken) {
    return value.map(one -> order -> taken.accept(order, one));
  }

  private static NewOrder order(String currency, List<Step> steps) {
    NewOrder.Builder order = NewOrder.in(currency);
    steps.forEach(step -> step.take(order));
    return order.build();
  }

  private static void source(NewOrder.Builder order, Source source) {
    switch (source) {
      case MANUAL -> order.manual();
      case SHOP -> {}
    }
  }

  private static Arbitrary<NewCustomer> customer() {
    return Combinators.combine(maybe(text()), maybe(text()), maybe(text()), maybe(text()))
        .as(NewCustomer::new);
  }

  private static Arbitrary<NewAddress> address() {
    return Combinators.combine(
            maybe(text()),
            maybe(text()),
            text().list().ofMaxSize(3),
            maybe(text()),
            text(),
            maybe(text()),
            text(),
            maybe(text()))
        .as(NewAddress::new);
  }

  private static Arbitrary<NewLine> line() {
    Arbitrary<NewLine> bare =
        Combinators.combine(maybe(text()), text(), whole(), text()).as(NewLine::of);
    Arbitrary<Map<String, String>> options = Arbitraries.maps(text(), text()).ofMaxSize(3);
    return Combinators.combine(
            bare,
            of(LineKind.class),
            maybe(of(Delivery.class)),
            options,
            discount().list().ofMaxSize(2),
            tax().list().ofMaxSize(2),
            text(),
            trade())
        .as(
            (line, kind, delivery, chosen, discounts, taxes, id, trade) ->
                trade
                    .of(line)
                    .kind(kind)
                    .delivery(delivery)
                    .vendor(id)
                    .reference("r" + id)
                    .options(chosen)
                    .discounts(discounts.toArray(NewDiscount[]::new))
                    .taxes(taxes.toArray(NewTax[]::new)));
  }

  private record Trade(NewCommission commission, Boolean stock) {
    NewLine of(NewLine line) {
      NewLine agreed = line.commission(commission);
      return stock == null ? agreed : agreed.stock(stock);
    }
  }

  private static Arbitrary<Trade> trade() {
    Arbitrary<NewCommission> commission =
        Combinators.combine(maybe(of(Commission.Base.class)), maybe(text()), maybe(text()))
            .as(NewCommission::new);
    return Combinators.combine(maybe(commission), maybe(yesNo())).as(Trade::new);
  }

  private static Arbitrary<NewShipping> shipping() {
    return Combinators.combine(
            maybe(text()),
            text(),
            maybe(text()),
            text(),
            discount().list().ofMaxSize(2),
            tax().list().ofMaxSize(2))
        .as(NewShipping::new);
  }

  private static Arbitrary<NewFee> fee() {
    return Combinators.combine(text(), text(), tax().list().ofMaxSize(2)).as(NewFee::new);
  }

  private static Arbitrary<NewDiscount> discount() {
    return Combinators.combine(text(), maybe(text()), maybe(text()), maybe(text()))
        .as(NewDiscount::new);
  }

  private static Arbitrary<NewTax> tax() {
    return Combinators.combine(text(), maybe(text()), maybe(text())).as(NewTax::new);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8),
        Arbitraries.of("", "null", "{}", "\"", "\\u0000", "\u0000", "\ud800", "\udc00", "é\r\n\t "),
        Arbitraries.of("12.50", "1e9", "true", "FR", "type", "🎁", "\u2028", "</script>"));
  }

  private static Arbitrary<Integer> whole() {
    return Arbitraries.integers();
  }

  private static Arbitrary<Boolean> yesNo() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<Instant> time() {
    Arbitrary<Long> seconds =
        Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond());
    Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
    return Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond);
  }

  /**
   * Sorted, for a seed to mean the same everywhere; without the few that have no tag of their own.
   */
  private static Arbitrary<Locale> locale() {
    return Arbitraries.of(
        Arrays.stream(Locale.getAvailableLocales())
            .filter(one -> Locale.forLanguageTag(one.toLanguageTag()).equals(one))
            .sorted(Comparator.comparing(Locale::toLanguageTag))
            .toList());
  }

  private static <E extends Enum<E>> Arbitrary<E> of(Class<E> type) {
    return Arbitraries.of(type);
  }

  private static <T> Arbitrary<T> maybe(Arbitrary<T> value) {
    return value.injectNull(0.3);
  }
}
