package dev.orderwell.persistence.jooq;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.identity.OrderId;
import dev.orderwell.json.StoredJson;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.stock.StockMove;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts an order together from its rows, in whatever order they come. */
final class OrderAssembly {
  private static final Comparator<Document> IN_ORDER =
      Comparator.comparingLong(Document::first).thenComparingLong(Document::second);

  private final UUID id;
  private final Map<RowKind, List<Document>> documents = new EnumMap<>(RowKind.class);
  private @Nullable String terms;

  private record Document(long first, long second, String text) {}

  OrderAssembly(UUID id) {
    this.id = id;
  }

  void add(RowKind kind, long first, long second, String text, @Nullable String more) {
    documents
        .computeIfAbsent(kind, one -> new ArrayList<>())
        .add(new Document(first, second, text));
    if (kind == RowKind.HEAD) terms = more;
  }

  /** Empty if there were rows but no order: one that began between two reads. */
  Optional<Order> order(ShopId shop) {
    List<Document> heads = sorted(RowKind.HEAD);
    if (heads.isEmpty()) return Optional.empty();
    Document head = heads.get(0);
    return Optional.of(
        Order.of(
            new OrderRecord(
                new OrderId(id),
                shop,
                head.first(),
                StoredJson.read(head.text(), OrderRecord.Head.class),
                StoredJson.read(Objects.requireNonNull(terms), OrderRecord.Terms.class),
                all(RowKind.LINE, OrderLine.class),
                balances(),
                all(RowKind.PAYMENT, Payment.class),
                all(RowKind.PROVIDER_REQUEST, ProviderRequest.class),
                refunds(),
                all(RowKind.CHARGEBACK, Chargeback.class),
                all(RowKind.PARCEL, Parcel.class),
                all(RowKind.RETURN, Return.class),
                all(RowKind.STOCK_MOVE, StockMove.class))));
  }

  private List<Document> sorted(RowKind kind) {
    List<Document> some = documents.getOrDefault(kind, List.of());
    return some.size() < 2 ? some : some.stream().sorted(IN_ORDER).toList();
  }

  private <T> List<T> all(RowKind kind, Class<T> type) {
    return sorted(kind).stream().map(one -> StoredJson.read(one.text(), type)).toList();
  }

  private List<Balance> balances() {
    List<Balance> balances = new ArrayList<>(all(RowKind.COMPONENT, Balance.class));
    balances.sort(Comparator.comparing(one -> one.component().kind()));
    return balances;
  }

  private List<Refund> refunds() {
    Map<Long, List<RefundItem>> items = new HashMap<>();
    for (Document one : sorted(RowKind.REFUND_ITEM)) {
      items
          .computeIfAbsent(one.first(), refund -> new ArrayList<>())
          .add(StoredJson.read(one.text(), RefundItem.class));
    }
    return all(RowKind.REFUND, Refund.class).stream()
        .map(refund -> with(refund, items.getOrDefault((long) refund.number(), List.of())))
        .toList();
  }

  private static Refund with(Refund refund, List<RefundItem> items) {
    return new Refund(
        refund.number(),
        refund.state(),
        refund.requester(),
        refund.reason(),
        refund.currency(),
        items,
        refund.terms(),
        refund.legs(),
        refund.at());
  }
}
