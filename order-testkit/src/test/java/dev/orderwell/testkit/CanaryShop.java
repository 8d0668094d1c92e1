package dev.orderwell.testkit;

import static dev.orderwell.testkit.Reader.LEA;
import static dev.orderwell.testkit.Reader.TOM;
import static dev.orderwell.testkit.Reader.VENDORS;
import static dev.orderwell.testkit.Reader.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AmendAddress;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.StopProcessing;
import dev.orderwell.command.UndoDelivered;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import dev.orderwell.query.OrderQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two customers' orders of three vendors and the shop, in which every text says whose it is. */
final class CanaryShop {
  private static final Actor STAFF = Actor.staff("ana-" + only());
  private static final List<Reader> READERS = List.of(Reader.values());

  private final Random dice;
  private final Orders orders = Fixtures.builder().build().deferred();
  private final List<Sold> sold = new ArrayList<>();

  /** Who has to do with an order: the customer, and for each line its vendor, if any. */
  private record Share(Reader customer, List<@Nullable Reader> lines) {
    Set<Reader> vendors() {
      Set<Reader> vendors = EnumSet.noneOf(Reader.class);
      for (Reader one : lines) if (one != null) vendors.add(one);
      return vendors;
    }

    Set<Reader> everybody() {
      Set<Reader> all = vendors();
      all.add(customer);
      return all;
    }
  }

  private record Sold(OrderId id, Share share) {}

  /** A line of an order: its number and who reads of it. */
  private record Part(int line, Set<Reader> seller, Set<Reader> both) {}

  CanaryShop(long seed) {
    dice = new Random(seed);
    for (Reader customer : List.of(LEA, TOM)) {
      Sold order = place(customer);
      sold.add(order);
      for (int i = 0; i < 6; i++) happen(order);
    }
  }

  private Sold place(Reader customer) {
    List<@Nullable Reader> lines = new ArrayList<>();
    int count = 1 + dice.nextInt(3);
    for (int i = 0; i < count; i++) lines.add(vendor());
    OrderId id = orders.place(customer.actor(), input(new Share(customer, lines))).id();
    return new Sold(id, new Share(customer, lines));
  }

  private @Nullable Reader vendor() {
    int which = dice.nextInt(4);
    return which == 3 ? null : VENDORS.get(which);
  }

  private NewOrder input(Share order) {
    String own = only(order.customer());
    String sent = only(order.everybody());
    NewOrder.Builder input =
        NewOrder.in("EUR")
            .customer(new NewCustomer(order.customer().id(), sent, own + "@example.com", own))
            .shipTo(address(sent))
            .billTo(address(own))
            .client(only(), only())
            .comment(own)
            .coupon(own)
            .utm(only(), only())
            .attribute(only(), only())
            .discount(NewDiscount.percent(sent, "10").code(sent))
            .fee(NewFee.of(own, "1.00"));
    for (Reader vendor : order.lines()) {
      String both = only(both(order, vendor));
      input.line(line(both, vendor));
      if (dice.nextBoolean()) input.shipping(shipping(both, vendor));
    }
    return input.build();
  }

  private static NewAddress address(String text) {
    return new NewAddress(text, text, List.of(text), text, text, text, "FR", text);
  }

  private static NewLine line(String text, @Nullable Reader vendor) {
    NewLine line =
        NewLine.of(text, text, 3, "20.00")
            .reference(text)
            .options(Map.of(text, text))
            .discounts(NewDiscount.percent(text, "5").code(text))
            .taxes(NewTax.rate(text, "20"));
    return vendor == null ? line : line.vendor(vendor.id()).commission(NewCommission.percent("10"));
  }

  private static NewShipping shipping(String text, @Nullable Reader vendor) {
    NewShipping one = NewShipping.of(text, "4.90").method(text);
    return vendor == null ? one : one.vendor(vendor.id());
  }

  private static Set<Reader> both(Share order, @Nullable Reader vendor) {
    return vendor == null ? EnumSet.of(order.customer()) : EnumSet.of(order.customer(), vendor);
  }

  private void happen(Sold order) {
    Reader vendor = VENDORS.get(dice.nextInt(3));
    int who = dice.nextInt(8);
    if (who == 0) {
      attempt(order.share().customer().actor(), order, byCustomer(order.share()));
    } else if (who <= 2) {
      attempt(vendor.actor(), order, byVendor(order.share(), vendor));
    } else {
      attempt(STAFF, order, byStaff(order.share()));
    }
  }

  private void attempt(Actor actor, Sold order, OrderCommand command) {
    orders.attempt(actor, order.id(), command);
  }

