package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_CHARGEBACK;
import static dev.orderwell.internal.jooq.Tables.OW_COMPONENT;
import static dev.orderwell.internal.jooq.Tables.OW_LINE;
import static dev.orderwell.internal.jooq.Tables.OW_ORDER_TAG;
import static dev.orderwell.internal.jooq.Tables.OW_PARCEL;
import static dev.orderwell.internal.jooq.Tables.OW_PART;
import static dev.orderwell.internal.jooq.Tables.OW_PAYMENT;
import static dev.orderwell.internal.jooq.Tables.OW_PAYMENT_NAME;
import static dev.orderwell.internal.jooq.Tables.OW_PROVIDER_REQUEST;
import static dev.orderwell.internal.jooq.Tables.OW_REFUND;
import static dev.orderwell.internal.jooq.Tables.OW_REFUND_ITEM;
import static dev.orderwell.internal.jooq.Tables.OW_REFUND_LEG;
import static dev.orderwell.internal.jooq.Tables.OW_RETURN;
import static dev.orderwell.internal.jooq.Tables.OW_STOCK_MOVE;
import static dev.orderwell.internal.jooq.Tables.OW_TERM;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.json.StoredJson;
import dev.orderwell.line.OrderLine;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.stock.StockMove;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** The tables whose rows belong to an order, and what stands in them. */
final class OrderRows {
  private static final List<PartTable<OrderState, ?>> TABLES =
      List.of(
          new PartTable<>(
              OW_LINE,
              state -> state.record().lines(),
              line -> List.of(line.number()),
              OrderRows::line),
          new PartTable<>(
              OW_COMPONENT,
              OrderState::components,
              part -> List.of(kind(part), part.balance().component().number()),
              OrderRows::component),
          new PartTable<>(
              OW_PAYMENT,
              state -> state.record().payments(),
              payment -> List.of(payment.number()),
              OrderRows::payment),
          new PartTable<>(
              OW_PAYMENT_NAME,
              OrderState::paymentNames,
              part -> List.of(part.payment(), part.name()),
              part -> List.of(part.provider())),
          new PartTable<>(
              OW_PROVIDER_REQUEST,
              state -> state.record().requests(),
              request -> List.of(request.operation().number()),
              OrderRows::request),
          new PartTable<>(
              OW_CHARGEBACK,
              OrderState::chargebacks,
              part -> List.of(part.item()),
              OrderRows::chargeback),
          new PartTable<>(
              OW_REFUND,
              state -> state.record().refunds(),
              refund -> List.of(refund.number()),
              OrderRows::refund),
          new PartTable<>(
              OW_REFUND_ITEM,
              OrderState::refundItems,
              part -> List.of(part.refund(), part.item()),
              OrderRows::refundItem),
          new PartTable<>(
              OW_REFUND_LEG,
              OrderState::refundLegs,
              part -> List.of(part.refund(), part.leg().number()),
              OrderRows::refundLeg),
          new PartTable<>(
              OW_PARCEL,
              state -> state.record().parcels(),
              parcel -> List.of(parcel.number()),
              OrderRows::parcel),
          new PartTable<>(
              OW_RETURN,
              state -> state.record().returns(),
              one -> List.of(one.number()),
              OrderRows::announced),
          new PartTable<>(
              OW_STOCK_MOVE,
              state -> state.record().stockMoves(),
              move -> List.of(move.operation()),
              OrderRows::stockMove),
          new PartTable<>(
              OW_ORDER_TAG,
              OrderState::tags,
              tag -> List.of(tag.tag().value()),
              tag -> List.of(tag.listedAt())),
          new PartTable<>(
              OW_PART,
              OrderState::parts,
              part -> List.of(part.vendor().value()),
              part -> new ArrayList<>(ListColumns.of(part.index()).values())),
          new PartTable<>(
              OW_TERM,
              OrderState::terms,
              term -> List.of(term.reader(), term.kind(), term.term()),
              term -> List.of()));

