package dev.orderwell.testkit;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AddTracking;
import dev.orderwell.command.AmendAddress;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.CorrectTracking;
import dev.orderwell.command.DropReturn;
import dev.orderwell.command.EraseCustomer;
import dev.orderwell.command.LeaveCart;
import dev.orderwell.command.NewTracking;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordBounce;
import dev.orderwell.command.RecordMessageOutcome;
import dev.orderwell.command.RecordOperation;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.command.RecordRequestFailure;
import dev.orderwell.command.RecordStockOutcome;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.command.Ship;
import dev.orderwell.command.Unarchive;
import dev.orderwell.command.UnitPick;
import dev.orderwell.command.WarnOfExpiry;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.OrderLine;
import dev.orderwell.note.Audience;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.party.Address;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.Tender;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Anything that somebody may ask for, for jqwik: sound input, that fits the order often and fails
 * it sometimes. Commands are weighted towards what shops do most.
 */
public final class CommandArbitraries {
  /** The provider that most payments are recorded with. */
  public static final String PROVIDER = "acme-pay";

  private static final List<String> TAGS =
      List.of("cadeau", "Cadeau", "urgent", "VIP", "été", "gros  volume", "日本");

  private CommandArbitraries() {}

  /**
   * Commands for one order.
   *
   * @param order as somebody sees it
   * @return every kind of command
   */
  public static Arbitrary<OrderCommand> commandsFor(OrderView order) {
    return intents().map(intent -> intent.on(order));
  }

  /**
   * Intents, from which commands are made once the order is known.
   *
   * @return every kind of command
   */
  public static Arbitrary<Intent> intents() {
    return Choice.of(Tuple.of(76, single()), Tuple.of(4, batches()), Tuple.of(20, refunds()));
  }

  /**
   * Intents about money that goes back: asking, issuing, deciding, and what providers and banks say
   * of it.
   *
   * @return every kind of command about refunds
   */
  public static Arbitrary<Intent> refunds() {
    return RefundArbitraries.refunds();
  }

  private static Arbitrary<Intent> single() {
    return Choice.of(
        Tuple.of(20, payments()),
        Tuple.of(20, shipping()),
        Tuple.of(16, FulfilmentArbitraries.parcels()),
        Tuple.of(14, FulfilmentArbitraries.work()),
        Tuple.of(12, MoveArbitraries.moves()),
        Tuple.of(2, bouncing()),
        Tuple.of(8, callingOff()),
        Tuple.of(4, FulfilmentArbitraries.restoring()),
        Tuple.of(14, returns()),
        Tuple.of(2, simple("call all off", CallOffUnits.remaining())),
        Tuple.of(2, cancelling()),
        Tuple.of(2, simple("call payment off", new CallOffPayment(null))),
        Tuple.of(3, captures()),
        Tuple.of(6, archiving()),
        Tuple.of(2, simple("erase the customer", new EraseCustomer())),
        Tuple.of(5, placing()),
        Tuple.of(12, adding()),
        Tuple.of(6, removing()),
        Tuple.of(6, notes()),
        Tuple.of(6, trackings("track", CommandArbitraries::addTracking)),
        Tuple.of(4, trackings("correct tracking", CommandArbitraries::correctTracking)),
        Tuple.of(4, contacts()),
        Tuple.of(4, addresses()),
        Tuple.of(2, outcomes()),
        Tuple.of(1, deadlines()));
  }

  private static Arbitrary<Intent> simple(String words, OrderCommand command) {
    return Arbitraries.just(new Intent(words, order -> command));
  }

  private static Arbitrary<Intent> bouncing() {
    return Arbitraries.integers()
        .between(1, 3)
        .map(one -> new Intent("bounce " + one, order -> RecordBounce.of(one, "no cover")));
  }