  private OrderCommand byCustomer(Share order) {
    Part part = part(order);
    return switch (dice.nextInt(5)) {
      case 0 -> AnnounceReturn.units(part.line(), 1).because(only(part.seller()));
      case 1 -> CancelOrder.because(only(order.customer()));
      default -> AddNote.toCustomer(only(order.customer()));
    };
  }

  private OrderCommand byVendor(Share order, Reader vendor) {
    int line = 1 + Math.max(0, order.lines().indexOf(vendor));
    String both = only(vendor, order.customer());
    return switch (dice.nextInt(4)) {
      case 0 -> AddNote.forStaff(only(vendor));
      case 1 -> AddNote.toCustomer(both);
      case 2 -> Ship.units(line, 1).tracking(both, both);
      default -> NewRefund.units(line, 1).because(both).internally(only()).request();
    };
  }

  private OrderCommand byStaff(Share order) {
    Part part = part(order);
    String own = only(order.customer());
    String vendors = only(order.vendors());
    String seller = only(part.seller());
    String both = only(part.both());
    return switch (dice.nextInt(24)) {
      case 0 -> AddNote.forStaff(only());
      case 1 -> AddNote.forVendors(vendors);
      case 2 -> AddNote.toCustomer(own);
      case 3 -> AddTag.of(only());
      case 4, 5 -> RecordPayment.captured("demo", own).amount("10.00").label(own);
      case 6 -> RecordPayment.failed("demo", own + dice.nextInt(9), only());
      case 7 -> RecordPayment.authorized("demo", own + "a").amount("5.00");
      case 8 -> RecordPayment.byHand(own);
      case 9 -> AmendContact.name(only(order.everybody()));
      case 10 -> AmendContact.phone(own);
      case 11 -> AmendAddress.billing(address(own));
      case 12, 13 -> Ship.units(part.line(), 1).tracking(both, both);
      case 14 -> CallOffUnits.units(part.line(), 1).because(both);
      case 15, 16 -> NewRefund.units(part.line(), 1).because(both).internally(only()).issue();
      case 17 -> dice.nextBoolean() ? ApproveRefund.of(1) : RejectRefund.of(2).because(vendors);
      case 18 -> dice.nextBoolean() ? HoldOrder.because(only()) : new ReleaseOrder(only());
      case 19 -> AnnounceReturn.units(part.line(), 1).because(seller);
      case 20 -> ReceiveReturn.resalable(part.line(), 1).because(seller);
      case 21 ->
          dice.nextBoolean()
              ? StartProcessing.units(part.line(), 1)
              : StopProcessing.units(part.line(), 1).because(seller);
      case 22 -> RecordRefundProgress.of(1, 1, OperationState.UNKNOWN).detail(only());
      default -> dice.nextBoolean() ? CancelParcel.of(1, vendors) : UndoDelivered.of(1, vendors);
    };
  }

  private Part part(Share order) {
    int line = dice.nextInt(order.lines().size());
    Reader vendor = order.lines().get(line);
    Set<Reader> seller = EnumSet.noneOf(Reader.class);
    if (vendor != null) seller.add(vendor);
    return new Part(line + 1, seller, both(order, vendor));
  }

  /** Somebody looks at each order in every way, and tries something. */
  void look() {
    for (Sold order : sold) {
      Reader reader = READERS.get(dice.nextInt(5));
      Actor actor = reader.actor();
      OrderId id = order.id();
      OrderCommand command =
          reader.isVendor() ? byVendor(order.share(), reader) : byCustomer(order.share());
      List<Object> seen = new ArrayList<>();
      seen.add(orders.find(actor, id));
      orders.details(actor, id).ifPresent(details -> read(details, seen));
      seen.add(orders.list(actor, OrderQuery.all()));
      seen.add(answer(() -> orders.history(actor, id)));
      seen.add(answer(() -> shown(orders.preview(actor, id, command))));
      if (dice.nextInt(2) == 0) seen.add(answer(() -> orders.actions(actor, id)));
      if (dice.nextInt(8) == 0) seen.add(answer(() -> orders.explain(actor, id)));
      seen.add(orders.attempt(actor, id, command));
      assertThat(reader.others(seen.toArray())).as("%s sees", reader).isEmpty();
    }
  }

  private void read(OrderDetails details, List<Object> seen) {
    Locale language = dice.nextBoolean() ? Locale.ENGLISH : Locale.FRENCH;
    seen.add(details);
    details.history().forEach(entry -> seen.add(entry.describe(language)));
  }

  /** All of a quote but the command, which is the reader's own. */
  private static Object shown(Quote quote) {
    return List.of(quote.before(), quote.after(), quote.entries(), quote.instructions());
  }

  private interface Asking {
    Object answer();
  }

  private static Object answer(Asking asking) {
    try {
      return asking.answer();
    } catch (RejectedException e) {
      return List.of(e.rejection(), e.rejection().message(Locale.ENGLISH));
    }
  }
}
