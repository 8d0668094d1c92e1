package dev.orderwell.refund;

import dev.orderwell.refund.RefundBasis.ShippingBalance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a refund that is being worked out has taken so far, and what that leaves. */
final class Taken {
  final List<Share> shares;
  final Balance[] lines;

  /** Shipping, then fees. */
  final Balance[] others;

  private final RefundBasis basis;
  private final int[] units;
  private final int[] handedOver;
  long rounding;
  long keptBack;
  long total;

  Taken(RefundBasis basis) {
    this.basis = basis;
    int count = basis.lines().size();
    shares = new ArrayList<>(count);
    lines = new Balance[count];
    for (int i = 0; i < count; i++) lines[i] = basis.lines().get(i).balance();
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
    for (Balance line : lines) left += line.leftMinor();
    for (Balance other : others) left += other.leftMinor();
    return left;
  }

  void line(int at, int more, boolean hadLeft, boolean told, long amount) {
    int gone = basis.lines().get(at).handedOverOf(more, units[at], handedOver[at], hadLeft);
    lines[at] = add(new Share(lines[at], more, gone, told, amount));
    units[at] += more;
    handedOver[at] += gone;
  }

  void restOfLine(int at) {
    Balance line = lines[at];
    int rest = line.unitsLeft();
    if (rest > 0 || line.leftMinor() > 0) line(at, rest, false, rest == 0, line.leftMinor());
  }

  void other(int at, long amount) {
    if (amount > 0) others[at] = add(new Share(others[at], 0, 0, true, amount));
  }

  void restOfOther(int at) {
    other(at, others[at].leftMinor());
  }

  void other(Balance single, long amount) {
    if (amount == 0) return;
    add(new Share(single, 0, 0, true, amount));
    if (single.component().equals(Component.ROUNDING)) rounding -= amount;
  }

  private Balance add(Share share) {
    shares.add(share);
    total += share.amount;
    return share.after();
  }

  /** Whether a line would give the same item once more; if so it is taken. */
  boolean repeatsLine(int at, RefundItem item) {
    Balance line = lines[at];
    long amount = item.amount().getAmountMinorLong();
    boolean left = item.units() <= line.unitsLeft() && amount <= line.leftMinor();
    if (!left || (!item.told() && line.worthMinor(item.units()) != amount)) return false;
    Share share = new Share(line, item.units(), item.handedOver(), item.told(), amount);
    lines[at] = share.after();
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
  Set<Integer> emptied() {
    Set<Integer> touched = new HashSet<>();
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < lines.length; i++) {
      RefundLine line = basis.lines().get(i);
      if (units[i] > 0) touched.add(line.group());
      if (line.staying(units[i], handedOver[i]) > 0) kept.add(line.group());
    }
    touched.removeAll(kept);
    return touched;
  }
}