  private OrderRows() {}

  /** What turns the rows of one state into those of the next. */
  static void changes(
      String shop, UUID order, @Nullable OrderState before, OrderState after, List<Query> changes) {
    for (var table : TABLES) table.changes(shop, order, before, after, changes);
  }

  private static List<?> line(OrderLine line) {
    return Arrays.asList(
        line.kind().name(),
        line.product().sku(),
        line.product().name(),
        line.vendor() == null ? null : line.vendor().value(),
        line.quantity(),
        minor(line.unitPrice()),
        minor(line.price().net()),
        minor(line.price().tax()),
        minor(line.price().gross()),
        line.commission() == null ? null : minor(line.commission().amount()),
        StoredJson.write(line));
  }

  private static String kind(OrderState.Component part) {
    return part.balance().component().kind().name();
  }

  private static List<?> component(OrderState.Component part) {
    return Arrays.asList(
        part.vendor() == null ? null : part.vendor().value(),
        minor(part.balance().charged()),
        minor(part.balance().refunded()),
        minor(part.balance().commissionReversed()),
        part.units().ordered(),
        part.balance().unitsRefunded(),
        part.units().calledOff(),
        part.units().handedOver(),
        part.units().delivered(),
        part.units().returned(),
        part.stockTaken(),
        part.stockPutBack(),
        StoredJson.write(part.balance()));
  }

  private static List<?> payment(Payment payment) {
    return Arrays.asList(
        payment.method().provider(),
        payment.method().reference(),
        payment.state().name(),
        minor(payment.authorized()),
        minor(payment.captured()),
        minor(payment.voided()),
        payment.at(),
        StoredJson.write(payment));
  }

  private static List<?> request(ProviderRequest request) {
    return Arrays.asList(
        request.operation().key(),
        request.payment(),
        request.kind().name(),
        request.state().name(),
        minor(request.amount()),
        request.reference(),
        StoredJson.write(request));
  }

  private static List<?> chargeback(OrderState.ChargebackItem part) {
    return Arrays.asList(
        part.chargeback().payment(),
        minor(part.chargeback().amount()),
        part.chargeback().state().name(),
        StoredJson.write(part.chargeback()));
  }

  /** The items of a refund have rows of their own: there may be thousands. */
  private static List<?> refund(Refund refund) {
    Refund itself =
        new Refund(
            refund.number(),
            refund.state(),
            refund.requester(),
            refund.reason(),
            refund.currency(),
            List.of(),
            refund.terms(),
            refund.legs(),
            refund.at());
    return Arrays.asList(
        refund.state().name(), minor(refund.total()), refund.at(), StoredJson.write(itself));
  }

  private static List<?> refundItem(OrderState.RefundPart part) {
    RefundItem item = part.of();
    return Arrays.asList(
        item.component().kind().name(),
        item.component().number(),
        item.units(),
        minor(item.net()),
        minor(item.amount().minus(item.net())),
        minor(item.amount()),
        minor(item.commission()),
        StoredJson.write(item));
  }

  private static List<?> refundLeg(OrderState.LegPart part) {
    RefundLeg leg = part.leg();
    return Arrays.asList(
        leg.payment(),
        leg.operation() == null ? null : leg.operation().number(),
        leg.operation() == null ? null : leg.operation().key(),
        leg.mode().name(),
        leg.state().name(),
        minor(leg.amount()),
        leg.reference());
  }

  private static List<?> parcel(Parcel parcel) {
    return Arrays.asList(
        parcel.delivery().name(), parcel.state().name(), parcel.at(), StoredJson.write(parcel));
  }

  private static List<?> announced(Return one) {
    return Arrays.asList(one.dropped(), one.at(), StoredJson.write(one));
  }

  private static List<?> stockMove(StockMove move) {
    return Arrays.asList(move.direction().name(), move.state().name(), StoredJson.write(move));
  }

  private static long minor(Money amount) {
    return amount.getAmountMinorLong();
  }
}
