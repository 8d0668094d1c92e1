package dev.orderwell.testkit.sequence;

import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.ZeroTotal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bookkeeper with a sheet of paper would say about an order's payments: plain minor units,
 * written from design.md section 4 and the Javadoc of the commands, sharing no code with the core.
 */
final class MoneyModel {
  private final long total;
  private final int decimals;
  private final ZeroTotal zeroTotal;
  private final RefundModel refunds;
  private final List<Row> rows = new ArrayList<>();
  private boolean cart;
  private boolean left;
  private boolean placed;
  private boolean cancelled;
  private boolean calledOff;

  /** One payment. */
  private static final class Row {
    private final String provider;
    private final @Nullable String reference;
    private long pending;
    private long promised;
    private long taken;
    private boolean dead;
    private boolean warned;

    Row(String provider, @Nullable String reference) {
      this.provider = provider;
      this.reference = reference;
    }
  }

  MoneyModel(Order order, PlaceOrder.As as, ShopSettings settings) {
    total = order.totals().total().getAmountMinorLong();
    decimals = order.currency().getDecimalPlaces();
    zeroTotal = settings.zeroTotal();
    refunds = new RefundModel(order, settings.refunds());
    placed = order.isPlaced();
    cart = as == PlaceOrder.As.CART;
    left = as == PlaceOrder.As.ABANDONED_CART;
  }

  RefundModel refunds() {
    return refunds;
  }

  void leave() {
    if (!cart || left || placed) throw new AssertionError("left what is no open cart");
    left = true;
  }

  /** Once for each promise. */
  void warn(int payment) {
    Row row = rows.get(payment - 1);
    if (row.promised <= 0 || row.warned) throw new AssertionError("warned of nothing, or twice");
    row.warned = true;
  }

  void place() {
    placed = true;
  }

  void cancel() {
    cancelled = true;
    refunds.cancelled = true;
  }

  void callOff() {
    if (paid() > 0) throw new AssertionError("called off although money came in");
    calledOff = true;
  }

  void record(RecordPayment command) {
    Row row = row(command);
    switch (command.progress()) {
      case PENDING -> {
        row.pending = asked(command, row);
        row.promised = 0;
        row.dead = false;
      }
      case AUTHORIZED -> {
        row.promised = asked(command, row);
        row.warned = false;
        row.pending = 0;
        row.dead = false;
      }
      case CAPTURED -> capture(row, asked(command, row));
      case FAILED -> {
        if (row.taken > 0) throw new AssertionError("money that came in cannot fail");
        row.pending = 0;
        row.promised = 0;
        row.dead = true;
      }
      case VOIDED, EXPIRED -> letGo(row);
    }
  }

  /** A provider has taken what it was asked to. */
  void captured(int payment, long amount) {
    capture(rows.get(payment - 1), amount);
  }

  private void capture(Row row, long amount) {
    if (row.promised > 0 && amount > row.promised) {
      throw new AssertionError("took " + amount + " of " + row.promised + " that were promised");
    }
    row.taken += amount;
    refunds.captured(rows.indexOf(row) + 1, BigInteger.valueOf(amount));
    row.promised -= Math.min(amount, row.promised);
    row.pending = 0;
    row.dead = false;
  }

  private static void letGo(Row row) {
    if (row.promised + row.pending == 0) throw new AssertionError("nothing to let go of");
    row.promised = 0;
    row.pending = 0;
    row.dead = row.taken == 0;
  }

  /** A provider has let go of what it had promised. */
  void released(int payment, long amount) {
    Row row = rows.get(payment - 1);
    if (row.promised != amount) {
      throw new AssertionError("let go of " + amount + ", promised were " + row.promised);
    }
    letGo(row);
  }

  private long asked(RecordPayment command, Row row) {
    String amount = command.amount();
    long asked =
        amount != null
            ? new BigDecimal(amount).movePointRight(decimals).longValueExact()
            : row.promised + row.pending > 0 ? row.promised + row.pending : balance();
    if (asked <= 0) throw new AssertionError("recorded an amount of " + asked);
    return asked;
  }

  private Row row(RecordPayment command) {
    for (Row row : rows) {
      boolean named = row.reference != null && row.reference.equals(command.reference());
      if (named && row.provider.equals(command.provider())) return row;
    }
    Row row = new Row(command.provider(), command.reference());
    rows.add(row);
    refunds.begun(command);
    return row;
  }

  long paid() {
    return rows.stream().mapToLong(row -> row.taken).sum();
  }

  long open() {
    return rows.stream().mapToLong(row -> row.promised).sum();
  }

  long balance() {
    return refunds.owed().subtract(refunds.netPaid()).longValueExact();
  }

  boolean isNothingDue() {
    return total == 0 ? category() == PaymentCategory.PAID : balance() <= 0;
  }

  void bounce(int payment) {
    Row row = rows.get(payment - 1);
    if (row.taken == 0) throw new AssertionError("bounced without having come in");
    row.taken = 0;
    row.pending = 0;
    row.dead = row.promised == 0;
    refunds.bounced(payment);
  }

  /** Whether all of it was paid at some time, whatever went back since. */
  boolean wasPaid() {
    return total == 0
        ? category() == PaymentCategory.PAID
        : refunds.charged().longValueExact() >= total;
  }

  /** Paid, and nothing due. */
  boolean isSettled() {
    return wasPaid() && balance() <= 0;
  }

  boolean isPaidByHand() {
    return rows.stream().anyMatch(row -> row.taken > 0 && row.provider.equals("by-hand"));
  }

  PaymentCategory category() {
    if (left && !placed) return PaymentCategory.ABANDONED;
    PaymentCategory moved = refunds.moved();
    if (moved != null) return moved;
    if (open() > 0) return PaymentCategory.AUTHORIZED;
    if (rows.stream().anyMatch(row -> row.pending > 0)) return PaymentCategory.PENDING;
    boolean allDead = !rows.isEmpty() && rows.stream().allMatch(row -> row.dead);
    if (cancelled || calledOff || allDead) return PaymentCategory.CANCELLED;
    boolean free = total == 0 && zeroTotal == ZeroTotal.PAID;
    return free ? PaymentCategory.PAID : PaymentCategory.AWAITING;
  }
}
