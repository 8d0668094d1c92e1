package dev.orderwell.refund;

import dev.orderwell.payment.PaymentMethod;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a refund is to be carried out.
 *
 * @param strategy over which payments it is split
 * @param told the split itself, empty to leave it to the strategy
 * @param mode how money goes back, null for what the shop and the providers can do
 * @param to where it goes, null for back to how it was paid
 * @param restock units to be back on stock by line number, of those that are refunded
 */
public record RefundTerms(
    LegStrategy strategy,
    List<LegShare> told,
    @Nullable RefundMode mode,
    @Nullable PaymentMethod to,
    Map<Integer, Integer> restock) {
  /** Copies. */
  public RefundTerms {
    told = List.copyOf(told);
    restock = Collections.unmodifiableMap(new TreeMap<>(restock));
  }
}
