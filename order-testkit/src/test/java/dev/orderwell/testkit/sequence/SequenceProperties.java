package dev.orderwell.testkit.sequence;

import dev.orderwell.fulfilment.DigitalDelivery;
import dev.orderwell.fulfilment.FulfilmentGate;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.stock.Restock;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.workflow.ZeroTotal;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people try, in whatever order, everything holds that always holds. */
class SequenceProperties {
  private static final ShopSettings USUAL =
      ShopSettings.STANDARD
          .localDelivery(true)
          .warnOfExpiry(Duration.ofDays(7), Duration.ofDays(1))
          .cancelUnpaidAfter(Duration.ofDays(30))
          .abandonCartsAfter(Duration.ofDays(1));

  @Property(seed = "20260302")
  void aShopAsMostAreStaysSound(@ForAll Sequence sequence) {
    ShopUnderTest.of(USUAL).play(sequence);
  }

  @Property(seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void aShopOfAnyPolicyStaysSound(
      @ForAll("policies") ShopSettings settings, @ForAll Sequence sequence) {
    ShopUnderTest.of(settings).play(sequence);
  }

  @Provide
  Arbitrary<ShopSettings> policies() {
    return Combinators.combine(stock(), refunds(), goods())
        .as(
            (stock, refunds, goods) ->
                goods
                    .stockTaking(stock.stockTaking())
                    .restock(stock.restock())
                    .restockWhenCalledOff(stock.restockWhenCalledOff())
                    .refunds(refunds));
  }

  private static Arbitrary<ShopSettings> stock() {
    return Combinators.combine(
            Arbitraries.of(StockTaking.class),
            Arbitraries.of(Restock.class),
            Arbitraries.of(true, false))
        .as(
            (taking, restock, calledOff) ->
                USUAL.stockTaking(taking).restock(restock).restockWhenCalledOff(calledOff));
  }

  private static Arbitrary<RefundRules> refunds() {
    return Combinators.combine(
            Arbitraries.of(RefundRules.Proposal.class),
            Arbitraries.of(LegStrategy.class),
            Arbitraries.of(RefundMode.MANUAL, RefundMode.RECORD_ONLY).injectNull(0.7),
            Arbitraries.of(RefundRules.ReasonRule.class),
            Arbitraries.of(true, false))
        .as(
            (proposal, strategy, mode, reason, afterCancelling) ->
                RefundRules.STANDARD
                    .proposal(proposal)
                    .strategy(strategy)
                    .mode(mode)
                    .reason(reason)
                    .afterCancelling(afterCancelling));
  }

  private static Arbitrary<ShopSettings> goods() {
    return Combinators.combine(
            Arbitraries.of(FulfilmentGate.class),
            Arbitraries.of(DigitalDelivery.class),
            Arbitraries.of(ZeroTotal.class),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (gate, digital, zeroTotal, archive, callOff) ->
                USUAL
                    .fulfilmentGate(gate)
                    .digitalDelivery(digital)
                    .zeroTotal(zeroTotal)
                    .archiveUnfinished(archive)
                    .callOffAllWhilePaid(callOff));
  }
}