  private static Arbitrary<Intent> archiving() {
    return Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true))
        .map(
            again ->
                new Intent(
                    again ? "archive again" : "archive or fetch back",
                    order -> order.isArchived() == again ? new Archive() : new Unarchive()));
  }

  private static Arbitrary<Intent> batches() {
    return single()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            all ->
                new Intent(
                    "batch " + all,
                    order -> new Batch(all.stream().map(one -> one.on(order)).toList())));
  }

  /**
   * Intents about money that comes in.
   *
   * @return payments in every state, of providers, by hand, of gift cards
   */
  public static Arbitrary<Intent> payments() {
    Arbitrary<PaymentState> progress =
        Arbitraries.frequency(
            Tuple.of(6, PaymentState.CAPTURED),
            Tuple.of(5, PaymentState.AUTHORIZED),
            Tuple.of(2, PaymentState.PENDING),
            Tuple.of(2, PaymentState.FAILED),
            Tuple.of(1, PaymentState.VOIDED),
            Tuple.of(1, PaymentState.EXPIRED));
    return Combinators.combine(progress, names(), sums(), days()).as(CommandArbitraries::payment);
  }

  private static Arbitrary<Intent> captures() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 3);
    Arbitrary<Intent> captures =
        Combinators.combine(numbers, sums())
            .as(
                (payment, sum) ->
                    new Intent(
                        "capture " + payment + " " + sum,
                        order -> new CapturePayment(payment, sum.of(order))));
    Arbitrary<Intent> failures =
        numbers.map(
            operation ->
                new Intent(
                    "request failed " + operation,
                    order -> RecordRequestFailure.of(operation, "ticket 4711")));
    return Choice.of(Tuple.of(4, captures), Tuple.of(1, failures));
  }

  /** A payment by its name, or rather one that is under way if there is any. */
  private record Name(String provider, @Nullable String reference, Tender tender, int underWay) {
    PaymentMethod of(OrderView order) {
      List<Payment> open =
          order.payments().stream()
              .filter(one -> one.open().isPositive() || one.pending().isPositive())
              .toList();
      return underWay < 0 || open.isEmpty()
          ? new PaymentMethod(provider, reference, null, tender)
          : open.get(underWay % open.size()).method();
    }
  }

  private static Arbitrary<Name> names() {
    Arbitrary<String> providers =
        Arbitraries.frequency(
            Tuple.of(8, PROVIDER), Tuple.of(1, "other-pay"), Tuple.of(1, PaymentMethod.BY_HAND));
    Arbitrary<@Nullable String> references =
        Arbitraries.of("pay_1", "pay_2", "pay_3", "PAY_1").injectNull(0.1);
    Arbitrary<Integer> underWay =
        Arbitraries.frequency(Tuple.of(4, -1), Tuple.of(2, 0), Tuple.of(1, 1));
    Arbitrary<Tender> tenders =
        Arbitraries.frequency(
            Tuple.of(8, Tender.MONEY),
            Tuple.of(1, Tender.STORE_CREDIT),
            Tuple.of(1, Tender.GIFT_CARD));
    return Combinators.combine(providers, references, tenders, underWay).as(Name::new);
  }

  /** What is asked for: nothing said, a share of what is due in percent, or a text. */
  private record Sum(int percent, @Nullable String text) {
    @Nullable String of(OrderView order) {
      if (text != null || percent == 0) return text;
      Money base = order.balance().isPositive() ? order.balance() : order.totals().total();
      BigDecimal share = BigDecimal.valueOf(percent).movePointLeft(2);
      return base.multipliedBy(share, RoundingMode.UP).getAmount().toPlainString();
    }
  }

  private static Arbitrary<Sum> sums() {
    return Choice.of(
        Tuple.of(8, Arbitraries.just(new Sum(0, null))),
        Tuple.of(8, Arbitraries.integers().between(1, 150).map(percent -> new Sum(percent, null))),
        Tuple.of(
            1,
            Arbitraries.of("0", "-1", "0.0001", "1", "1000000000", "9999999999999999")
                .map(text -> new Sum(0, text))));
  }

  /** Now, some days ago to the nanosecond, or rarely some years ahead. */
  static Arbitrary<Integer> days() {
    return Arbitraries.frequency(
        Tuple.of(20, 0), Tuple.of(5, -1), Tuple.of(2, -400), Tuple.of(1, 4000));
  }

  static @Nullable Instant at(int days, OrderView order) {
    return days == 0 ? null : order.changedAt().plus(Duration.ofDays(days)).plusNanos(1);
  }

  private static Intent payment(PaymentState progress, Name name, Sum sum, int days) {
    return new Intent(
        "pay " + List.of(progress, name, sum, days),
        order -> {
          PaymentMethod method = name.of(order);
          return new RecordPayment(
              progress,
              method.provider(),
              method.reference(),
              null,
              sum.of(order),
              null,
              at(days, order),
              name.tender(),
              null);
        });
  }

  /** Which line, how many of its units, and whether it is named by its SKU. */
  record Units(int line, int units, boolean bySku) {
    UnitPick of(OrderView order) {
      return of(order, UnitCounts::open);
    }

    UnitPick of(OrderView order, ToIntFunction<UnitCounts> left) {
      return of(order, one -> one.delivery() != Delivery.NONE, left);
    }

    UnitPick of(OrderView order, Predicate<OrderLine> which, ToIntFunction<UnitCounts> left) {
      List<OrderLine> fitting =
          order.lines().stream()
              .filter(which)
              .filter(one -> left.applyAsInt(order.units(one)) > 0)
              .toList();
      List<OrderLine> lines = line < 8 && !fitting.isEmpty() ? fitting : order.lines();
      if (line == 11) return new UnitPick(lines.size() + 1, null, 1);
      OrderLine picked = lines.get(line % lines.size());
      String sku = picked.product().sku();
      int count = count(left.applyAsInt(order.units(picked)));
      return bySku && sku != null
          ? new UnitPick(null, sku, count)
          : new UnitPick(picked.number(), null, count);
    }

    private int count(int open) {
      int count = units == 9 ? open + 1 : units >= 6 ? open : Math.min(units, open);
      return Math.min(Math.max(1, count), 1_000_000);
    }
  }

  static Arbitrary<List<Units>> units() {
    Arbitrary<Integer> line = Arbitraries.integers().between(0, 11);
    Arbitrary<Integer> count = Arbitraries.integers().between(1, 9);
    Arbitrary<Boolean> bySku = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
    return Combinators.combine(line, count, bySku).as(Units::new).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<Intent> callingOff() {
    return Combinators.combine(units(), restocking())
        .as(
            (units, restock) ->
                new Intent(
                    "call off " + units + " " + restock,
                    order -> new CallOffUnits(open(units, order), "Out of stock", restock)));
  }

  private static Arbitrary<Intent> cancelling() {
    return restocking()
        .map(
            restock ->
                new Intent(
                    "cancel " + restock, order -> new CancelOrder("Changed my mind", restock)));
  }

  private static Arbitrary<@Nullable Boolean> restocking() {
    return Arbitraries.of(true, false).injectNull(0.7);
  }

  private static List<UnitPick> open(List<Units> units, OrderView order) {
    return units.stream().map(one -> one.of(order)).toList();
  }

  /**
   * Intents about goods: units that are worked on, go, stay and come back.
   *
   * @return mostly these, and a few payments and cancellations that bear on them
   */
  public static Arbitrary<Intent> goods() {
    return Choice.of(
        Tuple.of(6, shipping()),
        Tuple.of(5, callingOff()),
        Tuple.of(8, FulfilmentArbitraries.parcels()),
        Tuple.of(4, FulfilmentArbitraries.work()),
        Tuple.of(2, FulfilmentArbitraries.restoring()),
        Tuple.of(5, returns()),
        Tuple.of(2, payments()),
        Tuple.of(1, cancelling()));
  }

  private static Arbitrary<Intent> returns() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 4);
    Arbitrary<List<Units>> some =
        Choice.of(Tuple.of(3, units()), Tuple.of(2, Arbitraries.just(List.<Units>of())));
    Arbitrary<Intent> announcing =
        some.map(
            units ->
                new Intent(
                    "announce return " + units,
                    order -> new AnnounceReturn(out(units, order), "Too small")));
    Arbitrary<Intent> dropping =
        numbers.map(
            number -> new Intent("drop " + number, order -> new DropReturn(number(number, order))));
    return Choice.of(
        Tuple.of(3, announcing),
        Tuple.of(6, Combinators.combine(numbers, some, some).as(CommandArbitraries::receive)),
        Tuple.of(1, dropping));
  }

  private static Intent receive(int number, List<Units> resalable, List<Units> damaged) {
    return new Intent(
        "receive " + List.of(number, resalable, damaged),
        order ->
            new ReceiveReturn(
                number == 0 ? null : Integer.valueOf(number(number, order)),
                out(resalable, order),
                out(damaged, order),
                null));
  }

  private static List<UnitPick> out(List<Units> units, OrderView order) {
    return units.stream()
        .map(one -> one.of(order, counts -> counts.handedOver() - counts.returned()))
        .toList();
  }

  private static int number(int choice, OrderView order) {
    List<Return> returns = order.returns();
    boolean unknown = returns.isEmpty() || choice == 4;
    return unknown ? choice + 1 : returns.get(choice % returns.size()).number();
  }

  private static Arbitrary<Intent> shipping() {
    Arbitrary<List<Units>> units =
        Choice.of(Tuple.of(4, units()), Tuple.of(1, Arbitraries.just(List.<Units>of())));
    Arbitrary<List<NewTracking>> trackings =
        Choice.of(
            Tuple.of(3, Arbitraries.just(List.of())),
            Tuple.of(2, codes().list().ofMinSize(1).ofMaxSize(2)));
    return Combinators.combine(units, trackings, days()).as(CommandArbitraries::ship);
  }

  private static Intent ship(List<Units> units, List<NewTracking> trackings, int days) {
    return new Intent(
        "ship " + List.of(units, trackings, days),
        order -> new Ship(open(units, order), trackings, at(days, order)));
  }

  static Arbitrary<NewTracking> codes() {
    Arbitrary<String> carriers = Arbitraries.of("colissimo", "UPS");
    Arbitrary<String> codes = Arbitraries.of("6A123", "6A124", "1Z 99/é?");
    Arbitrary<@Nullable String> urls =
        Arbitraries.just("https://example.com/track?c=6A123").injectNull(0.8);
    return Combinators.combine(carriers, codes, urls).as(NewTracking::new);
  }

  private interface OfTracking {
    OrderCommand on(int parcel, OrderView order, NewTracking tracking);
  }

  private static Arbitrary<Intent> trackings(String words, OfTracking command) {
    Arbitrary<Integer> parcels = Arbitraries.integers().between(0, 5);
    return Combinators.combine(parcels, codes())
        .as(
            (parcel, tracking) ->
                new Intent(
                    words + " " + parcel + " " + tracking,
                    order -> command.on(parcel(parcel, order), order, tracking)));
  }

  static int parcel(int choice, OrderView order) {
    List<Parcel> parcels = order.parcels();
    boolean unknown = parcels.isEmpty() || choice == 5;
    return unknown ? choice + 1 : parcels.get(choice % parcels.size()).number();
  }

  private static OrderCommand addTracking(int parcel, OrderView order, NewTracking tracking) {
    return new AddTracking(parcel, tracking);
  }

  private static OrderCommand correctTracking(int parcel, OrderView order, NewTracking tracking) {
    String code =
        order.parcels().stream()
            .filter(one -> one.number() == parcel)
            .flatMap(one -> one.trackings().stream())
            .map(one -> one.code())
            .findFirst()
            .orElse("6A999");
    return new CorrectTracking(parcel, code, tracking);
  }

  private static Arbitrary<Intent> placing() {
    return days()
        .map(days -> new Intent("place " + days, order -> new PlaceUnplaced(at(days, order))));
  }

  private static Arbitrary<Intent> adding() {
    Arbitrary<@Nullable String> colours =
        Arbitraries.of("#8E44AD", "#8e44ad", "#000000").injectNull(0.6);
    return Combinators.combine(Arbitraries.of(TAGS), colours)
        .as(
            (name, colour) ->
                new Intent("tag " + name + " " + colour, order -> new AddTag(name, colour)));
  }

  private static Arbitrary<Intent> removing() {
    return Arbitraries.of(TAGS)
        .map(name -> new Intent("untag " + name, order -> new RemoveTag(name)));
  }

  private static Arbitrary<Intent> notes() {
    Arbitrary<String> texts = Arbitraries.of("Call back", "Ligne 1\nLigne 2 {{x}} 🎁");
    return Combinators.combine(Arbitraries.of(Audience.class), texts)
        .as(
            (audience, text) ->
                new Intent("note " + audience, order -> new AddNote(audience, text)));
  }

  private static Arbitrary<Intent> contacts() {
    Arbitrary<@Nullable String> names = Arbitraries.of("Léa Martin", "Léa M.").injectNull(0.5);
    Arbitrary<@Nullable String> emails = Arbitraries.of("lea@example.org", "").injectNull(0.5);
    Arbitrary<@Nullable String> phones = Arbitraries.of("+33 4 72 00 00 00", "").injectNull(0.5);
    return Combinators.combine(names, emails, phones)
        .as(
            (name, email, phone) ->
                new Intent(
                    "contact " + name + " " + email + " " + phone,
                    order -> new AmendContact(name, email, phone)));
  }

  private static Arbitrary<Intent> addresses() {
    Arbitrary<NewAddress> addresses =
        Arbitraries.of("1 rue Neuve", "2 rue Neuve")
            .map(street -> NewAddress.of(street, "75001", "Paris", "FR"));
    return Combinators.combine(Arbitraries.of(Address.Use.class), addresses)
        .as(
            (use, address) ->
                new Intent(
                    "address " + use + " " + address.lines(),
                    order -> new AmendAddress(use, address)));
  }

  /** What the library tells itself; sound wherever it comes from. */
  private static Arbitrary<Intent> outcomes() {
    Arbitrary<Intent> operations =
        Combinators.combine(
                Arbitraries.integers().between(1, 3), Arbitraries.of(OperationState.class))
            .as(
                (operation, state) ->
                    new Intent(
                        "operation " + operation + " " + state,
                        order -> RecordOperation.of(operation, state).reference("ref_1")));
    Arbitrary<Intent> messages =
        Arbitraries.of(true, false)
            .map(
                sent ->
                    new Intent(
                        "message outcome " + sent,
                        order ->
                            new RecordMessageOutcome(
                                MessageKind.NEW_ORDER, "recording", sent, "m_1")));
    Arbitrary<Intent> stock =
        Combinators.combine(
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(StockUnmoved.Failure.class).injectNull(0.5))
            .as(
                (operation, unmoved) ->
                    new Intent(
                        "stock outcome " + operation + " " + unmoved,
                        order -> new RecordStockOutcome(operation, unmoved, "no")));
    return Arbitraries.oneOf(operations, refundEvents(), messages, stock);
  }

  /** What a provider tells of refunds, asked for or not. */
  private static Arbitrary<Intent> refundEvents() {
    return Combinators.combine(
            Arbitraries.of(
                RecordProviderEvent.Kind.REFUND_PENDING,
                RecordProviderEvent.Kind.REFUND_SUCCEEDED,
                RecordProviderEvent.Kind.REFUND_FAILED),
            Arbitraries.of("pay_1", "pay_3"),
            Arbitraries.of("re_1", "re_2"),
            sums())
        .as(
            (kind, payment, reference, sum) ->
                new Intent(
                    "provider event " + List.of(kind, payment, reference, sum),
                    order -> event(kind, payment, reference, sum.of(order), order)));
  }

  private static RecordProviderEvent event(
      RecordProviderEvent.Kind kind,
      String payment,
      String reference,
      @Nullable String amount,
      OrderView order) {
    RecordProviderEvent event =
        RecordProviderEvent.of(PROVIDER, "evt_" + reference, kind, order.changedAt())
            .about(payment, reference, null);
    return amount == null ? event : event.amount(amount, order.currency().getCode());
  }

  /**
   * Intents of the system alone: what became of an instruction, and what time brings about.
   *
   * @return what nobody else may ask for
   */
  public static Arbitrary<Intent> bySystem() {
    return Choice.of(Tuple.of(1, outcomes()), Tuple.of(1, deadlines()));
  }

  private static Arbitrary<Intent> deadlines() {
    Arbitrary<Intent> warnings =
        Arbitraries.integers()
            .between(1, 2)
            .map(
                payment ->
                    new Intent("warn of expiry " + payment, order -> new WarnOfExpiry(payment)));
    return Arbitraries.oneOf(simple("leave the cart", new LeaveCart()), warnings);
  }
}
