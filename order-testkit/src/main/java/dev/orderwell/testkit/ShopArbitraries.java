package dev.orderwell.testkit;

import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.testkit.sequence.Sequence;
import dev.orderwell.testkit.sequence.SequenceArbitraries;
import dev.orderwell.workflow.Workflow;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik what a property of a shop asks for, without a provider of its own: {@code @ForAll
 * NewOrder}, {@code Order}, {@code Intent}, {@code Workflow}, {@code Sequence}, {@code NewLine} in
 * euros. jqwik finds it by itself.
 */
public final class ShopArbitraries implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE =
      Map.of(
          NewLine.class, () -> OrderArbitraries.lines("EUR"),
          NewOrder.class, OrderArbitraries::newOrders,
          Order.class, OrderArbitraries::orders,
          Intent.class, CommandArbitraries::intents,
          Workflow.class, WorkflowArbitraries::workflows,
          Sequence.class, SequenceArbitraries::sequences);

  /** For jqwik. */
  public ShopArbitraries() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return BY_TYPE.containsKey(target.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    Supplier<Arbitrary<?>> arbitrary = BY_TYPE.get(target.getRawType());
    return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
  }
}
