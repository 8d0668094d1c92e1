package dev.orderwell.examples.benchmarks;

import dev.orderwell.refund.RefundBasis;
import dev.orderwell.refund.RefundCalculator;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLine;
import dev.orderwell.refund.RefundSelection;
import java.util.List;

/**
 * The least that a refund has to work out, on arrays: what units are worth, and the taxes in it. It
 * keeps no account and checks nothing.
 */
final class RefundSums {
  private final int[] units;
  private final long[] gross;
  private final long[][] taxes;

  private RefundSums(int[] units, long[] gross, long[][] taxes) {
    this.units = units;
    this.gross = gross;
    this.taxes = taxes;
  }

  static RefundSums of(RefundBasis basis) {
    List<RefundLine> lines = basis.lines();
    List<RefundItem> items =
        RefundCalculator.quote(basis, RefundSelection.everything()).items().stream()
            .limit(lines.size())
            .toList();
    return new RefundSums(
        lines.stream().mapToInt(RefundLine::units).toArray(),
        items.stream().mapToLong(item -> item.amount().getAmountMinorLong()).toArray(),
        items.stream().map(RefundSums::taxes).toArray(long[][]::new));
  }

  private static long[] taxes(RefundItem item) {
    return item.taxes().stream().mapToLong(tax -> tax.getAmountMinorLong()).toArray();
  }

  long[][] oneOfEachLine() {
    long[][] parts = new long[units.length][];
    for (int i = 0; i < units.length; i++) parts[i] = parts(i, 1);
    return parts;
  }

  long[][] everything() {
    long[][] parts = new long[units.length][];
    for (int i = 0; i < units.length; i++) parts[i] = parts(i, units[i]);
    return parts;
  }

  private long[] parts(int line, int some) {
    long[] whole = taxes[line];
    long all = gross[line];
    long worth = rounded(all, some, units[line]);
    long[] parts = new long[whole.length + 1];
    long net = worth;
    for (int i = 0; i < whole.length; i++) {
      parts[i] = rounded(whole[i], worth, all);
      net -= parts[i];
    }
    parts[whole.length] = net;
    return parts;
  }

  private static long rounded(long amount, long part, long whole) {
    return (2 * amount * part + whole) / (2 * whole);
  }
}
