package dev.orderwell.refund;

import dev.orderwell.refund.RefundBasis.ShippingBalance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a refund that is being worked out has taken so far, and what that leaves. */
final class Taken {
  final List<Share> shares;

  /** Of every line what is left, in minor units. */
  final long[] leftOfLines;

  /** Shipping, then fees. */
  final Balance[] others;

  private final RefundBasis basis;

  /** Of every line the last share; what it leaves is not worked out before somebody asks. */
  private final @Nullable Share[] last;

  private final int[] units;
  private final int[] handedOver;
  long rounding;
  long keptBack;
  long total;

  Taken(RefundBasis basis) {
    this.basis = basis;
    int count = basis.lines().size();
    shares = new ArrayList<>(count);
    last = new Share[count];
    leftOfLines = new long[count];
    for (int i = 0; i < count; i++) leftOfLines[i] = basis.lines().get(i).balance().leftMinor();
    units = new int[count];
    handedOver = new int[count];
    others = new Balance[basis.shipping().size() + basis.fees().size()];
    int next = 0;
    for (ShippingBalance one : basis.shipping()) others[next++] = one.balance();
    for (Balance fee : basis.fees()) others[next++] = fee;
    rounding = basis.rounding().leftMinor();
  }

  /** What is left of all components together. */
  long left() {
    long left = rounding;
    for (long line : leftOfLines) left += line;
    for (Balance other : others) left += other.leftMinor();
    return left;
  }

  Balance line(int at) {
    Share share = last[at];
    return share == null ? basis.lines().get(at).balance() : share.after();
  }

  void line(int at, int more, boolean hadLeft, boolean told, long amount) {
    int gone = basis.lines().get(at).handedOverOf(more, units[at], handedOver[at], hadLeft);
    Share share = new Share(line(at), more, gone, told, amount);
    add(share);
    takenOfLine(at, share);
    units[at] += more;
    handedOver[at] += gone;
  }

  private void takenOfLine(int at, Share share) {
    last[at] = share;
    leftOfLines[at] -= share.amount;
  }

  void restOfLine(int at) {
    int rest = line(at).unitsLeft();
    long left = leftOfLines[at];
    if (rest > 0 || left > 0) line(at, rest, false, rest == 0, left);
  }

  void other(int at, long amount) {
    if (amount <= 0) return;
    Share share = new Share(others[at], 0, 0, true, amount);
    add(share);
    others[at] = share.after();
  }

  void restOfOther(int at) {
    other(at, others[at].leftMinor());
  }

  void other(Balance single, long amount) {
    if (amount == 0) return;
    add(new Share(single, 0, 0, true, amount));
    if (single.component().equals(Component.ROUNDING)) rounding -= amount;
  }

  private void add(Share share) {
    shares.add(share);
    total += share.amount;
  }

  /** Whether a line would give the same item once more; if so it is taken. */
  boolean repeatsLine(int at, RefundItem item) {
    Balance line = line(at);
    long amount = item.amount().getAmountMinorLong();
    boolean left = item.units() <= line.unitsLeft() && amount <= line.leftMinor();
    if (!left || (!item.told() && line.worthMinor(item.units()) != amount)) return false;
    Share share = new Share(line, item.units(), item.handedOver(), item.told(), amount);
    takenOfLine(at, share);
    return share.item().equals(item);
  }

  /** The same for the rounding. */
  boolean repeatsRounding(long amount) {
    boolean holds =
        Long.signum(amount) == Long.signum(rounding) && Math.abs(amount) <= Math.abs(rounding);
    if (holds) rounding -= amount;
    return holds;
  }

  /** The same for shipping and fees. */
  boolean repeatsOther(RefundItem item) {
    for (int i = 0; i < others.length; i++) {
      if (!others[i].component().equals(item.component())) continue;
      long amount = item.amount().getAmountMinorLong();
      if (amount > others[i].leftMinor()) return false;
      Share share = new Share(others[i], 0, 0, true, amount);
      others[i] = share.after();
      return share.item().equals(item);
    }
    return false;
  }

  /** The groups of which this refund takes units and leaves none with the customer. */
  BitSet emptied() {
    BitSet touched = new BitSet();
    BitSet kept = new BitSet();
    for (int i = 0; i < last.length; i++) {
      RefundLine line = basis.lines().get(i);
      if (line.group() < 0) continue;
      if (units[i] > 0) touched.set(line.group());
      if (line.staying(units[i], handedOver[i]) > 0) kept.set(line.group());
    }
    touched.andNot(kept);
    return touched;
  }
}
