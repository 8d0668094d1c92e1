package dev.orderwell.order;

import dev.orderwell.event.Placement;
import dev.orderwell.fulfilment.FulfilmentLedger;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.line.OrderLine;
import dev.orderwell.party.Buyer;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.PaymentLedger;
import dev.orderwell.refund.RefundLedger;
import dev.orderwell.stock.StockLedger;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.Statuses;
import dev.orderwell.workflow.WorkflowStart;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** All that an order consists of. A copy is changed field by field and built again. */
final class OrderState {
  final OrderId id;
  final ShopId shop;
  final long version;
  final int historyLength;
  final int notes;
  final @Nullable OrderNumber number;
  final @Nullable Instant placedAt;
  final Instant openedAt;
  final Instant changedAt;
  final boolean cart;
  final boolean left;
  final boolean cancelled;
  final boolean archived;
  final boolean erased;
  final List<OrderLine> lines;
  final OrderRecord.Terms terms;
  final Buyer buyer;
  final PaymentLedger payments;
  final RefundLedger refunds;
  final FulfilmentLedger fulfilment;
  final StockLedger stock;
  final SortedSet<TagId> tags;
  final String workflow;
  final Statuses statuses;
  final @Nullable DisplayStatus display;
  final @Nullable Status heldFrom;
  final SortedSet<String> completedParts;

  /** Worked out of the lines and of parcels and returns; carried on while these stay. */
  final OrderKind kind;

  final List<UnitCounts> units;

  private OrderState(Copy copy) {
    id = copy.id;
    shop = copy.shop;
    version = copy.version;
    historyLength = copy.historyLength;
    notes = copy.notes;
    number = copy.number;
    placedAt = copy.placedAt;
    openedAt = copy.openedAt;
    changedAt = copy.changedAt;
    cart = copy.cart;
    left = copy.left;
    cancelled = copy.cancelled;
    archived = copy.archived;
    erased = copy.erased;
    lines = copy.lines;
    terms = copy.terms;
    buyer = copy.buyer;
    payments = copy.payments;
    refunds = copy.refunds;
    fulfilment = copy.fulfilment;
    stock = copy.stock;
    tags = Collections.unmodifiableSortedSet(copy.tags);
    workflow = copy.workflow;
    statuses = copy.statuses;
    display = copy.display;
    heldFrom = copy.heldFrom;
    completedParts = Collections.unmodifiableSortedSet(copy.completedParts);
    kind = copy.kind;
    units = copy.units == null ? UnitTally.of(lines, fulfilment) : copy.units;
  }

  Copy copy() {
    return new Copy(this);
  }

