package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.Tender;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.RefundMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way money is to go back, as it comes in.
 *
 * @param strategy how it is split over payments, null for the shop's usual
 * @param legs the split itself, none to leave it to the strategy
 * @param mode automatic, by hand or as a mark only; null for what the shop and the providers can do
 * @param to somewhere else than where it came from, null for back (X3)
 * @param restock whether refunded units are to be back on stock where their line does not say it;
 *     null for the shop's usual (C3)
 */
public record RefundHow(
    @Nullable LegStrategy strategy,
    @NotNull @Size(max = 100) List<@NotNull @Valid Leg> legs,
    @Nullable RefundMode mode,
    @Valid @Nullable Target to,
    @Nullable Boolean restock) {
  static final RefundHow USUAL = new RefundHow(null, List.of(), null, null, null);

  /**
   * An amount from one payment.
   *
   * @param payment the payment's number
   * @param amount decimal text, above zero
   */
  public record Leg(
      @Min(1) int payment, @NotNull @Pattern(regexp = Amounts.PATTERN) String amount) {}

  /**
   * Where money goes instead of back.
   *
   * @param provider the id of what keeps it, a plug-in's or one that people keep by hand
   * @param reference the account or card there
   * @param tender what it is there
   */
  public record Target(
      @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,31}") String provider,
      @NotNull @Size(min = 1, max = 200) @PlainText String reference,
      @NotNull Tender tender) {
    static Target storeCredit(String account) {
      return new Target("store-credit", account, Tender.STORE_CREDIT);
    }

    static Target giftCard(String card) {
      return new Target("gift-card", card, Tender.GIFT_CARD);
    }

    PaymentMethod toMethod() {
      return new PaymentMethod(provider, reference, null, tender);
    }
  }

  RefundHow strategy(LegStrategy value) {
    return new RefundHow(value, legs, mode, to, restock);
  }

  RefundHow leg(int payment, String amount) {
    List<Leg> more = new ArrayList<>(legs);
    more.add(new Leg(payment, amount));
    return new RefundHow(strategy, more, mode, to, restock);
  }

  RefundHow mode(RefundMode value) {
    return new RefundHow(strategy, legs, value, to, restock);
  }

  RefundHow to(Target value) {
    return new RefundHow(strategy, legs, mode, value, restock);
  }

  RefundHow restock(boolean value) {
    return new RefundHow(strategy, legs, mode, to, value);
  }
}
