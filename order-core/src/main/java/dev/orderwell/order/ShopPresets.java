package dev.orderwell.order;

import dev.orderwell.fulfilment.FulfilmentGate;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.refund.RefundPolicy;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.refund.RefundRules.Proposal;
import dev.orderwell.refund.RefundRules.ReasonRule;
import dev.orderwell.stock.Restock;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.workflow.Workflows;

/**
 * Settings as five systems have them: the workflow of each with its policies, where the systems
 * differ (C1 to C7). A shop begins with one and changes what it likes.
 *
 * <pre>{@code
 * Orders.inMemory().settings(ShopPresets.site123().carriers(carriers)).build()
 * }</pre>
 */
public final class ShopPresets {
  private ShopPresets() {}

  /**
   * The standard: {@link ShopSettings#STANDARD}.
   *
   * @return strict, what is due is proposed for a refund, restocking is asked for
   */
  public static ShopSettings standard() {
    return ShopSettings.STANDARD;
  }

  /**
   * The website builder's (S0): the most there is is proposed for a refund (S0.15), by the provider
   * where it can (C4); cancelled orders are refunded too (C2); only what is finished is put away
   * (S0.19).
   *
   * @return the settings
   */
  public static ShopSettings websiteBuilder() {
    return ShopSettings.STANDARD
        .workflow(Workflows.websiteBuilder())
        .archiveUnfinished(false)
        .refunds(RefundRules.STANDARD.proposal(Proposal.MAXIMUM));
  }

  /**
   * SITE123's (S1): a refund is a mark that moves no money (S1.32, C4), only of orders that are not
   * cancelled (S1.28, C2), all that is left is proposed, and stock always rises (S1.31, C3).
   *
   * @return the settings
   */
  public static ShopSettings site123() {
    return ShopSettings.STANDARD
        .workflow(Workflows.site123())
        .restock(Restock.ALWAYS)
        .refunds(
            RefundRules.STANDARD
                .proposal(Proposal.MAXIMUM)
                .mode(RefundMode.RECORD_ONLY)
                .afterCancelling(false));
  }

  /**
   * WooCommerce's (S2): any status at any time (C6), cancelling and refunding go together (C2),
   * restocking is chosen for each line (S2.12, C3).
   *
   * @return the settings
   */
  public static ShopSettings wooCommerce() {
    return ShopSettings.STANDARD.workflow(Workflows.wooCommerce());
  }

  /**
   * Ecwid's (S3): stock goes when it is paid (S3.14) and comes back with a cancellation (S3.18,
   * C1); whether an order of nothing counts as paid is the shop's choice (S3.16).
   *
   * @return the settings
   */
  public static ShopSettings ecwid() {
    return ShopSettings.STANDARD
        .workflow(Workflows.ecwid())
        .stockTaking(StockTaking.WHEN_PAID)
        .restockWhenCalledOff(true);
  }

  /**
   * The marketplace's (S4): nothing is handed over before it is paid (S4.4), refunds are asked for
   * with a reason (S4.23) and approved by somebody else (S4.25), stock rises by the units that are
   * said to (S4.28, C3).
   *
   * @return the settings
   */
  public static ShopSettings marketplace() {
    return ShopSettings.STANDARD
        .workflow(Workflows.marketplace())
        .fulfilmentGate(FulfilmentGate.PAID)
        .refunds(
            RefundRules.STANDARD
                .reason(ReasonRule.REQUIRED_FOR_REQUESTS)
                .policy(RefundPolicy.fourEyes()));
  }
}