  private List<Object> all() {
    return List.of(
        id,
        shop,
        version,
        historyLength,
        notes,
        number == null ? "" : number,
        placedAt == null ? "" : placedAt,
        openedAt,
        changedAt,
        cart,
        left,
        cancelled,
        archived,
        erased,
        lines,
        terms,
        buyer,
        payments,
        refunds,
        fulfilment,
        stock,
        tags,
        workflow,
        statuses,
        display == null ? "" : display,
        heldFrom == null ? "" : heldFrom,
        completedParts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderState state && all().equals(state.all());
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** A state that is being changed. */
  static final class Copy {
    private final OrderId id;
    private final ShopId shop;
    private final Instant openedAt;
    private final List<OrderLine> lines;
    private OrderRecord.Terms terms;
    private long version;
    private int historyLength;
    private int notes;
    private @Nullable OrderNumber number;
    private @Nullable Instant placedAt;
    private Instant changedAt;
    private boolean cart;
    private boolean left;
    private boolean cancelled;
    private boolean archived;
    private boolean erased;
    private Buyer buyer;
    private PaymentLedger payments;
    private RefundLedger refunds;
    private FulfilmentLedger fulfilment = FulfilmentLedger.EMPTY;
    private StockLedger stock = StockLedger.EMPTY;
    private SortedSet<TagId> tags = new TreeSet<>();
    private String workflow;
    private Statuses statuses;
    private @Nullable DisplayStatus display;
    private @Nullable Status heldFrom;
    private SortedSet<String> completedParts = new TreeSet<>();

    private final OrderKind kind;
    private @Nullable List<UnitCounts> units;

    Copy(OrderId id, ShopId shop, Placement content, Instant openedAt) {
      this.id = id;
      this.shop = shop;
      lines = content.basket().lines();
      terms = OrderRecord.Terms.of(content);
      this.openedAt = openedAt;
      workflow = content.start().workflow();
      statuses = content.start().statuses();
      display = content.start().display();
      changedAt = openedAt;
      buyer = content.buyer();
      payments = PaymentLedger.empty(content.basket().totals().total().getCurrencyUnit());
      refunds = RefundLedger.of(content.basket());
      kind = Order.kind(lines);
    }

    Copy(OrderRecord record) {
      OrderRecord.Head head = record.head();
      CurrencyUnit currency = record.terms().totals().total().getCurrencyUnit();
      id = record.id();
      shop = record.shop();
      lines = record.lines();
      terms = record.terms();
      openedAt = head.openedAt();
      version = record.version();
      historyLength = head.historyLength();
      notes = head.notes();
      number = head.number();
      placedAt = head.placedAt();
      changedAt = head.changedAt();
      cart = head.cart();
      left = head.left();
      cancelled = head.cancelled();
      archived = head.archived();
      erased = head.erased();
      buyer = head.buyer();
      payments =
          new PaymentLedger(
              currency,
              record.payments(),
              head.paymentCalledOff(),
              head.operations(),
              record.requests());
      refunds =
          RefundLedger.of(currency, record.balances(), record.refunds(), record.chargebacks());
      fulfilment =
          new FulfilmentLedger(
              record.parcels(), head.calledOff(), head.started(), head.ready(), record.returns());
      stock = new StockLedger(record.stockMoves());
      tags = new TreeSet<>(head.tags());
      workflow = head.workflow();
      statuses = head.statuses();
      display = head.display();
      heldFrom = head.heldFrom();
      completedParts = new TreeSet<>(head.completedParts());
      kind = Order.kind(lines);
    }

    private Copy(OrderState state) {
      id = state.id;
      shop = state.shop;
      lines = state.lines;
      terms = state.terms;
      openedAt = state.openedAt;
      version = state.version;
      historyLength = state.historyLength;
      notes = state.notes;
      number = state.number;
      placedAt = state.placedAt;
      changedAt = state.changedAt;
      cart = state.cart;
      left = state.left;
      cancelled = state.cancelled;
      archived = state.archived;
      erased = state.erased;
      buyer = state.buyer;
      payments = state.payments;
      refunds = state.refunds;
      fulfilment = state.fulfilment;
      stock = state.stock;
      tags = state.tags;
      workflow = state.workflow;
      statuses = state.statuses;
      display = state.display;
      heldFrom = state.heldFrom;
      completedParts = state.completedParts;
      kind = state.kind;
      units = state.units;
    }

    Copy version(long value) {
      version = value;
      return this;
    }

    Copy recorded(Instant at) {
      historyLength++;
      changedAt = at;
      return this;
    }

    Copy noted(int number) {
      notes = number;
      return this;
    }

    Copy placed(@Nullable OrderNumber as, Instant at) {
      number = as;
      placedAt = at;
      return this;
    }

    Copy cart() {
      cart = true;
      return this;
    }

    Copy left() {
      left = true;
      return this;
    }

    Copy cancelled() {
      cancelled = true;
      return this;
    }

    Copy archived(boolean value) {
      archived = value;
      return this;
    }

    /** Nothing is left of the customer; what was bought, and units and sums, stay as they are. */
    Copy erased() {
      erased = true;
      payments = payments.erased();
      terms = terms.erased();
      buyer = buyer.erased();
      refunds = refunds.erased();
      fulfilment = fulfilment.erased();
      return this;
    }

    Copy buyer(Buyer value) {
      buyer = value;
      return this;
    }

    Copy payments(PaymentLedger value) {
      payments = value;
      return this;
    }

    Copy refunds(RefundLedger value) {
      refunds = value;
      return this;
    }

    Copy fulfilment(FulfilmentLedger value) {
      fulfilment = value;
      units = null;
      return this;
    }

    Copy stock(StockLedger value) {
      stock = value;
      return this;
    }

    Copy tagged(TagId tag) {
      tags = new TreeSet<>(tags);
      tags.add(tag);
      return this;
    }

    Copy untagged(TagId tag) {
      tags = new TreeSet<>(tags);
      tags.remove(tag);
      return this;
    }

    Copy statuses(Statuses value) {
      statuses = value;
      return this;
    }

    /** On hold it remembers where it was, for as long as it is, whatever else moves. */
    Copy moved(Status before, Status after) {
      if (after.axis() != Axis.ORDER) return statuses(statuses.with(after));
      boolean held = after.category() == OrderCategory.ON_HOLD;
      boolean wasHeld = before.category() == OrderCategory.ON_HOLD;
      if (held && !wasHeld) heldFrom = before;
      if (!held) heldFrom = null;
      return statuses(statuses.with(after));
    }

    Copy display(@Nullable DisplayStatus value) {
      display = value;
      return this;
    }

    Copy switched(WorkflowStart start) {
      workflow = start.workflow();
      return statuses(start.statuses()).display(start.display());
    }

    Copy part(String part, boolean complete) {
      completedParts = new TreeSet<>(completedParts);
      if (complete) completedParts.add(part);
      if (!complete) completedParts.remove(part);
      return this;
    }

    OrderState build() {
      return new OrderState(this);
    }
  }
}
